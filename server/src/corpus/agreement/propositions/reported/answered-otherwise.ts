import type { ToldArticle } from "../told-article.ts";
import type { ToldOtherwise } from "../told-otherwise.ts";
import {
  answerOdds,
  areBesideEachOther,
  areLinked,
  haveEnoughInCommon,
  mayAnswerOne,
  mayBeOfOneTime,
  mayBeUnlinked,
} from "./answer-odds.ts";
import { countedOf } from "./item-features.ts";
import { type ItemKind, relateInReports } from "./item-kinds.ts";
import {
  differentOnes,
  type ItemPair,
  likestSlots,
  type PlacedItem,
  placedItems,
  wordsInCommon,
} from "./placed-items.ts";

/** How two reports of one event lie to each other in time. */
export type Timing = "one-day" | "later" | "unknown";

/** What may be another on another day: how many and how much. */
const CHANGING: ReadonlySet<ItemKind> = new Set<ItemKind>(["count", "money", "weekday", "duration"]);

/** From these odds on two items are taken for answers to one question. */
const NEEDED: Readonly<Record<Timing, number>> = { "one-day": -0.5, later: 0.7, unknown: 0.7 };
/** So much more is needed of reports of one day whose clauses have hardly anything in common; of others they are never compared. */
const UNLINKED = 1.3;

interface Match {
  readonly a: PlacedItem;
  readonly b: PlacedItem;
  readonly odds: number;
}

/**
 * Places, numbers and dates that two reports of one event give otherwise: what the other one does not know, each with what
 * it likeliest has instead, where that has nothing likelier instead, either.
 */
export function answeredOtherwise(own: ToldArticle, other: ToldArticle, timing: Timing): ToldOtherwise[] {
  const [here, there] = [placedItems(own), placedItems(other)];
  return [...here].flatMap(([kind, all]) => {
    const theirs = there.get(kind) ?? [];
    if (theirs.length === 0 || (timing === "later" && CHANGING.has(kind))) return [];
    const [strange, strangeThere] = [strangeTo(theirs, all), strangeTo(all, theirs)];
    if (strange.length === 0 || strangeThere.length === 0) return [];
    const different = inOrderOfSize(differentOnes(all), differentOnes(theirs));
    const matches = strange.flatMap((a) =>
      strangeThere.flatMap((b): Match[] => {
        if (relateInReports(a.item, b.item) !== "other") return [];
        const met = { a, b, different, ...wordsInCommon(a, b, own, other) };
        if (!haveEnoughInCommon(met, timing === "one-day")) return [];
        const pair = { ...met, slots: likestSlots(a, b) };
        const needed = mayAnswerOne(pair, timing === "one-day") ? neededFor(pair, timing) : null;
        return needed === null ? [] : [{ a, b, odds: answerOdds(pair) - needed }];
      }),
    );
    return matches.filter((match) => match.odds >= 0 && isLikeliest(match, matches)).map(told);
  });
}

/** What happens month after month is told anew each time, so that undated reports are not asked for months. */
function neededFor(pair: ItemPair, timing: Timing): number | null {
  const isLinked = areLinked(pair);
  if (timing === "one-day") {
    if (isLinked) return NEEDED[timing];
    return mayBeUnlinked(pair) ? NEEDED[timing] + UNLINKED : null;
  }
  if (pair.a.kind === "month" || !isLinked || !areBesideEachOther(pair)) return null;
  return mayBeOfOneTime(pair) ? NEEDED[timing] : null;
}

function inOrderOfSize(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}

/** Whether an article gives two numbers of one thing, so that either may be the one. */
function isOneOfSeveral({ item, kind }: PlacedItem, all: readonly PlacedItem[]): boolean {
  return (
    kind === "count" &&
    all.some((each) => countedOf(item, each.item) === "same" && relateInReports(item, each.item) !== "same")
  );
}

/** Those of an article's items that may be one answer and that the other does not give. */
function strangeTo(others: readonly PlacedItem[], items: readonly PlacedItem[]): PlacedItem[] {
  return items.filter((placed) => {
    const { item } = placed;
    if (item.kind === "figure" && item.aside) return false;
    return (
      others.every((each) => relateInReports(item, each.item) !== "same") && !isOneOfSeveral(placed, items)
    );
  });
}

/** Whether nothing likelier answers the same as either of two items. */
function isLikeliest({ a, b, odds }: Match, matches: readonly Match[]): boolean {
  return matches.every((each) => (each.a !== a && each.b !== b) || each.odds <= odds);
}

function told({ a, b, odds }: Match): ToldOtherwise {
  return { own: a.telling, item: a.item, other: b.telling, instead: b.item, score: odds };
}
