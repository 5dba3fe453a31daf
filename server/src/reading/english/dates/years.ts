import { CARDINALS } from "./lexicon.ts";
import type { Words } from "./words.ts";

/** A year in digits or words, with the index after it. */
export interface Year {
  readonly to: number;
  readonly year: number;
}

/** Reads “2022”, “’98”, “nineteen ninety-six” at `at`, whatever stands around it. */
export function yearAt(words: Words, at: number): Year | null {
  const word = words.at(at);
  if (word.kind === "letters") return yearInWords(words, at);
  if (word.lower === "'" || word.lower === "‘") return shortYear(words, at);
  const year = words.integer(at);
  if (year === null || word.text.length !== 4 || year < 1000 || year > 2199) return null;
  return isPartOfNumber(words, at) ? null : { to: at + 1, year };
}

/** Two digits of a year in the century that is meant most: '50 to '99 in the twentieth. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

function shortYear(words: Words, at: number): Year | null {
  const digits = words.at(at + 1);
  const after = words.at(at + 2);
  if (words.at(at).glued || !digits.glued || !/^\d\d$/.test(digits.text)) return null;
  if (after.glued && after.kind !== "mark") return null;
  return { to: at + 2, year: fullYear(Number(digits.text)) };
}

function yearInWords(words: Words, at: number): Year | null {
  const century = CARDINALS.get(words.lower(at));
  if (words.are(at, "two", "thousand")) return { to: at + 2, year: 2000 };
  if (century === undefined || century < 15 || century > 20) return null;
  const tens = CARDINALS.get(words.lower(at + 1));
  if (tens === undefined || tens < 10) return null;
  const unitAt = words.isHyphen(at + 2) ? at + 3 : at + 2;
  const unit = tens >= 20 ? CARDINALS.get(words.lower(unitAt)) : undefined;
  return unit === undefined || unit > 9
    ? { to: at + 2, year: century * 100 + tens }
    : { to: unitAt + 1, year: century * 100 + tens + unit };
}

function isPartOfNumber(words: Words, at: number): boolean {
  const before = words.at(at - 1);
  const after = words.at(at + 1);
  if (words.at(at).glued && /[.,:\d/#$€£%+@]/.test(before.text)) return true;
  if (words.at(at).glued && before.kind === "letters") return true;
  if (!after.glued) return false;
  return after.kind !== "mark" || /[%°]/.test(after.text) || isFraction(words, at);
}

function isFraction(words: Words, at: number): boolean {
  return /[.,/:]/.test(words.lower(at + 1)) && words.at(at + 2).glued && words.isDigits(at + 2);
}
