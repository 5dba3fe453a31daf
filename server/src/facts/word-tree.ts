import { firstFoldedWord, foldName } from "./fold-words.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** A name that no text has asked for yet. */
interface Filed<T> {
  readonly name: string;
  readonly value: T;
}

/** A run of words found in a tree, with what was stored under it. */
export interface WordRun<T> {
  readonly first: number;
  /** One past the last word. */
  readonly end: number;
  readonly values: readonly T[];
}

/**
 * Names with values, found in texts in time that does not grow with the number of names. A name is only filed
 * under its first word; the names of a word are laid out as a tree when a text first has that word, so that of a
 * hundred thousand names those are prepared that the articles may mean.
 */
export class WordTree<T> {
  /** By the first word of the names: their tree, or what it is to be made of. */
  readonly #trees = new Map<string, Node<T> | Filed<T>[]>();

  add(name: string, value: T): void {
    const first = firstFoldedWord(name);
    if (first === "") return;
    const filed = this.#trees.get(first);
    if (filed === undefined) this.#trees.set(first, [{ name, value }]);
    else if (Array.isArray(filed)) filed.push({ name, value });
    else fileInto(filed, { name, value });
  }

  /** The names in `words`, folded, from left to right, at each place the longest, without overlaps. */
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
    let node = this.#treeOf(words[first] ?? "");
    let longest: WordRun<T> | null = null;
    for (let end = first + 1; node !== undefined; end++) {
      if (node.values.length > 0) longest = { first, end, values: node.values };
      node = end < words.length ? node.next.get(words[end] ?? "") : undefined;
    }
    return longest;
  }

  #treeOf(first: string): Node<T> | undefined {
    const tree = this.#trees.get(first);
    if (!Array.isArray(tree)) return tree;
    const root: Node<T> = { next: new Map(), values: [] };
    for (const filed of tree) fileInto(root, filed);
    this.#trees.set(first, root);
    return root;
  }
}

function fileInto<T>(root: Node<T>, { name, value }: Filed<T>): void {
  const [, ...words] = foldName(name).split(" ");
  nodeAt(root, words).values.push(value);
}

function nodeAt<T>(root: Node<T>, words: readonly string[]): Node<T> {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map(), values: [] };
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}
