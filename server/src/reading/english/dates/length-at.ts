import type { TimeUnit } from "../../../time/date-expression.ts";
import { afterLoosening, alternatives, amountAt } from "./amounts.ts";
import { UNITS } from "./lexicon.ts";
import { pluralUnit, singularUnit } from "./units.ts";
import type { Words } from "./words.ts";

/** Words between an amount and its unit that leave it as it is. */
const FILLERS: ReadonlySet<string> = new Set(
  "more full straight consecutive long additional further successive whole solid entire single business working trading calendar extra other short gruelling grueling plus".split(
    " ",
  ),
);

/** Days of these kinds are not all days that pass, so no calendar tells where a number of them leads. */
export const SOME_DAYS = /^(?:business|working|trading)$/;

/** A length of time as it is written. */
export interface Length {
  readonly to: number;
  readonly value: number | null;
  readonly unit: TimeUnit;
  /** Whether an amount is written at all. */
  readonly told: boolean;
}

/** Reads a length of time: “four years”, “another week”, “the first three months”. */
export function lengthAt(words: Words, from: number): Length | null {
  const more = words.lower(from) === "another" ? singularUnit(words, from + 1) : null;
  if (more !== null) return { to: from + 2, value: 1, unit: more, told: true };
  const determiner = /^(?:the|another)$/.test(words.lower(from)) ? from + 1 : from;
  const ordinal = determiner > from && /^(?:first|final|opening|other|latest)$/.test(words.lower(determiner));
  const start = ordinal ? determiner + 1 : determiner;
  const amount = alternatives(words, start);
  if (amount === null) {
    const unit = determiner > from && !ordinal ? null : pluralUnit(words, start);
    if (unit === null) return null;
    if (ordinal && /^(?:first|final|opening)$/.test(words.lower(determiner)))
      return { to: start + 1, value: null, unit, told: true };
    if (ordinal) return null;
    const longer = words.lower(from + 1) === "or" && pluralUnit(words, from + 2) !== null;
    return { to: longer ? from + 3 : from + 1, value: null, unit, told: false };
  }
  let index = words.isHyphen(amount.to) && words.lower(amount.to + 1) === "plus" ? amount.to + 1 : amount.to;
  while (FILLERS.has(words.lower(index)) && index < amount.to + 2) index++;
  const unit = UNITS.get(words.lower(index));
  if (amount.value === null && !words.lower(index).endsWith("s")) return null;
  if (unit === undefined || isOrdinalSecond(words, start, index) || isTitle(words, start, index)) return null;
  const half = words.are(index + 1, "and", "a", "half") ? 0.5 : 0;
  const end = half > 0 ? index + 4 : index + 1;
  if (amount.value === null) return { to: afterLoosening(words, end), value: null, unit, told: true };
  const rest = Number.isInteger(amount.value + half) ? smallerPart(words, end, unit) : null;
  const to = rest?.to ?? afterLoosening(words, end);
  return { to, value: amount.value + half + (rest?.value ?? 0), unit, told: true };
}

/** Units with the smaller one that is said after them, and how many of it make one. */
const SMALLER: ReadonlyMap<TimeUnit, readonly [TimeUnit, number]> = new Map([
  ["year", ["month", 12]],
  ["hour", ["minute", 60]],
  ["minute", ["second", 60]],
]);

/** The six months of “two years and six months”, as a part of the larger unit. */
function smallerPart(words: Words, at: number, unit: TimeUnit): { to: number; value: number } | null {
  const [smaller, count] = SMALLER.get(unit) ?? [];
  const start = words.lower(at) === "and" ? at + 1 : at;
  const amount = smaller === undefined ? null : amountAt(words, start);
  const { value } = amount ?? { value: null };
  if (amount === null || value === null || count === undefined || value >= count || !Number.isInteger(value))
    return null;
  return UNITS.get(words.lower(amount.to)) === smaller ? { to: amount.to + 1, value: value / count } : null;
}

/** “a second round”, “one second-half goal”: an ordinal, not a unit. */
function isOrdinalSecond(words: Words, amount: number, unit: number): boolean {
  if (words.lower(unit) !== "second" || words.isDigits(amount)) return false;
  return words.lower(amount) !== "one" || words.isHyphen(unit + 1);
}

/** “60 Minutes”, “Two Days in May”. */
function isTitle(words: Words, amount: number, unit: number): boolean {
  const { text } = words.at(unit);
  return words.isCapital(unit) && text !== text.toUpperCase() && !words.startsSentence(amount);
}

/** “One day he will return”, “he hopes she will one day write”. */
export function isSomeDay(before: string, after: string): boolean {
  const actor = /^(?:he|she|it|they|we|you|i|will|would|could|might|may|must|to)$/;
  return actor.test(before) || actor.test(after);
}
