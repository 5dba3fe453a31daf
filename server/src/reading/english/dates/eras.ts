import { era, modified } from "../../../time/make-expression.ts";
import { ordinalAt } from "./amounts.ts";
import { DECADES } from "./lexicon.ts";
import type { Recogniser } from "./match.ts";
import type { Words } from "./words.ts";

/** “the 1990s”, “mid-1990s”, “the '90s”, “the nineties”; “the 1800s” are a century. */
export const decade: Recogniser = (words, from) => {
  const start = words.lower(from) === "the" ? from + 1 : from;
  const modifier = words.are(start, "mid", "-") ? start + 2 : start;
  const mod = modifier > start ? "MID" : null;
  const word = words.at(modifier);
  const spelt = DECADES.get(word.lower);
  if (spelt !== undefined) {
    const possessed = /^(?:his|her|their|my|your|our|over|under)$/.test(words.lower(modifier - 1));
    return possessed ? null : { to: modifier + 1, expression: modified(era(spelt), mod) };
  }
  const quote = word.lower === "'" || word.lower === "‘";
  const digitsAt = quote ? modifier + 1 : modifier;
  const digits = words.at(digitsAt);
  const s = words.lower(digitsAt + 1) === "'" ? digitsAt + 2 : digitsAt + 1;
  if (digits.kind !== "digits" || words.lower(s) !== "s" || !words.at(s).glued) return null;
  const text = digits.text;
  if (/^1\d00$/.test(text)) return { to: s + 1, expression: modified(era(text.slice(0, 2)), mod) };
  if (/^[12]\d{2}0$/.test(text)) return { to: s + 1, expression: modified(era(text.slice(0, 3)), mod) };
  if (!/^[2-9]0$/.test(text) || !(quote || isTold(words, from, start))) return null;
  return { to: s + 1, expression: modified(era(`19${text.slice(0, 1)}`), mod) };
};

/** “since the 80s”, “in the late 70s”, but not “temperatures in the 80s” or “he shot in the 60s”. */
function isTold(words: Words, from: number, start: number): boolean {
  const before = words.lower(from - 1);
  if (/^(?:early|late)$/.test(before)) return words.lower(from - 2) === "the";
  return start > from && /^(?:since|during|throughout|of|by|until|till)$/.test(before);
}

/** “the 19th century”, “nineteenth-century”. */
export const centuryName: Recogniser = (words, from) => {
  const start = words.lower(from) === "the" ? from + 1 : from;
  const nth = ordinalAt(words, start);
  if (nth === null || nth.value < 1 || nth.value > 22) return null;
  const noun = words.isHyphen(nth.to) ? nth.to + 1 : nth.to;
  if (words.lower(noun) !== "century" || /^bce?$/.test(words.lower(noun + 1))) return null;
  return { to: noun + 1, expression: era(String(nth.value - 1).padStart(2, "0")) };
};
