import type { CalendarFields, ShiftExpression } from "../../../time/date-expression.ts";
import { calendar, duration, modified, shift } from "../../../time/make-expression.ts";
import { amountAt, ordinalAt } from "./amounts.ts";
import { calendarDate } from "./calendar-dates.ts";
import { YEARLY } from "./lexicon.ts";
import type { Recogniser } from "./match.ts";
import type { Words } from "./words.ts";
import { fullYear, yearAt } from "./years.ts";

/** “the third quarter of 1989”, “third-quarter”, “Q3 2024”, “the first half of last year”, “fiscal 1988”. */
export const quarterOrHalf: Recogniser = (words, from) => {
  const code = quarterCode(words, from);
  if (code !== null) return code;
  const start = words.lower(from) === "the" ? from + 1 : from;
  const before = yearAt(words, start) ?? yearBefore(words, start);
  const fiscal = words.lower(before?.to ?? start) === "fiscal" ? 1 : 0;
  const at = (before?.to ?? start) + fiscal;
  const nth = ordinalAt(words, at) ?? lastPart(words, at);
  if (nth === null) return null;
  const compound = words.isHyphen(nth.to);
  if (compound && start > from) return null;
  const nounAt = compound ? nth.to + 1 : nth.to;
  const noun = words.lower(nounAt);
  const to = nounAt + 1;
  if (isOfGame(words, to)) return null;
  if (noun === "quarter" && nth.value <= 4) {
    const year = yearOf(words, to, before);
    return { to: year.to, expression: calendar({ quarter: nth.value, ...year.fields }) };
  }
  if (noun !== "half" || nth.value > 2) return null;
  const year = yearOf(words, to, before);
  return year.to === to && before === null && !isOfAccounts(words, to)
    ? null
    : { to: year.to, expression: calendar({ half: nth.value, ...year.fields }) };
};

/** The parts of a year, and how many of them it has. */
const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["quarter", 4],
]);

/** “the last half of 1989”, “the final quarter of the year”. */
function lastPart(words: Words, at: number): ReturnType<typeof ordinalAt> {
  const parts = PARTS_OF_YEAR.get(words.lower(at + 1));
  if (parts === undefined) return null;
  const ofYear = words.lower(at + 2) === "of" && yearOf(words, at + 2, null).to > at + 2;
  if (!ofYear || !/^(?:last|final)$/.test(words.lower(at))) return null;
  return { to: at + 1, value: parts };
}

/** “first-half profit”, “second half net income”. */
function isOfAccounts(words: Words, at: number): boolean {
  return YEARLY.has(words.lower(at)) || (words.lower(at) === "net" && words.at(at + 1).kind === "letters");
}

/** “the second quarter of the match”: what the part belongs to is no year. */
function isOfGame(words: Words, at: number): boolean {
  const year = /^(?:year|fiscal|financial|calendar|current|past|previous|following|century|decade)$/;
  return words.are(at, "of", "the") && !year.test(words.lower(at + 2)) && yearAt(words, at + 2) === null;
}

/** “the quarter”, “the latest quarter”, “the latest period”: the one just spoken of. */
export const theQuarter: Recogniser = (words, from) => {
  if (words.lower(from) !== "the") return null;
  const noun = words.lower(from + 1) === "latest" ? from + 2 : from + 1;
  const named = words.lower(noun) === "quarter" || (noun > from + 1 && words.lower(noun) === "period");
  if (!named || words.lower(noun + 1) === "of" || words.isHyphen(noun + 1)) return null;
  return { to: noun + 1, expression: shift("quarter", 0, lastMonth(words, noun + 1) ?? "spoken") };
};

/** “the quarter ended 31 July”: two of its three months are over when its last begins, and tell which it is. */
function lastMonth(words: Words, at: number): ShiftExpression | null {
  const end = /^(?:ended|ending)$/.test(words.lower(at)) ? calendarDate(words, at + 1) : null;
  return end?.expression.kind === "calendar" ? shift("month", -1, end.expression) : null;
}

/** “the year-earlier quarter”, “the year-ago period”; of “a year-earlier loss” the article is the loss's. */
export const yearEarlier: Recogniser = (words, from) => {
  const start = /^(?:the|a)$/.test(words.lower(from)) ? from + 1 : from;
  if (!words.are(start, "year", "-")) return null;
  if (words.lower(start + 2) !== "earlier" && words.lower(start + 2) !== "ago") return null;
  const months = amountAt(words, start + 3);
  if (months !== null && words.lower(months.to) === "months") {
    return { to: months.to + 1, expression: duration(months.value, "month") };
  }
  const noun = ordinalAt(words, start + 3)?.to ?? start + 3;
  if (words.lower(noun) === "quarter") return { to: noun + 1, expression: shift("quarter", -4, "spoken") };
  const named = /^(?:period|half)$/.test(words.lower(noun));
  if (!named && start > from) return null;
  const to = named ? noun + 1 : start + 3;
  return { to, expression: calendar({ yearOffset: -1, samePeriod: true }) };
};

/** “year-end”, the day; “the year's end”, “year end”, the end of the year as “the end of the year” is. */
export const yearEnd: Recogniser = (words, from) => {
  const start = words.lower(from) === "the" ? from + 1 : from;
  if (words.lower(start) !== "year") return null;
  const hyphen = words.isHyphen(start + 1);
  const end = hyphen ? start + 2 : words.are(start + 1, "'", "s") ? start + 3 : start + 1;
  if (words.lower(end) !== "end") return null;
  if (words.at(end + 1).pos === "NOUN" && !words.at(end + 1).glued) return null;
  const year = yearAt(words, end + 1);
  if (year !== null) return { to: year.to, expression: calendar({ year: year.year, month: 12, day: 31 }) };
  const yearOffset = words.lower(from - 1) === "since" ? -1 : 0;
  return hyphen
    ? { to: end + 1, expression: calendar({ yearOffset, month: 12, day: 31 }) }
    : { to: end + 1, expression: modified(calendar({ yearOffset }), "END") };
};

/** “midyear”, “mid-year”. */
export const midYear: Recogniser = (words, from) => {
  const to =
    words.lower(from) === "midyear" ? from + 1 : words.are(from, "mid", "-", "year") ? from + 3 : from;
  if (to === from || (words.at(to).pos === "NOUN" && !words.at(to).glued)) return null;
  return { to, expression: modified(calendar({ yearOffset: 0 }), "MID") };
};

/** “fiscal 1988”, “fiscal year 2024”. */
export const fiscalYear: Recogniser = (words, from) => {
  if (words.at(from).text === "FY") return accountsYear(words, from + 1);
  if (!/^(?:fiscal|financial)$/.test(words.lower(from))) return null;
  const year = yearAt(words, words.lower(from + 1) === "year" ? from + 2 : from + 1);
  return year === null ? null : { to: year.to, expression: calendar({ year: year.year }) };
};

/** “FY2024”, “FY 2024”, “FY26”. */
function accountsYear(words: Words, at: number): ReturnType<Recogniser> {
  const { text, glued } = words.at(at);
  const digits = words.integer(at);
  const year = digits !== null && text.length === 2 && glued ? fullYear(digits) : digits;
  return year === null || year < 1900 || year > 2199 ? null : { to: at + 1, expression: calendar({ year }) };
}

/** “Q3”, “H1 2025”, “2013 Q4”. */
function quarterCode(words: Words, from: number): ReturnType<Recogniser> {
  const year = yearAt(words, from);
  const code = year === null ? null : codeAt(words, words.isHyphen(year.to) ? year.to + 1 : year.to);
  if (year !== null && code?.expression.kind === "calendar")
    return { to: code.to, expression: calendar({ ...code.expression.fields, year: year.year }) };
  return codeAt(words, from);
}

function codeAt(words: Words, from: number): ReturnType<Recogniser> {
  const letter = words.at(from);
  const digit = words.at(from + 1);
  const parts = letter.text === "Q" ? 4 : letter.text === "H" ? 2 : 0;
  const count = Number(digit.text);
  if (!digit.glued || !/^[1-4]$/.test(digit.text) || count > parts) return null;
  if (words.at(from + 2).glued && words.at(from + 2).kind !== "mark") return null;
  const year = yearOf(words, from + 2, null);
  if (parts === 2 && year.to === from + 2) return null;
  const fields = parts === 2 ? { half: count } : { quarter: count };
  return { to: year.to, expression: calendar({ ...fields, ...year.fields }) };
}

type YearFields = Pick<CalendarFields, "year" | "yearOffset">;

/** “this year's” before “third quarter”. */
function yearBefore(words: Words, at: number): (YearFields & { readonly to: number }) | null {
  const offset = ["last", "this", "next"].indexOf(words.lower(at));
  return offset >= 0 && words.are(at + 1, "year", "'", "s") ? { to: at + 4, yearOffset: offset - 1 } : null;
}

function yearOf(
  words: Words,
  at: number,
  before: YearFields | null,
): { readonly to: number; readonly fields: YearFields } {
  if (before?.yearOffset !== undefined) return { to: at, fields: { yearOffset: before.yearOffset } };
  if (before?.year !== undefined) return { to: at, fields: { year: before.year } };
  const start = words.lower(at) === "of" || words.lower(at) === "in" ? at + 1 : at;
  const year = yearAt(words, words.lower(start) === "fiscal" ? start + 1 : start);
  if (year !== null) return { to: year.to, fields: { year: year.year } };
  const offset = ["last", "this", "next"].indexOf(words.lower(start));
  if (offset >= 0 && words.lower(start + 1) === "year")
    return { to: start + 2, fields: { yearOffset: offset - 1 } };
  if (words.are(start, "the", "year")) return { to: start + 2, fields: { yearOffset: 0 } };
  return { to: at, fields: {} };
}
