import type { TimeUnit } from "../../../time/date-expression.ts";
import { duration } from "../../../time/make-expression.ts";
import { type Amount, amountAt } from "./amounts.ts";
import { matched, type Recogniser } from "./match.ts";
import { singularUnit } from "./units.ts";
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

/** “two-day”, “10-year”, “several-week”, “day-long”; “34-year-old”. */
export const compoundDuration: Recogniser = (words, from) => {
  const whole = LASTING.get(words.lower(from));
  if (whole !== undefined) return matched(from + 1, duration(1, whole));
  const lasting = singularUnit(words, from);
  if (lasting !== null && words.lower(from + 1) === "-" && words.lower(from + 2) === "long") {
    return { to: from + 3, expression: duration(1, lasting) };
  }
  const amount = hyphenated(words, from) ?? amountAt(words, from);
  const untold = amount?.value === null && words.lower(from) !== "several";
  if (amount === null || untold || /^an?$/.test(words.lower(from))) return null;
  if (words.lower(amount.to) !== "-") return null;
  const unit = singularUnit(words, amount.to + 1);
  if (unit === null) return null;
  const after = amount.to + 2;
  const old = words.lower(after) === "-" ? after + 1 : after;
  if (/^olds?$/.test(words.lower(old))) {
    return { to: old + 1, expression: duration(amount.value, unit, "age") };
  }
  const to = words.lower(after) === "-" && words.lower(after + 1) === "long" ? after + 2 : after;
  return { to, expression: duration(amount.value, unit) };
};

/** The amount of “half-hour”, “two-and-a-half-year”, “three- to five-year”. */
function hyphenated(words: Words, from: number): Amount | null {
  if (words.are(from, "half", "-")) return { to: from + 1, value: 0.5 };
  const first = amountAt(words, from);
  if (first === null || first.value === null || words.lower(first.to) !== "-") return null;
  if (words.are(first.to, "-", "and", "-", "a", "-", "half"))
    return { to: first.to + 6, value: first.value + 0.5 };
  const to = words.lower(first.to + 1) === "-" ? first.to + 2 : first.to + 1;
  const joint = words.lower(to) === "to" || words.lower(to) === "or";
  const second = joint ? amountAt(words, words.lower(to + 1) === "-" ? to + 2 : to + 1) : null;
  return second === null || second.value === null ? null : { to: second.to, value: first.value };
}

/** “aged 34”. */
export const age: Recogniser = (words, from) => {
  const value = words.lower(from) === "aged" ? words.integer(from + 1) : null;
  if (value === null || value > 130) return null;
  return { to: from + 2, expression: duration(value, "year", "age") };
};
