import type { DateModifier } from "../../../time/date-expression.ts";
import { calendar, modified } from "../../../time/make-expression.ts";
import { monthAt } from "./calendar-dates.ts";
import { ORDINALS, WEEKDAYS } from "./lexicon.ts";
import type { Recogniser } from "./match.ts";
import { yearAfter } from "./year-after.ts";

/** “the last Friday in August”, “the second Tuesday of May 2024”. */
export const nthWeekday: Recogniser = (words, from) => {
  if (words.lower(from) !== "the") return null;
  const nth = words.lower(from + 1) === "last" ? -1 : (ORDINALS.get(words.lower(from + 1)) ?? 0);
  const weekday = WEEKDAYS.get(words.lower(from + 2));
  if (nth === 0 || nth > 5 || weekday === undefined || !/^(?:in|of)$/.test(words.lower(from + 3)))
    return null;
  const month = monthAt(words, from + 4);
  if (month === null) return null;
  const year = yearAfter(words, month.to);
  return { to: year.to, expression: calendar({ month: month.month, weekday, nth, ...year.fields }) };
};

/** “the last week of July”, “the second half of May 2024”, “the first days of October”. */
export const partOfMonth: Recogniser = (words, from) => {
  const start = words.lower(from) === "the" ? from + 1 : from;
  const part = PARTS_OF_MONTH[words.lower(start)];
  if (part === undefined || !UNITS_OF_MONTH.has(words.lower(start + 1))) return null;
  const month = words.lower(start + 2) === "of" ? monthAt(words, start + 3) : null;
  if (month === null) return null;
  const year = yearAfter(words, month.to);
  const half = words.lower(start + 1) === "half" && part === null ? "END" : part;
  return { to: year.to, expression: modified(calendar({ month: month.month, ...year.fields }), half) };
};

/** The part of a month that an ordinal stands for, where TIMEX3 has a modifier for it. */
const PARTS_OF_MONTH: Readonly<Record<string, DateModifier | null>> = {
  first: "START",
  opening: "START",
  second: null,
  third: null,
  last: "END",
  final: "END",
};
const UNITS_OF_MONTH: ReadonlySet<string> = new Set(["week", "weeks", "days", "weekend", "half"]);
