/** The load factor at which the table is rehashed. */
const FULL = 0.6;
const FEWEST = 64;
/** Stands where nothing follows, or nothing ever was. */
const END = -1;
/** Stands where a list was, so that those behind it in the table are still found. */
const EMPTY = -2;

/**
 * Lists of small numbers, each found by a number of 32 bits; a million of them take a few bytes each, where a `Map` of
 * arrays takes a hundred. A number is in a list as often as it was added.
 */
export class PostingLists {
  /** The table, with linear probing: where the `nth` list begins, and whose it is. */
  #keys = new Int32Array(FEWEST);
  #heads = new Int32Array(FEWEST).fill(END);
  #taken = 0;
  #items = new Int32Array(FEWEST);
  #next = new Int32Array(FEWEST);
  #used = 0;
  #free = END;

  add(key: number, item: number): void {
    if (this.#taken >= FULL * this.#heads.length) this.#rehash();
    const place = this.#placeOf(key | 0);
    const head = this.#heads[place] ?? END;
    if (head === END) {
      this.#keys[place] = key;
      this.#taken += 1;
    }
    const node = this.#newNode();
    this.#items[node] = item;
    this.#next[node] = head >= 0 ? head : END;
    this.#heads[place] = node;
  }

  /** Takes an item out of a list once; does nothing if it is not there. */
  delete(key: number, item: number): void {
    const place = this.#placeOf(key | 0);
    let before = END;
    for (let node = this.#heads[place] ?? END; node >= 0; node = this.#next[node] ?? END) {
      if (this.#items[node] !== item) {
        before = node;
        continue;
      }
      const after = this.#next[node] ?? END;
      if (before >= 0) this.#next[before] = after;
      else this.#heads[place] = after === END ? EMPTY : after;
      this.#next[node] = this.#free;
      this.#free = node;
      return;
    }
  }

  /** Whether a list has an item. */
  has(key: number): boolean {
    return (this.#heads[this.#placeOf(key | 0)] ?? END) >= 0;
  }

  /** Visits the items of a list; in no order. */
  visit(key: number, visit: (item: number) => void): void {
    for (let node = this.#heads[this.#placeOf(key | 0)] ?? END; node >= 0; node = this.#next[node] ?? END)
      visit(this.#items[node] ?? 0);
  }

  /** Where a key stands in the table, or would stand. */
  #placeOf(key: number): number {
    const last = this.#heads.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 7) & last;
    while (this.#heads[place] !== END && this.#keys[place] !== key) place = (place + 1) & last;
    return place;
  }

  #newNode(): number {
    const node = this.#free;
    if (node !== END) {
      this.#free = this.#next[node] ?? END;
      return node;
    }
    if (this.#used === this.#items.length) {
      const length = Math.ceil(this.#used * 1.5);
      this.#items = grown(this.#items, length);
      this.#next = grown(this.#next, length);
    }
    return this.#used++;
  }

  #rehash(): void {
    const [keys, heads] = [this.#keys, this.#heads];
    const lists = heads.reduce((sum, head) => (head >= 0 ? sum + 1 : sum), 0);
    const length = lists >= (FULL / 2) * heads.length ? 2 * heads.length : heads.length;
    this.#keys = new Int32Array(length);
    this.#heads = new Int32Array(length).fill(END);
    this.#taken = lists;
    for (const [nth, head] of heads.entries()) {
      if (head < 0) continue;
      const place = this.#placeOf(keys[nth] ?? 0);
      this.#keys[place] = keys[nth] ?? 0;
      this.#heads[place] = head;
    }
  }
}

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
