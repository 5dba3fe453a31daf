import { daysInMonth, shiftDay } from "../../time/day.ts";
import { type Interval, intersection } from "../../time/interval.ts";
import type { ArticleDate } from "../article-date.ts";

/** What one passage tells of the article's own date. */
export interface Clue {
  /** The days that the article may be from, by this passage. */
  readonly days: Interval;
  /** In words for the user. */
  readonly basis: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** No reasoning is as sure as a date that is written down. */
const SUREST = 0.9;
/** What is left of a clue's confidence when another one speaks against it. */
const DOUBTED = 0.7;

/**
 * The date that follows from clues: the surest one's days, narrowed by the others as far as they agree with it. A
 * clue that agrees makes it surer, one that does not less sure. `null` without clues.
 */
export function dateFrom(clues: readonly Clue[]): ArticleDate | null {
  const [surest, ...others] = [...clues].sort((a, b) => b.confidence - a.confidence);
  if (surest === undefined) return null;
  let { days, basis, confidence } = surest;
  for (const other of others) {
    const common = intersection(days, other.days);
    if (common === null) confidence *= DOUBTED;
    else {
      confidence = Math.max(confidence, Math.min(SUREST, 1 - (1 - confidence) * (1 - other.confidence)));
      if (common.start !== days.start || common.end !== days.end) basis += `; ${other.basis}`;
      days = common;
    }
  }
  return { value: isoOf(days), basis, confidence: Number(confidence.toFixed(2)) };
}

/** An interval as ISO 8601: the day, month or year that it is, else its first and last day with a slash. */
function isoOf({ start, end }: Interval): string {
  if (start === end) return start;
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  const month = start.slice(0, 7);
  const last = daysInMonth(Number(year), Number(month.slice(5)));
  return start === `${month}-01` && end === `${month}-${last}` ? month : `${start}/${end}`;
}

/** The days from `before` days ahead of `day` to `after` days behind it. */
export function around(day: string, before: number, after: number): Interval {
  return { start: shiftDay(day, -before, "day") ?? day, end: shiftDay(day, after, "day") ?? day };
}
