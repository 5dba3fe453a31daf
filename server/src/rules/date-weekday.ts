import type { Analysis, ResolvedDate } from "../claims/analysis.ts";
import { toldDates, writtenYear } from "../claims/told-dates.ts";
import { type Day, daysFrom, shiftDay, weekdayOf } from "../time/day.ts";
import { dayInWords, inWords, weekdayName } from "./dates/write-date.ts";
import { passage } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** A date without its year is held against its weekday only this near to the article, in days. */
const NEAR = 60;
const SURE = 0.8;

/** A weekday and a date that are not the same day. */
export const dateWeekday: Rule = {
  code: "date.weekday",
  severity: "error",
  summary: "A weekday that is not the date's",
  check: ({ analysis }): readonly Finding[] => {
    const dates = toldDates(analysis).flatMap((date) => named(analysis, date) ?? []);
    const right = dates.filter(({ day, weekday }) => weekdayOf(day) === weekday);
    return dates
      .filter(({ day, weekday }) => weekdayOf(day) !== weekday)
      .map((wrong) => finding(analysis, wrong, right));
  },
};

/** A day that the text gives both a weekday and a date. */
interface NamedDay {
  readonly date: ResolvedDate;
  readonly day: Day;
  readonly weekday: number;
}

function named(analysis: Analysis, date: ResolvedDate): NamedDay | null {
  const { expression } = date.mention;
  if (expression.kind !== "calendar") return null;
  const { weekday, day: dayOfMonth, nth } = expression.fields;
  const day = date.timex.value?.slice(0, 10) ?? null;
  if (weekday === undefined || dayOfMonth === undefined || nth !== undefined || day?.length !== 10)
    return null;
  return writtenYear(date) === null && !isNear(analysis, day) ? null : { date, day, weekday };
}

function isNear({ date }: Analysis, day: Day): boolean {
  if (date === null || date.value.length !== 10 || date.confidence < SURE) return false;
  return Math.abs(daysFrom(date.value, day)) <= NEAR;
}

function finding(analysis: Analysis, { date, day, weekday }: NamedDay, right: readonly NamedDay[]): Finding {
  const { start, end, text } = date.mention;
  const nearest = shiftDay(day, ((weekday - weekdayOf(day) + 10) % 7) - 3, "day") ?? day;
  const same = right.find((other) => other.day === day);
  return {
    code: "date.weekday",
    start,
    end,
    message: `${inWords(day)} is a ${weekdayName(weekdayOf(day))}; the nearest ${weekdayName(weekday)} is ${dayInWords(nearest)}.`,
    evidence:
      same === undefined ? [] : [passage(analysis, same.date.mention, "the same date with its weekday")],
    suggestions: same === undefined ? [] : [text.replace(/^[\p{L}.]+/u, weekdayName(weekdayOf(day)))],
  };
}
