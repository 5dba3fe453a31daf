/** Items under keys, each from one article, that can be taken out again article by article. */
export class KeyedIndex<Item> {
  readonly #byKey = new Map<string, Map<string, Item[]>>();
  readonly #keysOf = new Map<string, Set<string>>();
  readonly #sorted = new Map<string, readonly Item[]>();

  add(key: string, uri: string, item: Item): void {
    const byUri = this.#byKey.get(key) ?? new Map<string, Item[]>();
    const items = byUri.get(uri) ?? [];
    items.push(item);
    byUri.set(uri, items);
    this.#byKey.set(key, byUri);
    this.#keysOf.set(uri, (this.#keysOf.get(uri) ?? new Set()).add(key));
    this.#sorted.delete(key);
  }

  /** Takes out everything that an article put in. */
  remove(uri: string): void {
    for (const key of this.#keysOf.get(uri) ?? []) {
      const byUri = this.#byKey.get(key);
      byUri?.delete(uri);
      if (byUri?.size === 0) this.#byKey.delete(key);
      this.#sorted.delete(key);
    }
    this.#keysOf.delete(uri);
  }

  keys(): Iterable<string> {
    return this.#byKey.keys();
  }

  /** The items under a key, in the order of their articles' URIs. */
  get(key: string): readonly Item[] {
    const before = this.#sorted.get(key);
    if (before !== undefined) return before;
    const byUri = this.#byKey.get(key);
    if (byUri === undefined) return [];
    const items = [...byUri].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, each]) => each);
    this.#sorted.set(key, items);
    return items;
  }
}
