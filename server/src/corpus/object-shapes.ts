/** The properties that an object has, in order, and the shapes with one more. */
export interface Shape {
  readonly number: number;
  readonly properties: readonly string[];
  readonly longer: Map<string, Shape>;
}

/** Numbers the shapes of objects, so that the names of their properties are kept once for all that have the same. */
export class ObjectShapes {
  readonly #shapes: Shape[] = [];
  readonly #empty = this.#add([]);

  /** The shape of an object: its properties in their order, but for those that are `undefined`. */
  of(object: Readonly<Record<string, unknown>>): Shape {
    let shape = this.#empty;
    for (const property of Object.keys(object))
      if (object[property] !== undefined) shape = shape.longer.get(property) ?? this.#longer(shape, property);
    return shape;
  }

  propertiesOf(number: number): readonly string[] {
    return this.#shapes[number]?.properties ?? [];
  }

  #longer(shape: Shape, property: string): Shape {
    const longer = this.#add([...shape.properties, property]);
    shape.longer.set(property, longer);
    return longer;
  }

  #add(properties: readonly string[]): Shape {
    const shape = { number: this.#shapes.length, properties, longer: new Map() };
    this.#shapes.push(shape);
    return shape;
  }
}
