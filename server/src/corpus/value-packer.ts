/** What can be packed: plain JSON. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The lowest bits of what is written say what it stands for; the others which one, or how many follow. */
const BITS = 3;
const Tag = { small: 0, constant: 1, word: 2, number: 3, list: 4, object: 5, narrow: 6, wide: 7 } as const;
const TAGS = (1 << BITS) - 1;
const CONSTANTS: readonly Json[] = [null, false, true];
const LARGEST_SMALL = 2 ** (31 - BITS) - 1;
/** Stands in the place of a number of the dictionary, which are counted from one, where a whole number of 32 bits follows. */
const FOLLOWS = 0;

/** What is seldom said again. */
const PHRASE = /[\s\d]/u;
/** A letter takes one byte, if all are from the first so many. */
const NARROW = 256;

/**
 * Packs plain JSON into bytes: what is said again and again (words, properties) stands once in a dictionary, which only
 * grows; phrases stand where they are said. A value takes a tenth of what it takes as objects, and equal values, with
 * their properties in one order, give equal bytes, of which none are the beginning of another value's.
 */
export class ValuePacker {
  readonly #words = new Dictionary<string>();
  readonly #numbers = new Dictionary<number>();
  readonly #shapes: Shape[] = [];
  readonly #empty = this.#newShape([]);
  readonly #into = new Bytes();

  pack(value: unknown): Uint8Array {
    this.#into.clear();
    this.#pack(value as Json);
    return this.#into.copied();
  }

  /** The value again, as it was packed here. */
  unpack<Value>(packed: Uint8Array): Value {
    return this.#unpack({ packed, at: 0 }) as Value;
  }

  #pack(value: Json): void {
    if (typeof value === "string") this.#packText(value);
    else if (typeof value === "number") this.#packNumber(value);
    else if (value === null || typeof value === "boolean")
      this.#into.addTagged(Tag.constant, CONSTANTS.indexOf(value));
    else if (isList(value)) {
      this.#into.addTagged(Tag.list, value.length);
      for (const each of value) this.#pack(each);
    } else this.#packObject(value);
  }

  #packText(text: string): void {
    if (PHRASE.test(text)) this.#packPhrase(text);
    else this.#into.addTagged(Tag.word, this.#words.numberOf(text));
  }

  #packPhrase(text: string): void {
    let isNarrow = true;
    for (let at = 0; at < text.length && isNarrow; at++) isNarrow = text.charCodeAt(at) < NARROW;
    this.#into.addTagged(isNarrow ? Tag.narrow : Tag.wide, text.length);
    this.#into.reserve(2 * text.length);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      this.#into.addByte(code);
      if (!isNarrow) this.#into.addByte(code >>> 8);
    }
  }

  #packNumber(value: number): void {
    const isWhole = (value | 0) === value && !Object.is(value, -0);
    if (!isWhole) this.#into.addTagged(Tag.number, this.#numbers.numberOf(value) + 1);
    else if (Math.abs(value) <= LARGEST_SMALL) this.#into.addTagged(Tag.small, folded(value));
    else {
      this.#into.addTagged(Tag.number, FOLLOWS);
      this.#into.reserve(4);
      for (let shift = 0; shift < 32; shift += 8) this.#into.addByte(value >>> shift);
    }
  }

  #packObject(value: { readonly [key: string]: Json }): void {
    let shape = this.#empty;
    for (const key of Object.keys(value)) if (value[key] !== undefined) shape = this.#shapeWith(shape, key);
    this.#into.addTagged(Tag.object, shape.number);
    for (const key of shape.properties) this.#pack(value[key] ?? null);
  }

  #shapeWith(shape: Shape, key: string): Shape {
    const known = shape.longer.get(key);
    if (known !== undefined) return known;
    const longer = this.#newShape([...shape.properties, key]);
    shape.longer.set(key, longer);
    return longer;
  }

  #newShape(properties: readonly string[]): Shape {
    const shape = { number: this.#shapes.length, properties, longer: new Map() };
    this.#shapes.push(shape);
    return shape;
  }

  #unpack(from: Cursor): Json {
    const read = numberAt(from);
    const which = read >>> BITS;
    switch (read & TAGS) {
      case Tag.small:
        return unfolded(which);
      case Tag.constant:
        return CONSTANTS[which] ?? null;
      case Tag.word:
        return this.#words.at(which) ?? "";
      case Tag.narrow:
        return phraseAt(from, which, 1);
      case Tag.wide:
        return phraseAt(from, which, 2);
      case Tag.number:
        return which === FOLLOWS ? wholeAt(from) : (this.#numbers.at(which - 1) ?? 0);
      case Tag.list: {
        const list: Json[] = [];
        for (let nth = 0; nth < which; nth++) list.push(this.#unpack(from));
        return list;
      }
    }
    const object: Record<string, Json> = {};
    for (const key of this.#shapes[which]?.properties ?? []) object[key] = this.#unpack(from);
    return object;
  }
}

/** The properties that an object has, in order, and the shapes with one more. */
interface Shape {
  readonly number: number;
  readonly properties: readonly string[];
  readonly longer: Map<string, Shape>;
}

interface Cursor {
  readonly packed: Uint8Array;
  at: number;
}

/** In bytes. */
const LONGEST_NUMBER = 5;

/** Bytes that are written one behind the other. Numbers take as many as they need: seven bits of each, the lowest first. */
class Bytes {
  #bytes = new Uint8Array(256);
  #length = 0;

  /** Makes room for so many more. */
  reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const longer = new Uint8Array(2 * (this.#length + count));
    longer.set(this.#bytes);
    this.#bytes = longer;
  }

  /** Only where room was made for it. */
  addByte(byte: number): void {
    this.#bytes[this.#length++] = byte;
  }

  addTagged(tag: number, which: number): void {
    this.reserve(LONGEST_NUMBER);
    let rest = ((which << BITS) | tag) >>> 0;
    for (; rest > 127; rest >>>= 7) this.addByte((rest & 127) | 128);
    this.addByte(rest);
  }

  /** What was written since they were cleared. */
  copied(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }
}

function numberAt(from: Cursor): number {
  let number = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = from.packed[from.at++] ?? 0;
    number |= (byte & 127) << shift;
    if (byte < 128) return number >>> 0;
  }
}

function wholeAt(from: Cursor): number {
  let number = 0;
  for (let shift = 0; shift < 32; shift += 8) number |= (from.packed[from.at++] ?? 0) << shift;
  return number;
}

function phraseAt(from: Cursor, length: number, bytes: 1 | 2): string {
  let text = "";
  for (let nth = 0; nth < length; nth++) {
    const low = from.packed[from.at++] ?? 0;
    text += String.fromCharCode(bytes === 1 ? low : low | ((from.packed[from.at++] ?? 0) << 8));
  }
  return text;
}

/** Maps small numbers to small ones from zero up, so that negative ones take few bytes, too. */
const folded = (number: number): number => (number << 1) ^ (number >> 31);

const unfolded = (number: number): number => (number >>> 1) ^ -(number & 1);

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

class Dictionary<Item> {
  readonly #items: Item[] = [];
  readonly #numbers = new Map<Item, number>();

  at(number: number): Item | undefined {
    return this.#items[number];
  }

  numberOf(item: Item): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.#numbers.set(item, this.#items.length);
    return this.#items.push(item) - 1;
  }
}
