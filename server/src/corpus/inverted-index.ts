import { PostingLists } from "./posting-lists.ts";
import type { Key } from "./section.ts";

/** Something that is found by keys. */
export interface Indexed {
  /** Its place in the index, which alone sets it. */
  number: number;
}

/** Finds items by their keys. Keys that are numbers are many; a key that is a text is mostly had by one item alone. */
export class InvertedIndex<Item extends Indexed> {
  /** A key that one item alone has takes no list. */
  readonly #byName = new Map<string, Item | Item[]>();
  /** The numbers of the items that have a key. */
  readonly #byNumber = new PostingLists();
  readonly #items: (Item | undefined)[] = [];
  readonly #free: number[] = [];
  /** By the number of an item, in which search it was last met. */
  readonly #met: number[] = [];
  #searches = 0;

  /** Adds an item that is not there yet. */
  add(item: Item, keys: Iterable<Key>): void {
    item.number = this.#free.pop() ?? this.#items.length;
    this.#items[item.number] = item;
    for (const key of new Set(keys)) this.#addKey(key, item);
  }

  /** Takes an item out; `keys` are those that it was added with. */
  delete(item: Item, keys: Iterable<Key>): void {
    for (const key of new Set(keys)) this.#deleteKey(key, item);
    this.#items[item.number] = undefined;
    this.#free.push(item.number);
  }

  /** The items that have a key; in no order. */
  get(key: Key): readonly Item[] {
    if (typeof key === "string") return this.#named(key);
    const found: Item[] = [];
    this.#byNumber.visit(key, (number) => {
      const item = this.#items[number];
      if (item !== undefined) found.push(item);
    });
    return found;
  }

  /** The items that have any of some keys, each once; in no order. */
  havingAny(keys: Iterable<Key>): readonly Item[] {
    const found: Item[] = [];
    const search = ++this.#searches;
    const meet = (number: number): void => {
      const item = this.#items[number];
      if (item === undefined || this.#met[number] === search) return;
      this.#met[number] = search;
      found.push(item);
    };
    for (const key of keys) {
      if (typeof key === "number") this.#byNumber.visit(key, meet);
      else for (const { number } of this.#named(key)) meet(number);
    }
    return found;
  }

  #named(key: string): readonly Item[] {
    const held = this.#byName.get(key);
    return held === undefined ? [] : Array.isArray(held) ? held : [held];
  }

  #addKey(key: Key, item: Item): void {
    if (typeof key === "number") {
      this.#byNumber.add(key, item.number);
      return;
    }
    const held = this.#byName.get(key);
    if (held === undefined) this.#byName.set(key, item);
    else if (Array.isArray(held)) held.push(item);
    else this.#byName.set(key, [held, item]);
  }

  #deleteKey(key: Key, item: Item): void {
    if (typeof key === "number") {
      this.#byNumber.delete(key, item.number);
      return;
    }
    const held = this.#byName.get(key);
    const rest = Array.isArray(held) ? held.filter((each) => each !== item) : [];
    if (rest.length === 0) this.#byName.delete(key);
    else this.#byName.set(key, rest);
  }
}
