/** Articles to be looked at again, and which of them are known to have changed. */
export class RefreshQueue {
  readonly #due = new Set<string>();
  readonly #changed = new Set<string>();

  get isEmpty(): boolean {
    return this.#due.size === 0;
  }

  /** Has articles looked at again. */
  add(uris: Iterable<string>): void {
    for (const uri of uris) this.#due.add(uri);
  }

  /** Notes that articles have changed, even if the same is found when they are looked at again. */
  markChanged(uris: Iterable<string>): void {
    for (const uri of uris) this.#changed.add(uri);
  }

  /**
   * Takes the next article from the queue: one of `first` while any of them is due and, with `onlyFirst`, no other; `null`
   * once nothing is left.
   */
  next(first: readonly string[], onlyFirst: boolean): { uri: string; changed: boolean } | null {
    const preferred = first.filter((uri) => this.#due.has(uri));
    for (const uri of onlyFirst || preferred.length > 0 ? preferred : this.#due) {
      this.#due.delete(uri);
      return { uri, changed: this.#changed.delete(uri) };
    }
    return null;
  }
}
