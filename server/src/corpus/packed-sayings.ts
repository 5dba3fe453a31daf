import { Recent } from "../text/recent.ts";
import { PostingLists } from "./posting-lists.ts";
import type { Group } from "./saying-index.ts";
import type { Key } from "./section.ts";
import { ValuePacker } from "./value-packer.ts";

/** So many values of an article go by one number; one with more of them has several numbers. */
const TOGETHER = 1 << 10;

/** Of so many blocks the values that were looked at are at hand. */
const AT_HAND = 256;
/** What so many articles say is looked through as a whole, where the lists of a key may have thousands of others. */
const FEW = 64;
/** One question after the other is asked of the same articles, or of some of them. */
const ASKED = 4;

/** Some of an article's values, one behind the other. */
interface Block {
  readonly uri: string;
  readonly packed: Int32Array;
  /** Where each value begins, and where the last ends. */
  readonly starts: Int32Array;
}

interface Packed<Value> {
  readonly packed: Int32Array;
  readonly value: Value;
}

/**
 * What articles say that is too much to be kept as objects, by keys that are numbers. It is asked for what some articles
 * say, so that only what they say need be unpacked.
 */
export class PackedSayings<Value> {
  readonly #keysOf: (value: Value) => Iterable<Key>;
  readonly #packer = new ValuePacker();
  readonly #blocks: (Block | undefined)[] = [];
  readonly #numbersOf = new Map<string, readonly number[]>();
  readonly #free: number[] = [];
  /** Key → the values that have it: the number of the block, and which of its values. */
  readonly #byKey = new PostingLists();
  readonly #unpacked = new Recent<Block, Map<number, Value>>(AT_HAND);
  /** What the last few questions were asked of, made ready; until something changes. */
  readonly #asked = new Recent<ReadonlySet<string>, (key: number) => readonly number[]>(ASKED);

  constructor(keysOf: (value: Value) => Iterable<Key>) {
    this.#keysOf = keysOf;
  }

  /** Puts what an article says in the place of what it said; gives the values that it says no more or says now. */
  set(uri: string, values: readonly Value[]): Value[] {
    this.#asked.clear();
    const before = this.#said(uri);
    const now = new Map(
      values.map((value) => {
        const packed = this.#packer.pack(value);
        return [textOf(packed), { packed, value }];
      }),
    );
    this.#take(uri, before);
    this.#put(uri, now);
    const left = [...before].filter(([packed]) => !now.has(packed));
    const joined = [...now].filter(([packed]) => !before.has(packed));
    return [...left, ...joined].map(([, { value }]) => value);
  }

  /** What an article says, each value once. */
  of(uri: string): Value[] {
    return [...this.#said(uri).values()].map(({ value }) => value);
  }

  /** What all articles say, article by article. */
  *all(): Generator<Group<Value>> {
    for (const uri of this.#numbersOf.keys()) for (const value of this.of(uri)) yield { value, uris: [uri] };
  }

  /** What some articles say under any key of a value, those that say the same together; in no order. */
  among(articles: ReadonlySet<string>, value: Value): Group<Value>[] {
    const groups = new Map<string, { value: Value; uris: string[] }>();
    const under = this.#underKeyIn(articles);
    for (const item of new Set([...new Set(this.#keysOf(value))].flatMap((key) => under(Number(key))))) {
      const block = this.#blocks[Math.floor(item / TOGETHER)];
      if (block === undefined) continue;
      const nth = item % TOGETHER;
      const said = textOf(packedAt(block, nth));
      const group = groups.get(said);
      if (group === undefined) groups.set(said, { value: this.#valueAt(block, nth), uris: [block.uri] });
      else group.uris.push(block.uri);
    }
    for (const { uris } of groups.values()) uris.sort();
    return [...groups.values()];
  }

  /** The articles that share a key with one of these values. */
  *sharing(values: Iterable<Value>): Generator<string> {
    for (const value of values) {
      const numbers = new Set<number>();
      const visit = (item: number): void => void numbers.add(Math.floor(item / TOGETHER));
      for (const key of new Set(this.#keysOf(value))) this.#byKey.visit(Number(key), visit);
      for (const number of numbers) yield this.#blocks[number]?.uri ?? "";
    }
  }

  #valueAt(block: Block, nth: number): Value {
    const known = this.#unpacked.get(block) ?? new Map<number, Value>();
    this.#unpacked.set(block, known);
    const value = known.get(nth) ?? this.#packer.unpack<Value>(packedAt(block, nth));
    known.set(nth, value);
    return value;
  }

  /** Prepares the question which values of some articles have a key; of few articles all keys are looked at once. */
  #underKeyIn(articles: ReadonlySet<string>): (key: number) => readonly number[] {
    const known = this.#asked.get(articles);
    if (known !== undefined) return known;
    const made = articles.size > FEW ? this.#amongMany(articles) : this.#amongFew(articles);
    this.#asked.set(articles, made);
    return made;
  }

  #amongMany(articles: ReadonlySet<string>): (key: number) => readonly number[] {
    const marks = new Uint8Array(this.#blocks.length);
    for (const uri of articles) for (const number of this.#numbersOf.get(uri) ?? []) marks[number] = 1;
    return (key) => {
      const found: number[] = [];
      this.#byKey.visit(key, (item) => {
        if (marks[Math.floor(item / TOGETHER)] === 1) found.push(item);
      });
      return found;
    };
  }

  #amongFew(articles: ReadonlySet<string>): (key: number) => readonly number[] {
    const byKey = new Map<number, number[]>();
    for (const uri of articles) {
      for (const number of this.#numbersOf.get(uri) ?? []) {
        const block = this.#blocks[number];
        if (block === undefined) continue;
        const values = Array.from({ length: block.starts.length - 1 }, (_, nth) => this.#valueAt(block, nth));
        eachKey(values, this.#keysOf, (key, nth) => {
          const items = byKey.get(key);
          if (items === undefined) byKey.set(key, [number * TOGETHER + nth]);
          else items.push(number * TOGETHER + nth);
        });
      }
    }
    return (key) => byKey.get(key) ?? NONE;
  }

  /** What an article says, each value once, by how it is packed. */
  #said(uri: string): Map<string, Packed<Value>> {
    const blocks = (this.#numbersOf.get(uri) ?? []).flatMap((number) => this.#blocks[number] ?? []);
    return new Map(
      blocks.flatMap((block) =>
        Array.from({ length: block.starts.length - 1 }, (_, nth): [string, Packed<Value>] => {
          const packed = packedAt(block, nth);
          return [textOf(packed), { packed, value: this.#packer.unpack(packed) }];
        }),
      ),
    );
  }

  #put(uri: string, values: ReadonlyMap<string, Packed<Value>>): void {
    const numbers: number[] = [];
    const all = [...values.values()];
    for (let from = 0; from < all.length; from += TOGETHER) {
      const some = all.slice(from, from + TOGETHER);
      const number = this.#free.pop() ?? this.#blocks.length;
      numbers.push(number);
      this.#blocks[number] = blockOf(uri, some);
      this.#eachItem(number, some, (key, item) => this.#byKey.add(key, item));
    }
    if (numbers.length > 0) this.#numbersOf.set(uri, numbers);
  }

  #take(uri: string, values: ReadonlyMap<string, Packed<Value>>): void {
    const all = [...values.values()];
    for (const [nth, number] of (this.#numbersOf.get(uri) ?? []).entries()) {
      const some = all.slice(nth * TOGETHER, (nth + 1) * TOGETHER);
      this.#eachItem(number, some, (key, item) => this.#byKey.delete(key, item));
      this.#blocks[number] = undefined;
      this.#free.push(number);
    }
    this.#numbersOf.delete(uri);
  }

  #eachItem(
    number: number,
    packed: readonly Packed<Value>[],
    visit: (key: number, item: number) => void,
  ): void {
    const values = packed.map(({ value }) => value);
    eachKey(values, this.#keysOf, (key, nth) => visit(key, number * TOGETHER + nth));
  }
}

const NONE: readonly number[] = [];

/** Visits each key of each value once. */
function eachKey<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => Iterable<Key>,
  visit: (key: number, nth: number) => void,
): void {
  for (const [nth, value] of values.entries())
    for (const key of new Set(keysOf(value))) visit(Number(key), nth);
}

function blockOf(uri: string, values: readonly Packed<unknown>[]): Block {
  const starts = new Int32Array(values.length + 1);
  for (const [nth, { packed }] of values.entries()) starts[nth + 1] = (starts[nth] ?? 0) + packed.length;
  const all = new Int32Array(starts[values.length] ?? 0);
  for (const [nth, { packed }] of values.entries()) all.set(packed, starts[nth]);
  return { uri, packed: all, starts };
}

function packedAt({ packed, starts }: Block, nth: number): Int32Array {
  return packed.subarray(starts[nth], starts[nth + 1]);
}

/** The numbers as a text, to be looked up by. */
function textOf(packed: Int32Array): string {
  let text = "";
  for (const number of packed) text += String.fromCharCode(number & 0xffff, number >>> 16);
  return text;
}
