import type { CalendarFields } from "../../time/date-expression.ts";
import { type Day, dayOf, daysFrom, weekdayOf } from "../../time/day.ts";
import type { ArticleDate } from "../article-date.ts";
import { earliestDay } from "./earliest-day.ts";
import type { Told } from "./event-clues.ts";
import { weekdaysIn } from "./weekdays.ts";

/** So many days before its own an article may tell of a date as past, and still give the year. */
const MOST = 120;
/** So many sentences open an article, its headline counted. */
const OPENING = 5;

/**
 * The day of a dateline without its year, “Mumbai, January 22”, in the first year that fits what the article tells as
 * past: only soon after that, and where a weekday in the opening is that day's or the day's before. `null` otherwise.
 */
export function nextDayOf(
  { words, fields: { year, month, day } }: { readonly words: string; readonly fields: CalendarFields },
  told: Told,
): ArticleDate | null {
  const earliest = earliestDay(told);
  if (earliest === null || year !== undefined || month === undefined || day === undefined) return null;
  const value = firstFrom(earliest, month, day);
  if (value === null || daysFrom(earliest, value) > MOST) return null;
  const weekdays = weekdaysInOpening(told);
  const own = weekdayOf(value);
  if (weekdays.length === 0 || !weekdays.every((each) => each === own || each === before(own))) return null;
  const basis = `the dateline says “${words}”, and the article tells of ${earliest} as past`;
  return { value, basis, confidence: 0.7 };
}

function firstFrom(earliest: Day, month: number, day: number): Day | null {
  const year = Number(earliest.slice(0, 4));
  const same = dayOf(year, month, day);
  return same !== null && same >= earliest ? same : dayOf(year + 1, month, day);
}

/** Days of the week are counted from 1, Monday, to 7. */
const before = (weekday: number): number => (weekday === 1 ? 7 : weekday - 1);

/** The weekdays that the opening tells of as past, without a date of their own. */
function weekdaysInOpening({ sentences, dates }: Told): number[] {
  const end = sentences[Math.min(OPENING, sentences.length) - 1]?.end ?? 0;
  return weekdaysIn(dates, { start: 0, end })
    .filter(({ mention }) => mention.tense === "past")
    .map(({ weekday }) => weekday);
}
