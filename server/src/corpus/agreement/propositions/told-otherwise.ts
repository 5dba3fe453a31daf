import { relate } from "./items.ts";
import { likenessOf, slotsOf } from "./slots.ts";
import type { Telling, ToldItem } from "./telling.ts";
import type { ToldArticle } from "./told-article.ts";

/** What one article tells of something and another tells otherwise. */
export interface ToldOtherwise {
  readonly own: Telling;
  readonly item: ToldItem;
  readonly other: Telling;
  readonly instead: ToldItem;
  /** How sure it is that both tell of one thing. */
  readonly score: number;
}

/** How much what is beside an item counts against what is in its sentence. */
const NEARNESS = 0.7;

/** With less in common two sentences are no more than of one subject. */
const LEAST = 1;

/** How much two sentences and the places of two items in them must have in common. */
export interface Needed {
  readonly sentence: number;
  readonly place: number;
  readonly together: number;
  /** Whether both must be the reporter's own words, with subjects that may be one. */
  readonly asReported: boolean;
}

/**
 * The names, numbers and dates that an article gives and another does not know, where that one gives another
 * in the same place of what is told, which this one does not know: each with what speaks most against it.
 */
export function itemsToldOtherwise(
  own: ToldArticle,
  other: ToldArticle,
  neededFor: (item: ToldItem, instead: ToldItem) => Needed | null,
): ToldOtherwise[] {
  return own.tellings.flatMap((telling) => {
    const isCompared = (item: ToldItem): boolean => neededFor(item, item) !== null;
    const strange = telling.items.filter((item) => isCompared(item) && !other.knows(item));
    if (strange.length === 0) return [];
    const alike = other.alike(telling, own);
    return strange.flatMap((item) => {
      const here = slotsOf(telling, item);
      let best: ToldOtherwise | null = null;
      for (const { telling: each, score: common } of alike) {
        if (common < LEAST) continue;
        for (const instead of each.items) {
          if (relate(item, instead) !== "other") continue;
          const needed = neededFor(item, instead);
          if (needed === null) continue;
          if (needed.asReported && !namesMeet(telling, each)) continue;
          const there = slotsOf(each, instead);
          const place = likenessOf(here, there, needed.asReported);
          const score = common + NEARNESS * place;
          if (common < needed.sentence || place < needed.place || score < needed.together) continue;
          if (score <= (best?.score ?? 0) || own.gives(instead)) continue;
          best = { own: telling, item, other: each, instead, score };
        }
      }
      return best === null ? [] : [best];
    });
  });
}

/** Whether one of two sentences names nothing, or both name something alike. */
function namesMeet(a: Telling, b: Telling): boolean {
  const [own, other] = [keysIn(a), keysIn(b)];
  return own.length === 0 || other.length === 0 || own.some((key) => other.includes(key));
}

function keysIn({ items }: Telling): string[] {
  return items.flatMap((item) => (item.kind === "name" ? [item.key] : []));
}
