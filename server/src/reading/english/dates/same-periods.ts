import type { CalendarFields, DateExpression, TimeUnit } from "../../../time/date-expression.ts";
import { calendar, shift } from "../../../time/make-expression.ts";
import { matched, type Recogniser } from "./match.ts";
import { singularUnit } from "./units.ts";
import type { Words } from "./words.ts";
import { yearAt } from "./years.ts";

/** What tells that a period is one of another year. */
export const LIKE: ReadonlySet<string> = new Set(["same", "corresponding", "comparable", "equivalent"]);

/** Periods that need no such word: “the quarter a year ago”. */
export const PERIODS: ReadonlySet<string> = new Set(["quarter", "period"]);

/** “the same period last year”, “the corresponding month a year earlier”, “the same quarter of 2024”, “this time last year”. */
export const samePeriod: Recogniser = (words, from) => {
  const time = words.lower(from) === "this" && words.lower(from + 1) === "time";
  const bare = PERIODS.has(words.lower(from + 1)) ? otherYear(words, from + 2) : null;
  if (bare?.fields.yearOffset !== undefined && words.lower(from) === "the")
    return matched(bare.to, calendar({ ...bare.fields, samePeriod: true }));
  if (!time && !(words.lower(from) === "the" && LIKE.has(words.lower(from + 1)))) return null;
  const noun = time ? from + 1 : from + 2;
  const kind = words.lower(noun);
  const unit = singularUnit(words, noun);
  if (unit === null && kind !== "period" && kind !== "time") return null;
  const year = otherYear(words, noun + 1);
  const expression = year === null ? null : inYear(unit, kind, year.fields);
  return year === null || expression === null ? null : matched(year.to, expression);
};

type YearFields = Pick<CalendarFields, "year" | "yearOffset">;

function otherYear(words: Words, at: number): { readonly to: number; readonly fields: YearFields } | null {
  const start = /^(?:of|in)$/.test(words.lower(at)) ? at + 1 : at;
  const year = yearAt(words, start);
  if (year !== null) return { to: year.to, fields: { year: year.year } };
  const phrase = YEAR_BEFORE.find((each) => words.areAll(start, each));
  return phrase === undefined ? null : { to: start + phrase.length, fields: { yearOffset: -1 } };
}

const YEAR_BEFORE = [
  "last year",
  "a year ago",
  "a year earlier",
  "a year before",
  "one year ago",
  "one year earlier",
  "the previous year",
  "the year before",
].map((phrase) => phrase.split(" "));

/** Periods and quarters are those that the passage tells of; smaller units those of the date just spoken of. */
function inYear(unit: TimeUnit | null, kind: string, year: YearFields): DateExpression | null {
  if (unit === "quarter" || kind === "period") return calendar({ ...year, samePeriod: true });
  if (unit === null) return calendar(year);
  const small = unit === "day" || unit === "week" || unit === "month";
  return small && year.yearOffset !== undefined
    ? shift("year", year.yearOffset, shift(unit, 0, "spoken"))
    : null;
}
