import { coverOf } from "../../text/lookup.ts";
import { type Day, dayOf, pad } from "../../time/day.ts";
import type { Told } from "./event-clues.ts";

/** The first day that an article can be from: it tells, as past, of a date that it writes out. */
export function earliestDay({ mentions, dates }: Told): Day | null {
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  let latest: Day | null = null;
  for (const mention of dates) {
    const { expression, tense, setting } = mention;
    if (expression.kind !== "calendar" || tense !== "past" || setting?.course === "imagined") continue;
    const { year, month, day } = expression.fields;
    if (year === undefined || setting?.relation === "until" || isQuoted(mention)) continue;
    const first = month === undefined ? `${pad(year, 4)}-01-01` : dayOf(year, month, day ?? 1);
    if (first !== null && (latest === null || first > latest)) latest = first;
  }
  return latest;
}
