import { daysFrom } from "../../time/day.ts";
import type { Profile } from "../profile.ts";
import { grows } from "./counted.ts";
import { sizeInBase } from "./measures.ts";
import type { FigureStatement } from "./statement.ts";

/**
 * Whether the numbers may be of two days: what is told in another week may be of it, what is counted a day later may be
 * more by then, and of tolls nobody knows when they were counted where no date tells.
 */
export function mayHaveChanged(
  a: FigureStatement,
  b: FigureStatement,
  own: Profile,
  other: Profile,
): boolean {
  if (isOfAnotherTime(a, own) !== isOfAnotherTime(b, other)) return true;
  if (own.date === null || other.date === null) return isFleeting(a, b);
  const later = daysFrom(own.date.start, other.date.start);
  if (Math.abs(later) > 1) return true;
  return a.unit === null && later !== 0 && Math.sign(later) === Math.sign(sizeInBase(b) - sizeInBase(a));
}

/** Questions whose answers change from hour to hour, or from week to week. */
const FLEETING: ReadonlySet<string> = new Set(
  "dead injured missing arrested rescued evacuated stock revenue profit bid raised rise fall".split(" "),
);

function isFleeting(a: FigureStatement, b: FigureStatement): boolean {
  if (grows(a.counted) || grows(b.counted)) return true;
  const nearest = [nearestShared(a, b), nearestShared(b, a)];
  return nearest.some((question) => question !== undefined && FLEETING.has(question));
}

function nearestShared({ asks: a }: FigureStatement, { asks: b }: FigureStatement): string | undefined {
  return a.find((question) => b.includes(question));
}

/** So many days before its article is another time than that of what it tells as new. */
const NEWS = 45;

/** Whether the sentence of a figure names times, all of them long before or after its article. */
function isOfAnotherTime({ periods }: FigureStatement, { date }: Profile): boolean {
  if (date === null) return periods.length > 0;
  const isFar = (days: FigureStatement["periods"][number]): boolean =>
    daysFrom(days.end, date.start) > NEWS || daysFrom(date.end, days.start) > NEWS;
  return periods.length > 0 && periods.every(isFar);
}
