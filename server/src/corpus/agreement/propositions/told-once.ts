import { memoize } from "../../../text/memoize.ts";
import { daysFrom } from "../../../time/day.ts";
import { compareIntervals } from "../../../time/interval.ts";
import { happensOnce, type OnceVerb } from "./once-verbs.ts";
import type { Telling, ToldClause, ToldItem, ToldTime } from "./telling.ts";
import { areOneThing, type Both, type Thing, thingOf } from "./things.ts";
import type { ToldArticle } from "./told-article.ts";
import type { ToldOtherwise } from "./told-otherwise.ts";

/** What comes about once for somebody or something, with when it did. */
export interface Once {
  readonly telling: Telling;
  readonly verb: OnceVerb;
  readonly thing: Thing;
  readonly time: ToldTime;
  readonly isMidnight: boolean;
}

/** A day of the week is that of another week from so many days on. */
const ONE_WEEK = 7;

/** Prepositions behind which a time is when something came about; without one it is, too. */
const WHEN: ReadonlySet<string> = new Set(["in", "on", "at", "object", "beside", "of", "for", "into", "to"]);

/**
 * What two articles of one story date otherwise, of that which comes about once: founded, born, convicted, begun.
 */
export function toldOnceOtherwise(both: Both): ToldOtherwise[] {
  const { own, other } = both;
  const [here, there] = [onceIn(own), onceIn(other)];
  return here.flatMap((one): ToldOtherwise[] => {
    const rivals = there.filter((each) => areOneEvent(one, each, both));
    const [rival] = rivals;
    if (rival === undefined || !rivals.every((each) => excludeEachOther(one, each))) return [];
    const isSettled = here.some((each) => areOneEvent(each, rival, both) && !excludeEachOther(each, rival));
    if (isSettled || own.gives(rival.time) || other.gives(one.time)) return [];
    return [{ own: one.telling, item: one.time, other: rival.telling, instead: rival.time, score: 0 }];
  });
}

const onceIn = memoize(({ tellings }: ToldArticle): readonly Once[] =>
  tellings.flatMap((telling) => telling.clauses.flatMap((clause) => onceOf(telling, clause) ?? [])),
);

/** What a clause dates that comes about once; `null` where it does not. */
export function onceOf(telling: Telling, clause: ToldClause): Once | null {
  const { negated, mood, quoted, parts } = clause;
  if (negated || quoted || mood !== "told") return null;
  const verb = happensOnce(clause);
  if (verb === null) return null;
  const dated = parts.flatMap(({ role, items, words }) =>
    timesAmong(telling.items, items).map((time) => ({ role, time, words })),
  );
  const [first] = dated;
  if (first === undefined || dated.length > 1 || !WHEN.has(first.role)) return null;
  const thing = thingOf(telling, clause, verb);
  if (thing === null) return null;
  const isMidnight =
    /midnight/iu.test(first.time.text) || parts.some(({ words }) => words.includes("midnight"));
  return { telling, verb, thing, time: first.time, isMidnight };
}

function timesAmong(items: readonly ToldItem[], own: readonly number[]): ToldTime[] {
  return own.flatMap((nth) => {
    const item = items[nth];
    return item?.kind === "time" && (item.days !== null || item.year !== null) ? [item] : [];
  });
}

function areOneEvent(a: Once, b: Once, both: Both): boolean {
  return a.verb.name === b.verb.name && areOneThing(a.thing, b.thing, a.verb, both);
}

/** Whether both are given as finely, and cannot be one time. */
function excludeEachOther(a: Once, b: Once): boolean {
  const [one, two] = [a.time, b.time];
  if (one.days === null || two.days === null || grainOf(one) !== grainOf(two)) return false;
  if (grainOf(one) === null || compareIntervals(one.days, two.days) === "overlaps") return false;
  const apart = Math.abs(daysFrom(one.days.start, two.days.start));
  if (apart === 1 && a.isMidnight !== b.isMidnight) return false;
  return (one.day !== null && two.day !== null) || grainOf(one) !== "day" || apart < ONE_WEEK;
}

/** Years lie with years, months with months, days with days. */
function grainOf({ days, year, month, day }: ToldTime): "year" | "month" | "day" | null {
  if (days === null) return null;
  if (days.start === days.end) return "day";
  if (day !== null) return null;
  const length = daysFrom(days.start, days.end) + 1;
  if (month !== null) return length >= 28 && length <= 31 ? "month" : null;
  return year !== null && length >= 365 && length <= 366 ? "year" : null;
}
