import type { CalendarFields } from "../../../time/date-expression.ts";
import { calendar } from "../../../time/make-expression.ts";
import type { Match } from "./match.ts";
import { POINTING } from "./pointing-words.ts";
import type { Words } from "./words.ts";
import { yearAt } from "./years.ts";

/** The year after a day or month: “, 2022”, “2022”, “this year”, “of last year”, “’22”. */
export function yearAfter(
  words: Words,
  at: number,
): { readonly to: number; readonly fields: Pick<CalendarFields, "year" | "yearOffset"> } {
  const start = words.lower(at) === "," || words.lower(at) === "of" ? at + 1 : at;
  const year = yearAt(words, start);
  if (year !== null) return { to: year.to, fields: { year: year.year } };
  const offset = POINTING.get(words.lower(start));
  if (offset !== undefined && words.lower(start + 1) === "year" && words.lower(at) !== ",") {
    return { to: start + 2, fields: { yearOffset: offset } };
  }
  return { to: at, fields: {} };
}

/** “5 May that year”, “May of the same year”, “June the following year”: in the year just spoken of, or beside it. */
export function ofYearSpoken(words: Words, match: Match): Match {
  const { expression, to } = match;
  const next = words.lower(to);
  if (expression.kind !== "calendar" || expression.lean !== null || !/^(?:that|the|of)$/.test(next))
    return match;
  const at = next === "of" ? to + 1 : to;
  const word = words.lower(at) === "the" ? at + 1 : at;
  const offset = words.lower(at) === "that" ? 0 : word > at ? YEARS_BESIDE.get(words.lower(word)) : undefined;
  const { year, yearOffset } = expression.fields;
  if (
    offset === undefined ||
    year !== undefined ||
    yearOffset !== undefined ||
    words.lower(word + 1) !== "year"
  )
    return match;
  return { to: word + 2, expression: calendar({ ...expression.fields, yearOffset: offset }, null, "spoken") };
}

const YEARS_BESIDE: ReadonlyMap<string, number> = new Map([
  ["same", 0],
  ["next", 1],
  ["following", 1],
  ["previous", -1],
]);
