import { relate } from "../items.ts";
import { likenessOf, type Slot, slotsOf } from "../slots.ts";
import type { Telling, ToldItem } from "../telling.ts";
import type { ToldArticle } from "../told-article.ts";
import type { ToldOtherwise } from "../told-otherwise.ts";
import { retoldIn } from "./retold-sentences.ts";

/** So much must a sentence have in common with the one that it retells. */
const SENTENCE = 2.6;

/** And so much the places of two dates in them. */
const PLACE = 2;

/** So much less the place that the item has where the article gives it. */
const ELSEWHERE = 1;

/**
 * Dates that a retelling has from elsewhere in the article, in the place of another one. Names and numbers are not asked
 * about: places lie in others, people are meant by other words, and numbers stand in one place of many sentences.
 */
export function misplacedIn(brief: ToldArticle, whole: ToldArticle): ToldOtherwise[] {
  return brief.tellings.flatMap((telling) => {
    const alike = retoldIn(telling, brief, whole).filter(({ score }) => score >= SENTENCE);
    return telling.items.flatMap((item): ToldOtherwise[] => {
      if (item.kind !== "time" || !whole.knows(item)) return [];
      const here = slotsOf(telling, item);
      const own = Math.max(0, ...whole.tellings.map((each) => placeOf(item, here, each)));
      let best: ToldOtherwise | null = null;
      for (const { telling: other, score } of alike) {
        const isThere = has(other, item);
        for (const instead of other.items) {
          if (relate(item, instead) !== "other" || has(telling, instead) !== isThere) continue;
          const place = likenessOf(here, slotsOf(other, instead), false);
          if (place < PLACE || place < own + ELSEWHERE || score + place <= (best?.score ?? 0)) continue;
          best = { own: telling, item, other, instead, score: score + place };
        }
      }
      return best === null ? [] : [best];
    });
  });
}

/** How much the place of a date is one with the place that it has in a sentence. */
function placeOf(item: ToldItem, here: readonly Slot[], telling: Telling): number {
  const there = telling.items.filter((each) => relate(item, each) === "same");
  return Math.max(0, ...there.map((each) => likenessOf(here, slotsOf(telling, each), false)));
}

function has({ items }: Telling, item: ToldItem): boolean {
  return items.some((each) => relate(each, item) === "same");
}
