import { Recent } from "../text/recent.ts";
import type { Group } from "./group.ts";
import { type GroupsLike, groupsLike, ReadyFor } from "./groups-like.ts";
import { PostingLists } from "./posting-lists.ts";
import type { Key } from "./section.ts";
import { ValuePacker } from "./value-packer.ts";

/** So many values of an article go by one number; one with more of them has several numbers. */
const TOGETHER = 1 << 10;

/** Of so many blocks the values that were looked at are at hand. */
const AT_HAND = 256;
/** What so many articles say is looked through as a whole, where the lists of a key may have thousands of others. */
const FEW = 8;

/** Some of an article's values, one behind the other. */
interface Block {
  readonly uri: string;
  readonly packed: Uint8Array;
  /** Where each value begins, and where the last ends. */
  readonly starts: Int32Array;
}

interface Packed<Value> {
  readonly packed: Uint8Array;
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
  readonly #unpacked = new Recent<Block, (Value | undefined)[]>(AT_HAND);
  #last: { readonly block: Block; readonly values: (Value | undefined)[] } | null = null;
  readonly #ready = new ReadyFor<GroupsLike<Value>>();

  constructor(keysOf: (value: Value) => Iterable<Key>) {
    this.#keysOf = keysOf;
  }

  /** Puts what an article says in the place of what it said; gives the values that it says no more or says now. */
  set(uri: string, values: readonly Value[]): Value[] {
    const before = this.#said(uri);
    const now = new Map(
      values.map((value) => {
        const packed = this.#packer.pack(value);
        return [textOf(packed), { packed, value }];
      }),
    );
    const left = [...before].filter(([packed]) => !now.has(packed));
    const joined = [...now].filter(([packed]) => !before.has(packed));
    if (left.length + joined.length === 0) return [];
    this.#ready.changed(uri);
    this.#take(uri, before);
    this.#put(uri, now);
    return [...left, ...joined].map(([, { value }]) => value);
  }

  /** What an article says, each value once. */
  of(uri: string): Value[] {
    const found: Value[] = [];
    for (const block of this.#blocksOf(uri))
      for (let nth = 0; nth < block.starts.length - 1; nth++) found.push(this.#valueAt(block, nth));
    return found;
  }

  /** What all articles say, article by article. */
  *all(): Generator<Group<Value>> {
    for (const uri of this.#numbersOf.keys()) for (const value of this.of(uri)) yield { value, uris: [uri] };
  }

  /** What some articles say under any key of a value, those that say the same together; in no order. */
  among(articles: ReadonlySet<string>, value: Value): readonly Group<Value>[] {
    return this.#ready.of(articles, () =>
      articles.size > FEW ? this.#amongMany(articles) : this.#amongFew(articles),
    )(value);
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

  #blocksOf(uri: string): Block[] {
    return (this.#numbersOf.get(uri) ?? []).flatMap((number) => this.#blocks[number] ?? []);
  }

  #valueAt(block: Block, nth: number): Value {
    const values = this.#valuesOf(block);
    const value = values[nth] ?? this.#packer.unpack<Value>(packedAt(block, nth));
    values[nth] = value;
    return value;
  }

  /** The values of a block that were looked at. Most questions are about the block of the one before. */
  #valuesOf(block: Block): (Value | undefined)[] {
    if (this.#last?.block === block) return this.#last.values;
    const values = this.#unpacked.get(block) ?? new Array<Value | undefined>(block.starts.length - 1);
    this.#unpacked.set(block, values);
    this.#last = { block, values };
    return values;
  }

  /** Looks at each list of a key, which may have what thousands of others say. */
  #amongMany(articles: ReadonlySet<string>): GroupsLike<Value> {
    const marks = new Uint8Array(this.#blocks.length);
    for (const uri of articles) for (const number of this.#numbersOf.get(uri) ?? []) marks[number] = 1;
    return (value) => {
      const items = new Set<number>();
      const visit = (item: number): void => {
        if (marks[Math.floor(item / TOGETHER)] === 1) items.add(item);
      };
      for (const key of this.#keysOf(value)) this.#byKey.visit(Number(key), visit);
      const groups = new Groups<Value>();
      for (const item of items) {
        const block = this.#blocks[Math.floor(item / TOGETHER)];
        if (block !== undefined) this.#group(groups, block, item % TOGETHER);
      }
      return groups.inOrder();
    };
  }

  /** Goes once through all that these articles say. */
  #amongFew(articles: ReadonlySet<string>): GroupsLike<Value> {
    const groups = new Groups<Value>();
    for (const uri of articles) {
      for (const block of this.#blocksOf(uri))
        for (let nth = 0; nth < block.starts.length - 1; nth++) this.#group(groups, block, nth);
    }
    return groupsLike(groups.inOrder(), this.#keysOf);
  }

  #group(groups: Groups<Value>, block: Block, nth: number): void {
    groups.add(textOf(packedAt(block, nth)), block.uri, () => this.#valueAt(block, nth));
  }

  /** What an article says, each value once, by how it is packed. */
  #said(uri: string): Map<string, Packed<Value>> {
    return new Map(
      this.#blocksOf(uri).flatMap((block) =>
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

/** Brings together the articles that say the same. */
class Groups<Value> {
  readonly #groups = new Map<string, { readonly value: Value; readonly uris: string[] }>();

  add(said: string, uri: string, make: () => Value): void {
    const group = this.#groups.get(said);
    if (group === undefined) this.#groups.set(said, { value: make(), uris: [uri] });
    else group.uris.push(uri);
  }

  inOrder(): readonly Group<Value>[] {
    for (const { uris } of this.#groups.values()) uris.sort();
    return [...this.#groups.values()];
  }
}

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
  const all = new Uint8Array(starts[values.length] ?? 0);
  for (const [nth, { packed }] of values.entries()) all.set(packed, starts[nth]);
  return { uri, packed: all, starts };
}

function packedAt({ packed, starts }: Block, nth: number): Uint8Array {
  return packed.subarray(starts[nth], starts[nth + 1]);
}

/** The bytes as a text, to be looked up by: two to a letter. */
function textOf(packed: Uint8Array): string {
  let text = "";
  for (let at = 0; at < packed.length; at += 2)
    text += String.fromCharCode((packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8));
  return text;
}
