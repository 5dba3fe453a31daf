import { lazily } from "../../../text/lazily.ts";
import { KnownItems } from "./known-items.ts";
import type { Telling, ToldItem } from "./telling.ts";
import { signsOf, wordsOf } from "./telling-words.ts";

/** A sentence that tells of the same as another: how much they have in common, rare words counting most. */
export interface Alike {
  readonly telling: Telling;
  readonly score: number;
}

/** So short, in sentences, a retelling is beside what it retells. */
const SHORTER = 0.5;

/** With fewer names, numbers and dates it is no telling whether a text retells another. */
const FEWEST = 3;

/** So great a part of them may be strange to what it retells. */
const STRANGE = 0.125;

/** What an article tells, ready to be held beside another. */
export class ToldArticle {
  readonly tellings: readonly Telling[];
  readonly #items: readonly ToldItem[];
  readonly #byWord: () => ReadonlyMap<string, readonly Telling[]>;
  readonly #known: () => KnownItems;

  constructor(tellings: readonly Telling[]) {
    this.tellings = tellings;
    this.#items = tellings.flatMap(({ items }) => items);
    this.#byWord = lazily(() => byWord(tellings));
    this.#known = lazily(() => new KnownItems(this.#items));
  }

  /** How many of its sentences have a word. */
  count(word: string): number {
    return this.#byWord().get(word)?.length ?? 0;
  }

  /** Its sentences that have something in common with one of another article. */
  alike(telling: Telling, own: ToldArticle): Alike[] {
    const scores = new Map<Telling, number>();
    for (const word of wordsOf(telling)) {
      const having = this.#byWord().get(word);
      if (having === undefined) continue;
      const weight = 1 / Math.sqrt(Math.max(having.length, own.count(word)));
      for (const each of having) scores.set(each, (scores.get(each) ?? 0) + weight);
    }
    return [...scores].map(([each, score]) => ({ telling: each, score }));
  }

  /**
   * Whether it tells another article briefly anew: that one is longer, and knows nearly all that this one names, counts and
   * dates.
   */
  retells(other: ToldArticle): boolean {
    if (this.tellings.length > SHORTER * other.tellings.length) return false;
    const telling = new Map<string, ToldItem>();
    for (const item of this.#items) for (const sign of signsOf(item)) telling.set(sign, item);
    if (telling.size < FEWEST) return false;
    const strange = [...telling.values()].filter((item) => !other.knows(item)).length;
    return strange <= Math.max(1, STRANGE * telling.size);
  }

  /** How great a part of its telling words another article has, too. */
  wordsIn(other: ToldArticle): number {
    const words = [...this.#byWord().keys()];
    return words.filter((word) => other.count(word) > 0).length / Math.max(1, words.length);
  }

  /** Whether it gives a name, a number or a date anywhere, whatever of. */
  knows(item: ToldItem): boolean {
    return this.#known().has(item, true);
  }

  /** Whether it gives just this anywhere. */
  gives(item: ToldItem): boolean {
    return this.#known().has(item, false);
  }
}

function byWord(tellings: readonly Telling[]): Map<string, Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const telling of tellings) {
    for (const word of wordsOf(telling)) {
      const having = found.get(word);
      if (having === undefined) found.set(word, [telling]);
      else having.push(telling);
    }
  }
  return found;
}
