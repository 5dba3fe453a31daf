import type { TimeUnit } from "../../../time/date-expression.ts";
import { duration } from "../../../time/make-expression.ts";
import { type Amount, amountAt } from "./amounts.ts";
import { matched, type Recogniser } from "./match.ts";
import { pluralUnit, singularUnit, unitAt } from "./units.ts";
import type { Words } from "./words.ts";

/** Lengths in one word: “the daylong talks”. */
export const LASTING: ReadonlyMap<string, TimeUnit> = new Map([
  ["hourlong", "hour"],
  ["daylong", "day"],
  ["weeklong", "week"],
  ["monthlong", "month"],
  ["yearlong", "year"],
  ["decadelong", "decade"],
]);

/** “two-day”, “10-year”, “several-week”, “day-long”, “decades-long”; “34-year-old”. */
export const compoundDuration: Recogniser = (words, from) => {
  const whole = LASTING.get(words.lower(from));
  if (whole !== undefined) return matched(from + 1, duration(1, whole));
  const lasting = unitAt(words, from);
  if (lasting !== null && words.isHyphen(from + 1) && words.lower(from + 2) === "long")
    return matched(from + 3, duration(pluralUnit(words, from) === null ? 1 : null, lasting));
  const amount = hyphenated(words, from) ?? amountAt(words, from);
  const untold = amount?.value === null && words.lower(from) !== "several";
  if (amount === null || untold || /^an?$/.test(words.lower(from))) return null;
  if (!words.isHyphen(amount.to)) return null;
  const after = amount.to + 2;
  const long = words.isHyphen(after) && words.lower(after + 1) === "long";
  const unit = long ? unitAt(words, amount.to + 1) : singularUnit(words, amount.to + 1);
  if (unit === null || (unit === "quarter" && amount.value === 3)) return null;
  const old = words.isHyphen(after) ? after + 1 : after;
  if (/^olds?$/.test(words.lower(old))) {
    return { to: old + 1, expression: duration(amount.value, unit, "age") };
  }
  return { to: long ? after + 2 : after, expression: duration(amount.value, unit) };
};

/** The amount of “half-hour”, “three- to five-year”. */
function hyphenated(words: Words, from: number): Amount | null {
  if (words.are(from, "half", "-"))
    return words.lower(from + 2) === "century" ? null : { to: from + 1, value: 0.5 };
  const first = amountAt(words, from);
  if (first === null || first.value === null || !words.isHyphen(first.to)) return null;
  const to = words.isHyphen(first.to + 1) ? first.to + 2 : first.to + 1;
  const joint = words.lower(to) === "to" || words.lower(to) === "or";
  const second = joint ? amountAt(words, words.isHyphen(to + 1) ? to + 2 : to + 1) : null;
  return second === null || second.value === null ? null : { to: second.to, value: first.value };
}

/** “aged 34”. */
export const age: Recogniser = (words, from) => {
  const value = words.lower(from) === "aged" ? words.integer(from + 1) : null;
  if (value === null || value > 130) return null;
  return { to: from + 2, expression: duration(value, "year", "age") };
};
