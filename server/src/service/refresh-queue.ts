import { RelatedFirst } from "../corpus/related-first.ts";

/** Articles to be looked at again, and which of them are known to have changed. */
export class RefreshQueue {
  readonly #due: RelatedFirst;
  readonly #changed = new Set<string>();

  /** `relatedTo` gives the articles that one may contradict. */
  constructor(relatedTo: (uri: string) => Iterable<string>) {
    this.#due = new RelatedFirst(relatedTo);
  }

  get isEmpty(): boolean {
    return this.#due.isEmpty;
  }

  /** Has articles looked at again. */
  add(uris: Iterable<string>): void {
    this.#due.add(uris);
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
    const preferred = first.find((uri) => this.#due.has(uri));
    const uri = preferred !== undefined ? this.#due.take(preferred) : onlyFirst ? null : this.#due.next();
    return uri === null ? null : { uri, changed: this.#changed.delete(uri) };
  }
}
