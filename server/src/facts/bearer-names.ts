import { sliceOf } from "../text/span.ts";
import type { DatedName, OrganisationFact, PlaceFact } from "./fact.ts";
import type { Known, NameMatch } from "./facts.ts";
import { type FoldedWord, foldedWords } from "./fold-words.ts";
import { WordTree } from "./word-tree.ts";

const CAPITAL = /^\p{Lu}/u;

/** Finds the names of places and organisations in texts. */
export class BearerNames {
  readonly #names = new WordTree<Pick<NameMatch, "name" | "bearer">>();

  constructor(bearers: readonly Known<PlaceFact | OrganisationFact>[]) {
    for (const bearer of bearers) {
      for (const name of bearer.fact.names) this.#names.add(name.name, { name, bearer });
    }
  }

  /** See `Facts.namesIn`. */
  findIn(text: string): NameMatch[] {
    const words = foldedWords(text);
    return this.#names.findIn(words.map(({ word }) => word)).flatMap(({ first, end, values }) => {
      const run = words.slice(first, end);
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      return values
        .filter(({ name }) => hasItsCapitals(text, run, name))
        .map(({ name, bearer }) => ({ name, bearer, ...span }));
    });
  }
}

/** Whether the words that the name writes with a capital have one in the text. */
function hasItsCapitals(text: string, run: readonly FoldedWord[], { name }: DatedName): boolean {
  const words = foldedWords(name).slice(-run.length);
  return run.every(
    (word, index) =>
      !CAPITAL.test(sliceOf(name, words[index] ?? { start: 0, end: 0 })) || CAPITAL.test(sliceOf(text, word)),
  );
}
