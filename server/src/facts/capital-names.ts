import { type Span, sliceOf } from "../text/span.ts";
import { type FoldedWord, foldedWords } from "./fold-words.ts";
import { WordTree } from "./word-tree.ts";

const CAPITAL = /^\p{Lu}/u;

/** The values of a name that was found in a text, in the order in which they were given. */
export interface CapitalMatch<T> extends Span {
  readonly values: readonly T[];
}

/** Finds names in texts; a word that has a capital in the name must have one in the text. */
export class CapitalNames<T> {
  readonly #names = new WordTree<{ readonly name: string; readonly value: T }>();

  constructor(names: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of names) this.#names.add(name, { name, value });
  }

  /** The longest names at each place, from left to right. Spans are UTF-16 offsets of `text`. */
  findIn(text: string): CapitalMatch<T>[] {
    const words = foldedWords(text);
    return this.#names.findIn(words.map(({ word }) => word)).flatMap(({ first, end, values }) => {
      const run = words.slice(first, end);
      const found = values.filter(({ name }) => hasItsCapitals(text, run, name)).map(({ value }) => value);
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      return found.length === 0 ? [] : [{ values: found, ...span }];
    });
  }
}

/** Whether the words that the name writes with a capital have one in the text. */
function hasItsCapitals(text: string, run: readonly FoldedWord[], name: string): boolean {
  const words = foldedWords(name).slice(-run.length);
  return run.every(
    (word, index) =>
      !CAPITAL.test(sliceOf(name, words[index] ?? { start: 0, end: 0 })) || CAPITAL.test(sliceOf(text, word)),
  );
}
