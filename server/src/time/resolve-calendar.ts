import type { DateContext } from "./date-context.ts";
import type { CalendarExpression, CalendarFields, Lean } from "./date-expression.ts";
import {
  type Day,
  dayOf,
  daysFrom,
  daysInMonth,
  easterOf,
  pad,
  partsOf,
  shiftDay,
  weekdayOf,
} from "./day.ts";
import { intervalOf } from "./interval.ts";
import { enclosing, shiftValue } from "./shift-value.ts";

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

/** The TIMEX3 value of a calendar expression; `null` where the context does not tell. */
export function resolveCalendar(expression: CalendarExpression, context: DateContext): string | null {
  const around = expression.anchor === "spoken" ? { ...context, article: context.spoken } : context;
  const date = dateOf(expression.fields, expression.lean, around);
  if (date === null) return null;
  const { clock, partOfDay } = expression.fields;
  if (clock !== undefined) return `${date}T${clock}`;
  return partOfDay === undefined ? date : `${date}T${partOfDay}`;
}

function dateOf(fields: CalendarFields, lean: Lean | null, context: DateContext): string | null {
  const year = yearOf(fields, lean, context);
  if (year !== null) return inYear(fields, year, context.period);
  const { article } = context;
  if (fields.dayOffset !== undefined)
    return article === null ? null : shiftValue(article, "day", fields.dayOffset);
  if (onlyTime(fields)) return spokenDay(context) ?? dayOrNull(article);
  if (article === null) return null;
  if (fields.month === undefined && fields.day !== undefined)
    return fields.weekday === undefined
      ? dayOfMonth(article, fields.day, fields.monthOffset ?? null)
      : dayOnWeekday(article, fields.day, fields.weekday, context.tense);
  if (fields.weekend === true) return weekendAround(dayOrNull(article), lean, context.tense);
  if (fields.month === undefined && fields.weekday !== undefined) {
    const today = dayOrNull(article);
    if (fields.weekOffset !== undefined) return weekdayOfWeek(article, fields.weekOffset, fields.weekday);
    return today === null ? null : weekdayAround(today, fields.weekday, lean, context.tense);
  }
  return yearlyAround(article, fields, lean, context.tense);
}

function yearOf(fields: CalendarFields, lean: Lean | null, context: DateContext): number | null {
  if (fields.year !== undefined) return fields.year;
  const own = context.article === null ? null : Number(context.article.slice(0, 4));
  if (fields.yearOffset !== undefined) return own === null ? null : own + fields.yearOffset;
  if (onlyTime(fields) || fields.dayOffset !== undefined || fields.month === undefined) {
    const partOfYear = fields.quarter ?? fields.half ?? fields.season ?? fields.easter;
    return partOfYear === undefined || lean !== null ? null : context.year;
  }
  return lean === null ? context.year : null;
}

function onlyTime(fields: CalendarFields): boolean {
  return (
    fields.month === undefined &&
    fields.weekday === undefined &&
    fields.weekend === undefined &&
    fields.easter === undefined &&
    fields.day === undefined &&
    fields.dayOffset === undefined &&
    fields.quarter === undefined &&
    fields.half === undefined &&
    fields.season === undefined &&
    fields.year === undefined &&
    fields.yearOffset === undefined
  );
}

/** The value of the fields in a known year, as precise as they are. */
function inYear(fields: CalendarFields, year: number, told: string | null): string | null {
  const { month, day, weekday, nth } = fields;
  const yyyy = pad(year, 4);
  if (fields.easter !== undefined) {
    const sunday = easterOf(year);
    return sunday === null ? null : shiftDay(sunday, fields.easter, "day");
  }
  if (month !== undefined && day !== undefined) return dayOf(year, month, day);
  if (month !== undefined && weekday !== undefined && nth !== undefined) {
    return nthWeekday(year, month, weekday, nth);
  }
  if (month !== undefined) return `${yyyy}-${pad(month, 2)}`;
  if (fields.quarter !== undefined) return `${yyyy}-Q${fields.quarter}`;
  if (fields.samePeriod === true && told !== null)
    return fields.yearOffset === undefined
      ? `${yyyy}${told.slice(4)}`
      : shiftValue(told, "quarter", 4 * fields.yearOffset);
  if (fields.half !== undefined) return `${yyyy}-H${fields.half}`;
  return fields.season === undefined ? yyyy : `${yyyy}-${fields.season}`;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const last = nth < 0 ? dayOf(year, month, daysInMonth(year, month)) : null;
  if (last !== null) return shiftDay(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1), "day");
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  return shiftDay(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1), "day");
}

/** “the 14th”: in the month just spoken of, or the next where that day is long over: from “28 February” to “the 3rd”. */
function dayOfMonth(spoken: string, day: number, offset: number | null): Day | null {
  const told = dayOrNull(spoken);
  const turns = offset === null && told !== null && partsOf(told).day - day > MUCH_OF_A_MONTH;
  const month = shiftValue(spoken, "month", offset ?? (turns ? 1 : 0));
  return month === null ? null : dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), day);
}

/** “Thursday the 26th”: the nearest month in which that day is one; before or after today by the tense. */
function dayOnWeekday(
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

function weekdayOfWeek(article: string, weeks: number, weekday: number): Day | null {
  const week = shiftValue(article, "week", weeks);
  const monday = week === null ? undefined : intervalOf(week)?.start;
  return monday === undefined ? null : shiftDay(monday, weekday - 1, "day");
}

function weekdayAround(
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

function weekendAround(today: Day | null, lean: Lean | null, tense: DateContext["tense"]): string | null {
  const saturday = today === null ? null : weekdayAround(today, 6, lean, tense);
  return saturday === null ? null : enclosing(saturday, "weekend");
}

/** A month, day, quarter or season without its year, in the year that lean and tense make likely. */
function yearlyAround(
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

function spokenDay(context: DateContext): Day | null {
  return context.spoken === null ? null : dayOrNull(context.spoken);
}

function dayOrNull(value: string | null): Day | null {
  return value === null ? null : enclosing(value, "day");
}
