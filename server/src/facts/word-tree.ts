interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** A run of words found in a tree, with what was stored under it. */
export interface WordRun<T> {
  readonly first: number;
  /** One past the last word. */
  readonly end: number;
  readonly values: readonly T[];
}

/** Runs of words with values, found in texts in time that does not grow with the number of runs. */
export class WordTree<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(words: readonly string[], value: T): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), values: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The stored runs in `words`, from left to right, at each place the longest, without overlaps. */
  findIn(words: readonly string[]): WordRun<T>[] {
    const runs: WordRun<T>[] = [];
    for (let first = 0; first < words.length; ) {
      const run = this.#longestAt(words, first);
      if (run !== null) runs.push(run);
      first = run?.end ?? first + 1;
    }
    return runs;
  }

  #longestAt(words: readonly string[], first: number): WordRun<T> | null {
    let node: Node<T> | undefined = this.#root;
    let longest: WordRun<T> | null = null;
    for (let at = first; at < words.length; at++) {
      node = node.next.get(words[at] ?? "");
      if (node === undefined) break;
      if (node.values.length > 0) longest = { first, end: at + 1, values: node.values };
    }
    return longest;
  }
}
