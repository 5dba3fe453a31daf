/**
 * Articles that wait to be compared with others, those related to the one taken last first: they are compared with much the
 * same articles, and what was read of these from the disk is still at hand.
 */
export class RelatedFirst {
  readonly #relatedTo: (uri: string) => Iterable<string>;
  readonly #waiting = new Set<string>();
  /** Related to what was taken, the last taken last; some no longer wait. */
  #near: string[] = [];

  /** `relatedTo` gives the articles that one may contradict. */
  constructor(relatedTo: (uri: string) => Iterable<string>) {
    this.#relatedTo = relatedTo;
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  has(uri: string): boolean {
    return this.#waiting.has(uri);
  }

  add(uris: Iterable<string>): void {
    for (const uri of uris) this.#waiting.add(uri);
  }

  /** Takes the next article, of those that are related to none in the order in which they were added; `null` if none waits. */
  next(): string | null {
    for (let near = this.#near.pop(); near !== undefined; near = this.#near.pop())
      if (this.#waiting.has(near)) return this.take(near);
    for (const uri of this.#waiting) return this.take(uri);
    return null;
  }

  /** Takes this article, whoever waits. */
  take(uri: string): string {
    this.#waiting.delete(uri);
    if (this.#waiting.size === 0) this.#near = [];
    else for (const other of this.#relatedTo(uri)) if (this.#waiting.has(other)) this.#near.push(other);
    return uri;
  }
}
