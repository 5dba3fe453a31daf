import type { ResolvedDate } from "../../claims/analysis.ts";
import { type Day, shiftDay } from "../../time/day.ts";
import type { Interval } from "../../time/interval.ts";

/** Days in a month and in a year, for distances of which a part counts. */
const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
};

/** How far off, in its unit, a distance without a hedge may be: “four years ago” of three and a half to four and a half. */
const ROUNDED = 0.6;
/** The least part of a unit that “nearly” and “more than” round up or down. */
const PART = 0.1;
const LONG_AGO = "0001-01-01";

/**
 * The days that “nearly four years ago” stands for, counted from the days that the article may be from: distances are
 * rounded, “nearly” is up to a unit less, “more than” is any more. `null` for dates of other kinds, and for “last year”,
 * which is a year of the calendar.
 */
export function hedgedDistance(
  { mention: { expression } }: ResolvedDate,
  article: Interval,
): Interval | null {
  if (expression.kind !== "shift" || expression.from !== "article") return null;
  const { amount, unit, mod } = expression;
  const size = DAYS[unit];
  if (amount === null || amount > -1 || size === undefined) return null;
  if (amount === -1 && mod === null) return null;
  const ago = (day: Day, units: number): Day => shiftDay(day, -Math.round(units * size), "day") ?? LONG_AGO;
  const between = (most: number, least: number): Interval => ({
    start: ago(article.start, most),
    end: ago(article.end, least),
  });
  const count = -amount;
  switch (mod) {
    case "LESS_THAN":
    case "EQUAL_OR_LESS":
      return between(count + PART, count - 1 - PART);
    case "MORE_THAN":
    case "EQUAL_OR_MORE":
      return { start: LONG_AGO, end: ago(article.end, count - PART) };
    case "APPROX":
      return between(count * 1.25 + ROUNDED, count * 0.75 - ROUNDED);
    default:
      return between(count + ROUNDED, count - ROUNDED);
  }
}
