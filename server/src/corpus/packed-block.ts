/** A value in bytes, with what it is looked up by. */
export interface PackedValue {
  readonly packed: Uint8Array;
  readonly keys: Iterable<number>;
}

/** All that one article says of a kind, one value behind the other, to be looked through by keys without unpacking it. */
export class PackedBlock {
  readonly uri: string;
  readonly #packed: Uint8Array;
  /** Where each value begins, and where the last ends. */
  readonly #starts: Int32Array;
  /** A number for each value: equal values have the same, others seldom. */
  readonly #hashes: Int32Array;
  /** The keys of all values, in order, and which value each is of. */
  readonly #keys: Int32Array;
  readonly #keyed: Int32Array;

  constructor(uri: string, values: readonly PackedValue[]) {
    this.uri = uri;
    this.#starts = new Int32Array(values.length + 1);
    for (const [nth, { packed }] of values.entries())
      this.#starts[nth + 1] = (this.#starts[nth] ?? 0) + packed.length;
    this.#packed = new Uint8Array(this.#starts[values.length] ?? 0);
    for (const [nth, { packed }] of values.entries()) this.#packed.set(packed, this.#starts[nth]);
    this.#hashes = Int32Array.from(values, ({ packed }) => hashOf(packed));
    const keyed = values.flatMap(({ keys }, nth) => [...new Set(keys)].map((key) => ({ key: key | 0, nth })));
    keyed.sort((a, b) => a.key - b.key);
    this.#keys = Int32Array.from(keyed, ({ key }) => key);
    this.#keyed = Int32Array.from(keyed, ({ nth }) => nth);
  }

  /** How many values it has. */
  get length(): number {
    return this.#hashes.length;
  }

  /** The bytes of a value. */
  packedAt(nth: number): Uint8Array {
    return this.#packed.subarray(this.#starts[nth], this.#starts[nth + 1]);
  }

  /** A number for a value that equal ones have, too, wherever they are. */
  hashAt(nth: number): number {
    return this.#hashes[nth] ?? 0;
  }

  /** Which values have any of some keys, each once; in no order. */
  having(keys: Iterable<number>): Iterable<number> {
    let found: Set<number> | null = null;
    for (const key of keys)
      for (let at = this.#firstOf(key | 0); this.#keys[at] === (key | 0); at++)
        found = (found ?? new Set()).add(this.#keyed[at] ?? 0);
    return found ?? [];
  }

  /** Whether a value has any of some keys. */
  hasAny(keys: ReadonlySet<number>): boolean {
    return this.#keys.some((key) => keys.has(key));
  }

  /** Where a key stands among the keys, or would stand. */
  #firstOf(key: number): number {
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] ?? 0) >= key) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** FNV-1a. */
function hashOf(packed: Uint8Array): number {
  let state = 0x811c9dc5;
  for (const byte of packed) state = Math.imul(state ^ byte, 0x01000193);
  return state;
}
