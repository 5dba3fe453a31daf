/** A least-recently-used cache: keeps the entries used last, `capacity` of them, or as many as together weigh no more. */
export class Recent<Key, Value> {
  readonly #capacity: number;
  readonly #weightOf: (value: Value) => number;
  /** Those used longest ago stand first. */
  readonly #entries = new Map<Key, Value>();
  #weight = 0;

  /** `weightOf` must give the same for a value as long as it is kept. */
  constructor(capacity: number, weightOf: (value: Value) => number = () => 1) {
    this.#capacity = capacity;
    this.#weightOf = weightOf;
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.delete(key);
    this.#entries.set(key, value);
    this.#weight += this.#weightOf(value);
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#capacity || this.#entries.size === 1) return;
      this.delete(oldest);
    }
  }

  delete(key: Key): void {
    const value = this.#entries.get(key);
    if (value === undefined) return;
    this.#entries.delete(key);
    this.#weight -= this.#weightOf(value);
  }

  keys(): IterableIterator<Key> {
    return this.#entries.keys();
  }

  clear(): void {
    this.#entries.clear();
    this.#weight = 0;
  }
}
