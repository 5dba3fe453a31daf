import { pad } from "../../../time/day.ts";
import { durationValue } from "../../../time/duration.ts";
import { set } from "../../../time/make-expression.ts";
import { type Amount, alternatives, amountAt, ordinalAt } from "./amounts.ts";
import { calendarDate, monthAt } from "./calendar-dates.ts";
import { MONTHS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from "./lexicon.ts";
import { type Match, matched, type Recogniser } from "./match.ts";
import { holiday } from "./names-of-days.ts";
import { KINDS_OF_DAY } from "./repeated-days.ts";
import { pluralUnit, singularUnit, unitAt } from "./units.ts";
import type { Words } from "./words.ts";

/** Adverbs that tell how often, with their TIMEX3 values. */
export const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "XXXX-XX-XXTNI"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["yearly", "P1Y"],
  ["annually", "P1Y"],
]);

/** “every Tuesday”, “each year”, “every two years”, “twice a week”, “three days a month”, “daily”. */
export const repeatedTime: Recogniser = (words, from) => {
  const found = adverb(words, from) ?? oftenPer(words, from);
  if (found !== null) return found;
  const whole = every(words, from);
  return whole === null ? null : matched(whole.to, set(whole.value, whole));
};

function adverb(words: Words, from: number): Match | null {
  const value = ADVERBS.get(words.lower(from));
  if (value === undefined) return null;
  const named = words.isCapital(from) && !words.startsSentence(from);
  const title = words.isCapital(from) && words.isCapital(from + 1);
  return named || title || isPaper(words, from) ? null : matched(from + 1, set(value, { quant: "EVERY" }));
}

const PAPERS: ReadonlySet<string> = new Set(["daily", "nightly", "weekly", "fortnightly", "monthly"]);

/** “the local daily said”, “the party daily Granma”: a newspaper, not how often something happens. */
function isPaper(words: Words, at: number): boolean {
  if (!PAPERS.has(words.lower(at))) return false;
  const { pos } = words.at(at + 1);
  if (pos === "NOUN" || pos === "ADJ" || words.isHyphen(at + 1)) return false;
  const before = words.at(at - 1).pos;
  return before === "DET" || before === "PROPN" || (before === "ADJ" && words.at(at - 2).pos === "DET");
}

/** “twice a week”, “once every four years”, “twice weekly”, “three days a month”, “24 hours a day”. */
function oftenPer(words: Words, from: number): Match | null {
  const often = frequencyAt(words, from);
  if (often === null) return null;
  const { to, freq } = often;
  const counts = freq === null || freq.endsWith("X");
  const whole = every(words, to);
  if (whole !== null && (counts || whole.value.startsWith("P")))
    return matched(whole.to, set(whole.value, { quant: whole.quant, freq }));
  const each = ADVERBS.get(words.lower(words.isHyphen(to) ? to + 1 : to));
  if (each !== undefined && counts) return matched(words.isHyphen(to) ? to + 2 : to + 1, set(each, { freq }));
  const unit = /^(?:an?|per)$/.test(words.lower(to)) ? singularUnit(words, to + 1) : null;
  return unit === null ? null : matched(to + 2, set(durationValue(1, unit), { freq }));
}

/** How often or how long: “twice” is `2X`, “three days” `3D`; `null` where it is left open, “several times”. */
function frequencyAt(
  words: Words,
  from: number,
): { readonly to: number; readonly freq: string | null } | null {
  const times = TIMES.get(words.lower(from));
  if (times !== undefined) return { to: from + 1, freq: times };
  const amount = alternatives(words, from);
  if (amount === null) return null;
  if (words.lower(amount.to) === "times") return { to: amount.to + 1, freq: freqOf(amount, "X") };
  const unit = pluralUnit(words, amount.to);
  return unit === null ? null : { to: amount.to + 1, freq: freqOf(amount, durationValue(1, unit).slice(-1)) };
}

const TIMES: ReadonlyMap<string, string> = new Map([
  ["once", "1X"],
  ["twice", "2X"],
]);

function freqOf({ value }: Amount, counted: string): string | null {
  return value === null ? null : `${value}${counted}`;
}

/** “every other Tuesday”, “each year”. */
function every(words: Words, from: number): (Named & { readonly quant: string }) | null {
  const quant = QUANTIFIERS.get(words.lower(from));
  if (quant === undefined) return null;
  const other = words.lower(from + 1) === "other";
  const start = other || words.lower(from + 1) === "single" ? from + 2 : from + 1;
  const named = namedTime(words, start);
  if (named !== null) return { ...named, quant: other ? `${quant} OTHER` : quant };
  const length = lengthAt(words, start, other);
  return length === null ? null : { ...length, quant };
}

const QUANTIFIERS: ReadonlyMap<string, string> = new Map([
  ["every", "EVERY"],
  ["each", "EACH"],
]);

interface Named {
  readonly to: number;
  readonly value: string;
}

/** “Monday morning”, “July”, “14 February”, “Christmas”, “summer”, “weekend”, “night”: what comes again by its name. */
function namedTime(words: Words, at: number): Named | null {
  const { lower } = words.at(at);
  const weekday = WEEKDAYS.get(lower);
  if (weekday !== undefined && lower.length > 5) return partOf(words, at + 1, `XXXX-WXX-${weekday}`);
  const kind = KINDS_OF_DAY.get(`${lower}s`);
  if (kind !== undefined) return partOf(words, at + 1, kind);
  const season = SEASONS.get(lower);
  if (season !== undefined) return { to: at + 1, value: `XXXX-${season}` };
  const partOfDay = PARTS_OF_DAY.get(lower);
  if (partOfDay !== undefined) return { to: at + 1, value: `XXXX-XX-XXT${partOfDay}` };
  return yearly(words, at);
}

function partOf(words: Words, at: number, day: string): Named {
  const partOfDay = PARTS_OF_DAY.get(words.lower(at));
  return partOfDay === undefined ? { to: at, value: day } : { to: at + 1, value: `${day}T${partOfDay}` };
}

/** A day or month of the year. */
function yearly(words: Words, at: number): Named | null {
  const day = calendarDate(words, at) ?? holiday(words, at);
  if (day?.expression.kind === "calendar" && day.expression.fields.year === undefined) {
    const { month, day: ofMonth } = day.expression.fields;
    const fixed = month !== undefined && ofMonth !== undefined;
    return { to: day.to, value: fixed ? `XXXX-${pad(month, 2)}-${pad(ofMonth, 2)}` : "P1Y" };
  }
  const month = MONTHS.has(words.lower(at)) && words.isCapital(at) ? monthAt(words, at) : null;
  return month === null ? null : { to: month.to, value: `XXXX-${pad(month.month, 2)}` };
}

/** “year”, “two years”, “few weeks”, “third year”; “other” counts two. */
function lengthAt(words: Words, at: number, other: boolean): Named | null {
  const nth = ordinalAt(words, at);
  const nthUnit = nth === null ? null : singularUnit(words, nth.to);
  if (nth !== null && nthUnit !== null) return { to: nth.to + 1, value: durationValue(nth.value, nthUnit) };
  const single = words.lower(at) === "second" ? null : singularUnit(words, at);
  if (single !== null) return { to: at + 1, value: durationValue(other ? 2 : 1, single) };
  const amount = amountAt(words, at);
  const unit = amount === null ? null : unitAt(words, amount.to);
  return amount === null || unit === null
    ? null
    : { to: amount.to + 1, value: durationValue(amount.value, unit) };
}
