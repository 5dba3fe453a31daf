import { Temporal } from "temporal-polyfill";

/** A day of the Gregorian calendar as ISO 8601 `YYYY-MM-DD`, years 0001 to 9999; days compare as strings. */
export type Day = string;

/** The steps that a day can be moved by. */
export type CalendarUnit = "day" | "week" | "month" | "year";

/** The day of a year, month and day of the month; `null` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return null;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether a text is a day of the calendar in ISO 8601: `2026-02-18`. */
export function isDay(text: string): text is Day {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && dayOf(Number(year), Number(month), Number(day)) !== null;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year of the Gregorian calendar has 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The year, month and day of the month of a day. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Further than this no day of the calendar comes to lie in it again; rounded up. */
const TEN_THOUSAND_YEARS: Readonly<Record<CalendarUnit, number>> = {
  day: 3_660_000,
  week: 530_000,
  month: 120_000,
  year: 10_000,
};

/**
 * Moves a day; a month or year later keeps the day of the month as far as the calendar allows.
 * `null` where the result leaves the years 0001 to 9999.
 */
export function shiftDay(day: Day, amount: number, unit: CalendarUnit): Day | null {
  if (!Number.isSafeInteger(amount) || Math.abs(amount) > TEN_THOUSAND_YEARS[unit]) return null;
  const moved = Temporal.PlainDate.from(day).add({ [`${unit}s`]: amount });
  return moved.year < 1 || moved.year > 9999 ? null : moved.toString();
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The ISO 8601 week that a day lies in, as `2026-W07`. */
export function weekOf(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${pad(date.yearOfWeek ?? date.year, 4)}-W${pad(date.weekOfYear ?? 1, 2)}`;
}

/** The Monday of an ISO 8601 week. */
export function mondayOf(year: number, week: number): Day | null {
  const fourth = dayOf(year, 1, 4);
  return fourth === null ? null : shiftDay(fourth, (week - 1) * 7 - (weekdayOf(fourth) - 1), "day");
}

/** Easter Sunday of the Gregorian calendar, by the rule that J. Meeus gives in “Astronomical Algorithms”. */
export function easterOf(year: number): Day | null {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysFrom(from: Day, to: Day): number {
  return ordinalOf(to) - ordinalOf(from);
}

/** Days counted from 1 January of the year 0; articles are compared by them too often for a library. */
function ordinalOf(day: Day): number {
  const { year, month, day: ofMonth } = partsOf(day);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear = (DAYS_BEFORE[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + ofMonth;
  return before * 365 + leapDays + inYear;
}

/** The days of a common year before each month. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
