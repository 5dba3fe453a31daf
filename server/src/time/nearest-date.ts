import type { DateContext } from "./date-context.ts";
import type { CalendarFields, Lean } from "./date-expression.ts";
import { type Day, dayOf, daysFrom, partsOf, shiftDay, weekdayOf } from "./day.ts";
import { intervalOf } from "./interval.ts";
import { enclosing, shiftValue } from "./shift-value.ts";
import { dayOrNull, inYear } from "./value-in-year.ts";

/** Against its tense, a date is the other one if that is so near and the one of its tense so far, in days. */
const SOON = 62;
const JUST_ENDED = 14;
const LONG = 300;
const ELEVEN_MONTHS = 330;
/** How long a quarter is still reported on, and a forecast may mean it. */
const REPORTED = 92;

/** How far back a day of the month must lie, in days, to be the next month's. */
const MUCH_OF_A_MONTH = 20;
/** Months in which a day of the month falls on every weekday. */
const MONTHS_AROUND = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];

/** “the 14th”: in the month just spoken of, or the next where that day is long over: from “28 February” to “the 3rd”. */
export function dayOfMonth(spoken: string, day: number, offset: number | null): Day | null {
  const told = dayOrNull(spoken);
  const turns = offset === null && told !== null && partsOf(told).day - day > MUCH_OF_A_MONTH;
  const month = shiftValue(spoken, "month", offset ?? (turns ? 1 : 0));
  return month === null ? null : dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), day);
}

/** “Thursday the 26th”: the nearest month in which that day is one; before or after today by the tense. */
export function dayOnWeekday(
  article: string,
  day: number,
  weekday: number,
  tense: DateContext["tense"],
): Day | null {
  const today = dayOrNull(article);
  if (today === null) return null;
  const days = MONTHS_AROUND.flatMap((offset) => dayOfMonth(article, day, offset) ?? []).filter(
    (each) => weekdayOf(each) === weekday,
  );
  const gone = days.filter((each) => each <= today).at(-1) ?? null;
  const ahead = days.find((each) => each >= today) ?? null;
  if (tense !== "present" || gone === null || ahead === null)
    return tense === "future" ? (ahead ?? gone) : (gone ?? ahead);
  return daysFrom(gone, today) < daysFrom(today, ahead) ? gone : ahead;
}

/** “Tuesday of last week”: a weekday of the week `weeks` from the article’s. */
export function weekdayOfWeek(article: string, weeks: number, weekday: number): Day | null {
  const week = shiftValue(article, "week", weeks);
  const monday = week === null ? undefined : intervalOf(week)?.start;
  return monday === undefined ? null : shiftDay(monday, weekday - 1, "day");
}

/** “on Tuesday”: the last or the next, by lean and tense. */
export function weekdayAround(
  today: Day,
  weekday: number,
  lean: Lean | null,
  tense: DateContext["tense"],
): Day | null {
  const here = weekdayOf(today);
  const back = (here - weekday + 7) % 7;
  const ahead = (weekday - here + 7) % 7;
  if (lean === "last") return shiftDay(today, -(back || 7), "day");
  if (lean === "next") return shiftDay(today, ahead || 7, "day");
  if (lean === "this") return shiftDay(today, weekday - here, "day");
  return shiftDay(today, tense === "future" ? ahead : -back, "day");
}

/** “at the weekend”: the last or the next, by lean and tense. */
export function weekendAround(
  today: Day | null,
  lean: Lean | null,
  tense: DateContext["tense"],
): string | null {
  const saturday = today === null ? null : weekdayAround(today, 6, lean, tense);
  return saturday === null ? null : enclosing(saturday, "weekend");
}

/** A month, day, quarter or season without its year, in the year that lean and tense make likely. */
export function yearlyAround(
  article: string,
  fields: CalendarFields,
  lean: Lean | null,
  tense: DateContext["tense"],
): string | null {
  const own = Number(article.slice(0, 4));
  const now = intervalOf(article);
  const candidates = [own - 2, own - 1, own, own + 1].flatMap((year) => {
    const value = inYear(fields, year, null);
    const interval = value === null ? null : intervalOf(value);
    return value === null || interval === null ? [] : [{ value, ...interval }];
  });
  if (now === null) return null;
  if (lean === "this")
    return candidates.find(({ value }) => value.startsWith(article.slice(0, 4)))?.value ?? null;
  const last = candidates
    .filter(({ start, end }) => (lean === "last" ? isLast(end, now.start, fields) : start <= now.end))
    .at(-1);
  const next = candidates.find(({ start, end }) => (lean === "next" ? start > now.end : end >= now.start));
  if (lean !== null) return (lean === "last" ? last : next)?.value ?? null;
  if (article.length < 7) return inYear(fields, own, null);
  if (last === undefined || next === undefined) return (last ?? next)?.value ?? null;
  const [back, ahead] = [daysFrom(last.end, now.start), daysFrom(now.end, next.start)];
  const reported = fields.quarter !== undefined && back < REPORTED && ahead > REPORTED;
  const isNext =
    tense === "future" ? !reported && (back > SOON || ahead < ELEVEN_MONTHS) : back > LONG && ahead < SOON;
  const [meant, other] = isNext ? [next, last] : [last, next];
  const distant = (isNext ? ahead : back) > SOON;
  return (distant && onWeekday(other.value, fields) && !onWeekday(meant.value, fields) ? other : meant).value;
}

/** Whether a day lies on the weekday that is told with it: “Monday, March 9” tells its year. */
function onWeekday(value: string, { day, weekday }: CalendarFields): boolean {
  return day !== undefined && weekday !== undefined && weekdayOf(value) === weekday;
}

/** Whether “last” may mean what ended then: the month that has only just ended is “last month”. */
function isLast(end: Day, now: Day, { month, day }: CalendarFields): boolean {
  return month !== undefined && day === undefined ? daysFrom(end, now) > JUST_ENDED : end < now;
}
