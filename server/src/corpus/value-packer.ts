import { Dictionary } from "./dictionary.ts";
import { ObjectShapes } from "./object-shapes.ts";
import { ByteReader, ByteWriter, LARGEST_TAGGED } from "./packed-bytes.ts";

/** What can be packed: plain JSON. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const Tag = { small: 0, constant: 1, word: 2, number: 3, list: 4, object: 5, narrow: 6, wide: 7 } as const;
const CONSTANTS: readonly Json[] = [null, false, true];
/** Half of what a tag leaves room for: the others are negative. */
const LARGEST_SMALL = (LARGEST_TAGGED - 1) / 2;
/**
 * Stands in the place of a number of the dictionary, which are counted from one, where a whole number of 32 bits
 * follows.
 */
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
  readonly #shapes = new ObjectShapes();
  readonly #into = new ByteWriter();

  pack(value: unknown): Uint8Array {
    this.#into.clear();
    this.#pack(value as Json);
    return this.#into.copied();
  }

  /** The value again, as it was packed here. */
  unpack<Value>(packed: Uint8Array): Value {
    return this.#unpack(new ByteReader(packed)) as Value;
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
    if (!PHRASE.test(text)) {
      this.#into.addTagged(Tag.word, this.#words.numberOf(text));
      return;
    }
    let isNarrow = true;
    for (let at = 0; at < text.length && isNarrow; at++) isNarrow = text.charCodeAt(at) < NARROW;
    this.#into.addTagged(isNarrow ? Tag.narrow : Tag.wide, text.length);
    this.#into.addText(text, isNarrow ? 1 : 2);
  }

  #packNumber(value: number): void {
    const isWhole = (value | 0) === value && !Object.is(value, -0);
    if (!isWhole) this.#into.addTagged(Tag.number, this.#numbers.numberOf(value) + 1);
    else if (Math.abs(value) <= LARGEST_SMALL) this.#into.addTagged(Tag.small, zigzag(value));
    else {
      this.#into.addTagged(Tag.number, FOLLOWS);
      this.#into.addInt32(value);
    }
  }

  #packObject(value: { readonly [key: string]: Json }): void {
    const shape = this.#shapes.of(value);
    this.#into.addTagged(Tag.object, shape.number);
    for (const key of shape.properties) this.#pack(value[key] ?? null);
  }

  #unpack(from: ByteReader): Json {
    const { tag, number } = from.tagged();
    switch (tag) {
      case Tag.small:
        return unzigzag(number);
      case Tag.constant:
        return CONSTANTS[number] ?? null;
      case Tag.word:
        return this.#words.at(number) ?? "";
      case Tag.narrow:
        return from.text(number, 1);
      case Tag.wide:
        return from.text(number, 2);
      case Tag.number:
        return number === FOLLOWS ? from.int32() : (this.#numbers.at(number - 1) ?? 0);
      case Tag.list: {
        const list: Json[] = [];
        for (let nth = 0; nth < number; nth++) list.push(this.#unpack(from));
        return list;
      }
    }
    const object: Record<string, Json> = {};
    for (const key of this.#shapes.propertiesOf(number)) object[key] = this.#unpack(from);
    return object;
  }
}

/** Maps small numbers to small ones from zero up, so that negative ones take few bytes, too (zigzag encoding). */
const zigzag = (number: number): number => (number << 1) ^ (number >> 31);

const unzigzag = (number: number): number => (number >>> 1) ^ -(number & 1);

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
