/** What can be packed: plain JSON. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The lowest bits of a number say what it stands for; the others which one, or how many follow. */
const BITS = 3;
const Tag = { small: 0, constant: 1, word: 2, number: 3, list: 4, object: 5, narrow: 6, wide: 7 } as const;
const TAGS = (1 << BITS) - 1;
const CONSTANTS: readonly Json[] = [null, false, true];
const LARGEST_SMALL = 2 ** (31 - BITS) - 1;
/** Stands in the place of a number of the dictionary where a whole number of 32 bits follows. */
const FOLLOWS = -1;

/** What is seldom said again. */
const PHRASE = /[\s\d]/u;
/** How many bits a letter takes, if all are from the first 256. */
const NARROW = 8;
const WIDE = 16;

/**
 * Packs plain JSON into numbers of 32 bits: what is said again and again (words, properties) stands once in a dictionary,
 * which only grows; phrases stand where they are said. A value takes a fifth of what it takes as objects, and equal
 * values, with their properties in one order, give equal numbers.
 */
export class ValuePacker {
  readonly #words = new Dictionary<string>();
  readonly #numbers = new Dictionary<number>();
  readonly #shapes = new Dictionary<string>();
  readonly #properties: (readonly string[])[] = [];

  pack(value: unknown): Int32Array {
    const packed: number[] = [];
    this.#pack(value as Json, packed);
    return Int32Array.from(packed);
  }

  /** The value again, as it was packed here. */
  unpack<Value>(packed: Int32Array): Value {
    return this.#unpack({ packed, at: 0 }) as Value;
  }

  #pack(value: Json, into: number[]): void {
    if (typeof value === "string") this.#packText(value, into);
    else if (typeof value === "number") this.#packNumber(value, into);
    else if (value === null || typeof value === "boolean")
      into.push(tagged(Tag.constant, CONSTANTS.indexOf(value)));
    else if (isList(value)) {
      into.push(tagged(Tag.list, value.length));
      for (const each of value) this.#pack(each, into);
    } else this.#packObject(value, into);
  }

  #packText(text: string, into: number[]): void {
    if (PHRASE.test(text)) packPhrase(text, into);
    else into.push(tagged(Tag.word, this.#words.numberOf(text)));
  }

  #packNumber(value: number, into: number[]): void {
    const isWhole = (value | 0) === value && !Object.is(value, -0);
    if (!isWhole) into.push(tagged(Tag.number, this.#numbers.numberOf(value)));
    else if (Math.abs(value) <= LARGEST_SMALL) into.push(tagged(Tag.small, value));
    else into.push(tagged(Tag.number, FOLLOWS), value);
  }

  #packObject(value: { readonly [key: string]: Json }, into: number[]): void {
    const properties = Object.keys(value).filter((key) => value[key] !== undefined);
    const shape = this.#shapes.numberOf(JSON.stringify(properties));
    this.#properties[shape] ??= properties;
    into.push(tagged(Tag.object, shape));
    for (const key of properties) this.#pack(value[key] ?? null, into);
  }

  #unpack(from: Cursor): Json {
    const read = from.packed[from.at++] ?? 0;
    const which = read >> BITS;
    switch (read & TAGS) {
      case Tag.small:
        return which;
      case Tag.constant:
        return CONSTANTS[which] ?? null;
      case Tag.word:
        return this.#words.at(which) ?? "";
      case Tag.narrow:
        return phraseAt(from, which, NARROW);
      case Tag.wide:
        return phraseAt(from, which, WIDE);
      case Tag.number:
        return which === FOLLOWS ? (from.packed[from.at++] ?? 0) : (this.#numbers.at(which) ?? 0);
      case Tag.list: {
        const list: Json[] = [];
        for (let nth = 0; nth < which; nth++) list.push(this.#unpack(from));
        return list;
      }
    }
    const object: Record<string, Json> = {};
    for (const key of this.#properties[which] ?? []) object[key] = this.#unpack(from);
    return object;
  }
}

interface Cursor {
  readonly packed: Int32Array;
  at: number;
}

/** Several letters to a number. */
function packPhrase(text: string, into: number[]): void {
  let isNarrow = true;
  for (let at = 0; at < text.length && isNarrow; at++) isNarrow = text.charCodeAt(at) < 1 << NARROW;
  into.push(tagged(isNarrow ? Tag.narrow : Tag.wide, text.length));
  const bits = isNarrow ? NARROW : WIDE;
  for (let at = 0; at < text.length; ) {
    let some = 0;
    for (let shift = 0; shift < 32 && at < text.length; shift += bits) some |= text.charCodeAt(at++) << shift;
    into.push(some);
  }
}

function phraseAt(from: Cursor, length: number, bits: number): string {
  const mask = (1 << bits) - 1;
  let text = "";
  while (text.length < length) {
    const some = from.packed[from.at++] ?? 0;
    for (let shift = 0; shift < 32 && text.length < length; shift += bits)
      text += String.fromCharCode((some >>> shift) & mask);
  }
  return text;
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

const tagged = (tag: number, which: number): number => (which << BITS) | tag;

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
