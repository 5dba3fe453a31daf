import { Recent } from "../text/recent.ts";
import type { Group } from "./group.ts";
import { PackedBlock } from "./packed-block.ts";
import type { Key } from "./section.ts";
import { ValuePacker } from "./value-packer.ts";

/** So many values of the articles that were looked at last are at hand, some kilobyte each. */
const AT_HAND = 16_000;

interface Packed<Value> {
  readonly packed: Uint8Array;
  readonly value: Value;
}

/**
 * What articles say that is too much to be kept as objects, by keys that are numbers. It is asked for what some articles
 * say: these are looked through one by one, so that it makes no difference how many others there are.
 */
export class PackedSayings<Value> {
  readonly #keysOf: (value: Value) => Iterable<Key>;
  readonly #packer = new ValuePacker();
  readonly #blocks = new Map<string, PackedBlock>();
  readonly #unpacked = new Recent<PackedBlock, (Value | undefined)[]>(AT_HAND, ({ length }) => length);
  #last: { readonly block: PackedBlock; readonly values: (Value | undefined)[] } | null = null;

  constructor(keysOf: (value: Value) => Iterable<Key>) {
    this.#keysOf = keysOf;
  }

  /** Replaces what an article says; gives the values that it no longer says, or says now. */
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
    if (now.size === 0) this.#blocks.delete(uri);
    else this.#blocks.set(uri, new PackedBlock(uri, [...now.values()].map(this.#keyed)));
    return [...left, ...joined].map(([, { value }]) => value);
  }

  readonly #keyed = ({ packed, value }: Packed<Value>): { packed: Uint8Array; keys: number[] } => ({
    packed,
    keys: this.#numbersOf(value),
  });

  #numbersOf(value: Value): number[] {
    return Array.from(this.#keysOf(value), Number);
  }

  /** What an article says, each value once. */
  of(uri: string): Value[] {
    const block = this.#blocks.get(uri);
    return block === undefined
      ? []
      : Array.from({ length: block.length }, (_, nth) => this.#valueAt(block, nth));
  }

  /** What all articles say, article by article. */
  *all(): Generator<Group<Value>> {
    for (const uri of this.#blocks.keys()) for (const value of this.of(uri)) yield { value, uris: [uri] };
  }

  /** What some articles say under any key of a value, those that say the same together; in no order. */
  among(articles: ReadonlySet<string>, value: Value): readonly Group<Value>[] {
    const keys = this.#numbersOf(value);
    const groups = new Groups<Value>();
    for (const uri of articles) {
      const block = this.#blocks.get(uri);
      if (block === undefined) continue;
      for (const nth of block.having(keys)) groups.add(block, nth, () => this.#valueAt(block, nth));
    }
    return groups.inOrder();
  }

  /** Those of some articles that say anything under any key of some values. */
  sharing(articles: ReadonlySet<string>, values: readonly Value[]): string[] {
    const keys = new Set(values.flatMap((value) => this.#numbersOf(value).map((key) => key | 0)));
    if (keys.size === 0) return [];
    return [...articles].filter((uri) => this.#blocks.get(uri)?.hasAny(keys));
  }

  #valueAt(block: PackedBlock, nth: number): Value {
    const values = this.#valuesOf(block);
    const value = values[nth] ?? this.#packer.unpack<Value>(block.packedAt(nth));
    values[nth] = value;
    return value;
  }

  /** The values of a block that were looked at. Most questions are about the block of the one before. */
  #valuesOf(block: PackedBlock): (Value | undefined)[] {
    if (this.#last?.block === block) return this.#last.values;
    const values = this.#unpacked.get(block) ?? new Array<Value | undefined>(block.length);
    this.#unpacked.set(block, values);
    this.#last = { block, values };
    return values;
  }

  /** What an article says, each value once, by how it is packed. */
  #said(uri: string): Map<string, Packed<Value>> {
    const block = this.#blocks.get(uri);
    if (block === undefined) return new Map();
    return new Map(
      Array.from({ length: block.length }, (_, nth): [string, Packed<Value>] => {
        const packed = block.packedAt(nth);
        return [textOf(packed), { packed, value: this.#packer.unpack(packed) }];
      }),
    );
  }
}

/** Some articles that say the same, and where the first of them does. */
interface PackedGroup<Value> {
  readonly block: PackedBlock;
  readonly nth: number;
  readonly value: Value;
  readonly uris: string[];
}

/** Brings together the articles that say the same. */
class Groups<Value> {
  readonly #byHash = new Map<number, PackedGroup<Value>[]>();

  add(block: PackedBlock, nth: number, make: () => Value): void {
    const alike = this.#byHash.get(block.hashAt(nth));
    const group = alike?.find((each) => areEqual(each.block.packedAt(each.nth), block.packedAt(nth)));
    if (group !== undefined) group.uris.push(block.uri);
    else {
      const own = { block, nth, value: make(), uris: [block.uri] };
      if (alike === undefined) this.#byHash.set(block.hashAt(nth), [own]);
      else alike.push(own);
    }
  }

  inOrder(): readonly Group<Value>[] {
    return [...this.#byHash.values()].flat().map(({ value, uris }) => ({ value, uris: uris.sort() }));
  }
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** The bytes as a text, to be looked up by: two to a letter. */
function textOf(packed: Uint8Array): string {
  let text = "";
  for (let at = 0; at < packed.length; at += 2)
    text += String.fromCharCode((packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8));
  return text;
}
