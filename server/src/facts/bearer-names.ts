import type { DatedName, OrganisationFact, PlaceFact } from "./fact.ts";
import type { Known, NameMatch } from "./facts.ts";
import { foldedWords } from "./fold-words.ts";
import { WordTree } from "./word-tree.ts";

interface Entry {
  readonly name: DatedName;
  readonly bearer: Known<PlaceFact | OrganisationFact>;
  /** For each word of the name: whether it begins with a capital. */
  readonly capitals: readonly boolean[];
}

const CAPITAL = /^\p{Lu}/u;

/** Finds the names of places and organisations in texts. */
export class BearerNames {
  readonly #names = new WordTree<Entry>();

  constructor(bearers: readonly Known<PlaceFact | OrganisationFact>[]) {
    for (const bearer of bearers) {
      for (const name of bearer.fact.names) {
        const all = foldedWords(name.name);
        const words = all.length > 1 && all[0]?.word === "the" ? all.slice(1) : all;
        const capitals = words.map(({ start }) => CAPITAL.test(name.name.slice(start)));
        this.#names.add(
          words.map(({ word }) => word),
          { name, bearer, capitals },
        );
      }
    }
  }

  /** See `Facts.namesIn`. */
  findIn(text: string): NameMatch[] {
    const words = foldedWords(text);
    return this.#names.findIn(words.map(({ word }) => word)).flatMap(({ first, end, values }) => {
      const run = words.slice(first, end);
      const [start, last] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      return values
        .filter(({ capitals }) =>
          run.every((word, index) => !capitals[index] || CAPITAL.test(text.slice(word.start))),
        )
        .map(({ name, bearer }) => ({ name, bearer, start, end: last }));
    });
  }
}
