import type { CalendarFields, DateExpression } from "../../../time/date-expression.ts";
import { daysInMonth } from "../../../time/day.ts";
import { calendar, impossible, range } from "../../../time/make-expression.ts";
import { isDash } from "./dash.ts";
import { isGivenAsDate } from "./given-as-date.ts";
import { CARDINALS, MONTHS, ORDINALS, UNITS, WEEKDAYS } from "./lexicon.ts";
import type { Match, Recogniser } from "./match.ts";
import type { Words } from "./words.ts";
import { ofYearSpoken, yearAfter } from "./year-after.ts";

/** “Tuesday, 24 February 2022”, “the 24th of February”, “Feb. 24, 2022”, “17–18 February”, “February 2022”. */
export const calendarDate: Recogniser = (words, from) => {
  const weekday = weekdayBefore(words, from);
  const date = dayThenMonth(words, weekday.to) ?? monthThenDay(words, weekday.to) ?? listedDay(words, from);
  if (date?.expression.kind === "impossible" && !isGivenAsDate(words, from, date.to)) return null;
  if (date !== null)
    return ofYearSpoken(
      words,
      weekday.value === null ? gone(words, from, date) : withWeekday(date, weekday.value),
    );
  return weekday.value === null ? monthAndYear(words, from) : null;
};

/** “the quarter ended Oct. 31”: a day that is over. */
function gone(words: Words, from: number, match: Match): Match {
  const { expression } = match;
  if (expression.kind !== "calendar" || words.lower(from - 1) !== "ended") return match;
  const dated = expression.fields.year !== undefined || expression.fields.yearOffset !== undefined;
  return dated ? match : { ...match, expression: calendar(expression.fields, "last") };
}

/** A month's name at `at`, with the index after it and its full stop. */
export function monthAt(words: Words, at: number): { readonly to: number; readonly month: number } | null {
  const word = words.at(at);
  const month = MONTHS.get(word.lower);
  if (month === undefined || !isNameOfMonth(words, at)) return null;
  return { to: afterAbbreviation(words, at), month };
}

/** A day of the month at `at`: “24”, “24th”, “twenty-fourth”; from 1 to 99. */
function dayAt(words: Words, at: number): { readonly to: number; readonly day: number } | null {
  const word = words.at(at);
  if (word.kind === "letters") {
    const ordinal = ORDINALS.get(word.lower);
    if (ordinal !== undefined && ordinal <= 20) return { to: at + 1, day: ordinal };
    const tens = CARDINALS.get(word.lower) ?? ORDINALS.get(word.lower);
    if (tens !== 20 && tens !== 30) return null;
    const unitAt = words.isHyphen(at + 1) ? at + 2 : at + 1;
    const unit = ORDINALS.get(words.lower(unitAt));
    if (unit !== undefined && unit < 10) return { to: unitAt + 1, day: tens + unit };
    return ORDINALS.has(word.lower) ? { to: at + 1, day: tens } : null;
  }
  const value = words.integer(at);
  if (value === null || word.text.length > 2 || value === 0) return null;
  const suffix = words.at(at + 1);
  const ordinal = suffix.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  const clock = suffix.lower === ":" && words.at(at + 2).glued && words.isDigits(at + 2);
  const counts = words.isHyphen(at + 1) && words.at(at + 2).glued && UNITS.has(words.lower(at + 2));
  if (!ordinal && suffix.glued && (clock || counts || /^[\p{L}%/]/u.test(suffix.lower))) return null;
  return { to: ordinal ? at + 2 : at + 1, day: value };
}

function weekdayBefore(words: Words, from: number): { readonly to: number; readonly value: number | null } {
  const value = words.isCapital(from) ? WEEKDAYS.get(words.lower(from)) : undefined;
  if (value === undefined) return { to: from, value: null };
  let to = afterAbbreviation(words, from);
  if (words.lower(to) === "," || words.lower(to) === "(") to++;
  return { to, value };
}

function dayThenMonth(words: Words, from: number): Match | null {
  const start = words.lower(from) === "the" ? from + 1 : from;
  const first = dayAt(words, start);
  if (first === null || isPartOfNumber(words, start)) return null;
  const second = secondDay(words, first.to);
  const lastDay = second ?? first;
  const monthStart = words.lower(lastDay.to) === "of" ? lastDay.to + 1 : lastDay.to;
  const month = monthAt(words, monthStart);
  if (month === null) return null;
  const year = yearAfter(words, month.to);
  const whole = dated({ month: month.month, day: lastDay.day, ...year.fields });
  if (whole === null) return null;
  if (second === null) return { to: year.to, expression: whole };
  const opening = dated({ month: month.month, day: first.day, ...year.fields });
  return opening === null ? null : { to: year.to, expression: range(opening, whole) };
}

/** The second day of “17–18 February”; a day joined by a word is a date of its own. */
function secondDay(words: Words, at: number): { readonly to: number; readonly day: number } | null {
  return isDash(words, at) ? dayAt(words, at + 1) : null;
}

function monthThenDay(words: Words, from: number): Match | null {
  const month = monthAt(words, from);
  if (month === null) return null;
  const start = words.lower(month.to) === "the" ? month.to + 1 : month.to;
  const first = dayAt(words, start);
  if (first === null || isCountAfterMonth(words, from, first.to)) return null;
  const second = isDash(words, first.to) ? dayAt(words, first.to + 1) : null;
  const lastDay = second ?? first;
  const year = yearAfter(words, lastDay.to);
  if (lastDay.day > 31 && year.fields.year === undefined) return null;
  const whole = dated({ month: month.month, day: lastDay.day, ...year.fields });
  if (whole === null) return null;
  if (second === null) return { to: year.to, expression: whole };
  const opening = dated({ month: month.month, day: first.day, ...year.fields });
  return opening === null ? null : { to: year.to, expression: range(opening, whole) };
}

/** The days of a list, each a date of its own: “24 and 25 March”, “April 24 and 25”. */
function listedDay(words: Words, from: number): Match | null {
  const day = dayAt(words, from);
  if (day === null || isPartOfNumber(words, from)) return null;
  if (isJoint(words, day.to)) {
    const last = dayThenMonth(words, day.to + 1);
    const fields = last?.expression.kind === "calendar" ? last.expression.fields : null;
    return fields === null ? null : { to: day.to, expression: calendar({ ...fields, day: day.day }) };
  }
  const named = words.lower(from - 3) === "." ? from - 4 : from - 3;
  const month = isJoint(words, from - 1) && dayAt(words, from - 2) !== null ? monthAt(words, named) : null;
  if (month === null || words.at(day.to).kind === "letters") return null;
  return dayListed(words, day, month.month);
}

function dayListed(
  words: Words,
  day: { readonly to: number; readonly day: number },
  month: number,
): Match | null {
  const year = yearAfter(words, day.to);
  const expression = dated({ month, day: day.day, ...year.fields });
  return expression === null ? null : { to: year.to, expression };
}

function isJoint(words: Words, at: number): boolean {
  return /^(?:and|or|to)$/.test(words.lower(at));
}

/** “in March 12 people died”: the number counts what follows. */
function isCountAfterMonth(words: Words, month: number, afterDay: number): boolean {
  return words.lower(month - 1) === "in" && words.at(afterDay).kind === "letters";
}

function monthAndYear(words: Words, from: number): Match | null {
  const month = monthAt(words, from);
  if (month === null) return null;
  const dash = isDash(words, month.to) ? monthAt(words, month.to + 1) : null;
  const last = dash ?? month;
  const year = yearAfter(words, words.lower(last.to) === "of" ? last.to + 1 : last.to);
  if (year.fields.year === undefined && year.fields.yearOffset === undefined) return null;
  const whole = calendar({ month: last.month, ...year.fields });
  if (dash === null) return { to: year.to, expression: whole };
  return { to: year.to, expression: range(calendar({ month: month.month, ...year.fields }), whole) };
}

/** A day of a month as an expression: impossible where the calendar has none, `null` where it is no date. */
function dated(
  fields: CalendarFields & { readonly month: number; readonly day: number },
): DateExpression | null {
  const { month, day, year } = fields;
  if (day <= daysInMonth(year ?? 2000, month)) return calendar(fields);
  return day > 39 ? null : impossible({ reason: "day", day, month, year: year ?? null });
}

function withWeekday(match: Match, weekday: number): Match {
  const { expression } = match;
  if (expression.kind !== "calendar") return match;
  return { ...match, expression: calendar({ ...expression.fields, weekday }) };
}

function isNameOfMonth(words: Words, at: number): boolean {
  const { lower } = words.at(at);
  return words.isCapital(at) || (lower.length > 5 && lower !== "august");
}

/** The index after a word and the full stop that abbreviates it. */
function afterAbbreviation(words: Words, at: number): number {
  const stop = words.at(at + 1);
  return ABBREVIATION.test(words.lower(at)) && stop.lower === "." && stop.glued ? at + 2 : at + 1;
}

const ABBREVIATION =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)$/;

function isPartOfNumber(words: Words, at: number): boolean {
  const before = words.at(at - 1);
  return words.at(at).glued && /[.,$€£:\d/]/.test(before.text);
}
