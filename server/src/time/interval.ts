import { remembered } from "../text/remembered.ts";
import { type Day, dayOf, daysInMonth, mondayOf, pad, shiftDay } from "./day.ts";

/** The days from `start` to `end`, both included. */
export interface Interval {
  readonly start: Day;
  readonly end: Day;
}

/** How the first of two intervals lies to the second. */
export type Relation = "before" | "overlaps" | "after";

/** How `a` relates to `b`: wholly before, wholly after, or with at least one day in common. */
export function compareIntervals(a: Interval, b: Interval): Relation {
  if (a.end < b.start) return "before";
  return a.start > b.end ? "after" : "overlaps";
}

/** The days from the first to the last of two intervals. */
export function hull(a: Interval, b: Interval): Interval {
  const [start = a.start] = [a.start, b.start].sort();
  const [, end = a.end] = [a.end, b.end].sort();
  return { start, end };
}

/** The days that two intervals have in common; `null` if none. */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (compareIntervals(a, b) !== "overlaps") return null;
  const [, start = a.start] = [a.start, b.start].sort();
  const [end = a.end] = [a.end, b.end].sort();
  return { start, end };
}

/** Whether every day of `inner` belongs to `outer`. */
export function includes(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The days that a TIMEX3 value stands for: a year, month, day, quarter, half, season, ISO week, weekend,
 * decade (`199`), century (`19`), any of them with a time of day, or two of them as an ISO 8601 interval
 * with a slash. `null` for durations, sets, references and values with unknown parts.
 */
export function intervalOf(value: string): Interval | null {
  const slash = value.indexOf("/");
  if (slash < 0) return intervalOfOne(value);
  const from = intervalOfOne(value.slice(0, slash));
  const to = intervalOfOne(value.slice(slash + 1));
  return from === null || to === null ? null : { start: from.start, end: to.end };
}

const intervalOfOne = remembered((value): Interval | null => {
  const [date = "", time] = value.split("T");
  const night = time === "NI";
  const [first = "", second, third] = date.split("-");
  if (!/^\d{2,4}$/.test(first)) return null;
  if (second === undefined) return yearsFrom(first);
  const year = Number(first);
  if (first.length !== 4) return null;
  if (/^W\d\d$/.test(second)) return weekInterval(year, Number(second.slice(1)), third);
  if (third !== undefined) return dayInterval(year, second, third, night);
  return monthsInterval(year, second);
});

function yearsFrom(digits: string): Interval | null {
  const missing = 4 - digits.length;
  const start = dayOf(Number(digits.padEnd(4, "0")), 1, 1) ?? (missing > 0 ? "0001-01-01" : null);
  const end = dayOf(Number(digits.padEnd(4, "9")), 12, 31);
  return start === null || end === null ? null : { start, end };
}

function weekInterval(year: number, week: number, part: string | undefined): Interval | null {
  if (week < 1 || week > 53) return null;
  const monday = mondayOf(year, week);
  if (monday === null) return null;
  const weekday = part === undefined ? null : Number(part);
  const [first, last] =
    part === "WE" ? [5, 6] : weekday === null || Number.isNaN(weekday) ? [0, 6] : [weekday - 1, weekday - 1];
  return between(shiftDay(monday, first, "day"), shiftDay(monday, last, "day"));
}

function dayInterval(year: number, month: string, day: string, night: boolean): Interval | null {
  if (!/^\d\d$/.test(month) || !/^\d\d$/.test(day)) return null;
  const date = dayOf(year, Number(month), Number(day));
  if (date === null || !night) return between(date, date);
  return between(shiftDay(date, -1, "day"), shiftDay(date, 1, "day"));
}

/** Months from the first to the last of a part of the year; months above 12 belong to the next year. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  SP: [3, 6],
  SU: [6, 9],
  FA: [9, 12],
  WI: [12, 15],
};

function monthsInterval(year: number, part: string): Interval | null {
  const months = PARTS_OF_YEAR[part];
  if (months !== undefined) return monthSpan(year, months[0], months[1]);
  if (!/^\d\d$/.test(part)) return null;
  return monthSpan(year, Number(part), Number(part));
}

function monthSpan(year: number, first: number, last: number): Interval | null {
  const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  if (lastMonth < 1 || lastYear > 9999) return null;
  const end = `${pad(lastYear, 4)}-${pad(lastMonth, 2)}-${pad(daysInMonth(lastYear, lastMonth), 2)}`;
  return between(dayOf(year, first, 1), end);
}

function between(start: Day | null, end: Day | null): Interval | null {
  return start === null || end === null ? null : { start, end };
}
