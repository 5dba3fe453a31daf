import { partsOf, weekdayOf } from "../../time/day.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** A month's name. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

/** A weekday's name, Monday 1. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? String(weekday);
}

/** An ISO 8601 day, month or year in words: “24 February 2022”. Other values stay as they are. */
export function inWords(value: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (match === null) return value;
  const [, year = "", month, day] = match;
  return [
    day === undefined ? "" : String(Number(day)),
    month === undefined ? "" : monthName(Number(month)),
    year,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The same with its preposition: “on 24 February 2022”, “in 2022”. */
export function atDate(value: string): string {
  return `${value.length === 10 ? "on" : "in"} ${inWords(value)}`;
}

/** A day in words with its weekday. */
export function dayInWords(day: string): string {
  return `${weekdayName(weekdayOf(day))}, ${inWords(day)}`;
}

/**
 * A date as written, with the day, month and year of another in their place: “Feb. 24, 2012” → “Feb. 24, 2022”.
 * `value` is at least as precise as the words. `null` where the words have a part that cannot be replaced.
 */
export function rewrittenAs(written: string, value: string): string | null {
  const year = /\b\d{4}\b/.exec(written)?.[0];
  const named = MONTHS.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`).test(written));
  if (year === undefined) return null;
  if (written === year) return value.slice(0, 4);
  if (named < 0 || value.length < 7) return null;
  const { month } = partsOf(`${value}-01`.slice(0, 10));
  const sameMonth = month === named + 1;
  const day = /\b\d{1,2}(?=\b|st|nd|rd|th)/.exec(written)?.[0];
  if (day === undefined)
    return sameMonth ? written.replace(year, value.slice(0, 4)) : inWords(value.slice(0, 7));
  if (value.length < 10) return null;
  const sameDay = sameMonth && Number(day) === partsOf(value).day;
  return sameDay ? written.replace(year, value.slice(0, 4)) : inWords(value);
}
