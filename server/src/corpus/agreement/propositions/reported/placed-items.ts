import { grouped } from "../../../../text/grouped.ts";
import { memoize } from "../../../../text/memoize.ts";
import { type Slot, type SlotClause, slotsOf } from "../slots.ts";
import type { Telling, ToldItem } from "../telling.ts";
import { isTellingVerb, signsOf, wordsOf } from "../telling-words.ts";
import type { ToldArticle } from "../told-article.ts";
import { type ItemKind, kindOf, relateInReports } from "./item-kinds.ts";

/** A name, a number or a date with the sentence that it stands in. */
export interface PlacedItem {
  readonly item: ToldItem;
  readonly kind: ItemKind;
  readonly telling: Telling;
  readonly slots: readonly Slot[];
}

/** An article that has more of a kind is a list of them. */
const MOST_OF_A_KIND = 30;

/** What an article has of each kind. */
export const placedItems = memoize((article: ToldArticle): ReadonlyMap<ItemKind, readonly PlacedItem[]> => {
  const all = article.tellings.flatMap((telling) =>
    telling.items.flatMap((item): PlacedItem[] => {
      const kind = kindOf(item);
      return kind === null ? [] : [{ item, kind, telling, slots: slotsOf(telling, item) }];
    }),
  );
  const byKind = grouped(all, ({ kind }) => kind);
  return new Map([...byKind].filter(([, items]) => items.length <= MOST_OF_A_KIND));
});

/** How many different items of a kind there are. */
export function differentOnes(items: readonly PlacedItem[]): number {
  const different: PlacedItem[] = [];
  for (const each of items)
    if (!different.some(({ item }) => relateInReports(item, each.item) === "same")) different.push(each);
  return different.length;
}

/** Two items of two articles, with what their sentences have in common. */
export interface ItemPair {
  readonly a: PlacedItem;
  readonly b: PlacedItem;
  /** How many telling words both sentences share but for the items, and how much these count, rare ones most. */
  readonly words: number;
  readonly score: number;
  /** How many different items of the kind the two articles have, the fewer first. */
  readonly different: readonly [number, number];
  /** The likest of the places that they fill; `null` where one fills none. */
  readonly slots: readonly [Slot, Slot] | null;
}

/** What the sentences of two items of two articles have in common. */
export function wordsInCommon(
  a: PlacedItem,
  b: PlacedItem,
  own: ToldArticle,
  other: ToldArticle,
): Pick<ItemPair, "words" | "score"> {
  const signs = [...signsOf(a.item), ...signsOf(b.item)];
  const theirs = wordsOf(b.telling);
  let [words, score] = [0, 0];
  for (const word of wordsOf(a.telling)) {
    if (!theirs.has(word) || signs.includes(word)) continue;
    words += 1;
    score += 1 / Math.sqrt(Math.max(own.count(word), other.count(word)));
  }
  return { words, score };
}

/** The likest of the places that two items fill; `null` where one fills none. */
export function likestSlots(a: PlacedItem, b: PlacedItem): readonly [Slot, Slot] | null {
  let [best, most]: [readonly [Slot, Slot] | null, number] = [null, -1];
  for (const one of a.slots)
    for (const other of b.slots) {
      const like = likeness(one, other);
      if (like > most) [best, most] = [[one, other], like];
    }
  return best;
}

function likeness(a: Slot, b: Slot): number {
  const verb = a.clause.verb !== b.clause.verb ? 0 : isTellingVerb(a.clause.verb) ? 2 : 1;
  const role = a.part.role === b.part.role ? 1 : 0;
  return role + verb + shared(wordsIn(a.clause), wordsIn(b.clause)) + shared(a.names, b.names);
}

/** The telling words of a clause. */
export const wordsIn = ({ parts }: SlotClause): readonly string[] => parts.flatMap(({ words }) => words);

/** How many members of one list are in another. */
export function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length;
}
