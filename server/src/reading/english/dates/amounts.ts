import type { DateModifier } from "../../../time/date-expression.ts";
import { CARDINALS, ORDINALS } from "./lexicon.ts";
import { byFirstWord, type Phrases } from "./match.ts";
import type { Words } from "./words.ts";

/** A number in words or digits; `value` is `null` for “several”. `to` is the index after it. */
export interface Amount {
  readonly to: number;
  readonly value: number | null;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

const UNTOLD: ReadonlySet<string> = new Set(["several", "many", "few", "some", "numerous", "various"]);

/** Reads the amount before a unit: “four”, “twenty-one”, “2.5”, “a couple of”, “several”, “half a”. */
export function amountAt(words: Words, from: number): Amount | null {
  const word = words.at(from);
  if (word.kind === "digits") return digitsAt(words, from);
  if (word.lower === "a" || word.lower === "an") return afterArticle(words, from);
  if (words.are(from, "half", "a") || words.are(from, "half", "an")) return { to: from + 2, value: 0.5 };
  if (word.lower === "many" && /^(?:as|how|so|too)$/.test(words.lower(from - 1))) return null;
  if (UNTOLD.has(word.lower)) return { to: from + 1, value: null };
  if (words.are(from, "quarter", "of", "a", "century")) return { to: from + 3, value: 0.25 };
  if (words.are(from, "couple", "of")) return { to: from + 2, value: 2 };
  if (words.are(from, "couple")) return { to: from + 1, value: 2 };
  const tens = words.are(from, "tens", "of") || words.are(from, "hundreds", "of");
  if (tens && /^(?:thousands|millions)$/.test(words.lower(from + 2)) && words.lower(from + 3) === "of") {
    return { to: from + 4, value: null };
  }
  if (
    words.are(from, "dozens", "of") ||
    words.are(from, "hundreds", "of") ||
    words.are(from, "thousands", "of") ||
    words.are(from, "millions", "of")
  ) {
    return { to: from + 2, value: null };
  }
  return inWords(words, from);
}

/** An amount, or two of them of which the larger counts least: “two to three”, “two or three”, “18-24”. */
export function alternatives(words: Words, from: number): Amount | null {
  const first = amountAt(words, from);
  if (first === null || first.value === null || !/^(?:to|or|-|–)$/.test(words.lower(first.to))) return first;
  const second = amountAt(words, first.to + 1);
  return second === null || second.value === null ? first : { to: second.to, value: first.value };
}

/** The index after “or so”, “or two”, “or more” behind a length. */
export function afterLoosening(words: Words, at: number): number {
  return words.lower(at) === "or" && /^(?:so|two|three|more)$/.test(words.lower(at + 1)) ? at + 2 : at;
}

/** An ordinal: “fourth”, “21st”, “twenty-first”. */
export function ordinalAt(
  words: Words,
  from: number,
): { readonly to: number; readonly value: number } | null {
  const thousands = /^\d{1,2},\d{3}$/.test(words.at(from).text);
  const digits = thousands ? Number(words.at(from).text.replace(",", "")) : words.integer(from);
  if (digits !== null) {
    const suffix = words.at(from + 1);
    return suffix.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower) ? { to: from + 2, value: digits } : null;
  }
  const simple = ORDINALS.get(words.lower(from));
  if (simple !== undefined) return { to: from + 1, value: simple };
  const tens = CARDINALS.get(words.lower(from));
  if (tens === undefined || tens < 20) return null;
  const unitAt = words.isHyphen(from + 1) ? from + 2 : from + 1;
  const unit = ORDINALS.get(words.lower(unitAt));
  return unit === undefined || unit > 9 ? null : { to: unitAt + 1, value: tens + unit };
}

/** Words before an amount that loosen it, and the TIMEX3 modifier that they stand for. */
const MODIFIERS: Phrases<DateModifier> = byFirstWord([
  [["nearly"], "LESS_THAN"],
  [["almost"], "LESS_THAN"],
  [["about"], "APPROX"],
  [["around"], "APPROX"],
  [["approximately"], "APPROX"],
  [["roughly"], "APPROX"],
  [["some"], "APPROX"],
  [["more", "than"], "MORE_THAN"],
  [["over"], "MORE_THAN"],
  [["well", "over"], "MORE_THAN"],
  [["less", "than"], "LESS_THAN"],
  [["fewer", "than"], "LESS_THAN"],
  [["under"], "LESS_THAN"],
  [["at", "least"], "EQUAL_OR_MORE"],
  [["no", "less", "than"], "EQUAL_OR_MORE"],
  [["no", "fewer", "than"], "EQUAL_OR_MORE"],
  [["at", "most"], "EQUAL_OR_LESS"],
  [["no", "more", "than"], "EQUAL_OR_LESS"],
  [["not", "more", "than"], "EQUAL_OR_LESS"],
  [["up", "to"], "EQUAL_OR_LESS"],
  [["as", "long", "as"], "EQUAL_OR_LESS"],
  [["just", "over"], "MORE_THAN"],
  [["just", "under"], "LESS_THAN"],
]);

/** The words that a modifier begins with. */
export const MODIFIER_OPENERS: Iterable<string> = MODIFIERS.keys();

/** A modifier before an amount, with the index after it. */
export function modifierAt(
  words: Words,
  from: number,
): { readonly to: number; readonly mod: DateModifier } | null {
  for (const [expected, mod] of MODIFIERS.get(words.lower(from)) ?? []) {
    if (words.areAll(from, expected)) return { to: from + expected.length, mod };
  }
  return null;
}

function digitsAt(words: Words, from: number): Amount | null {
  const before = words.at(from - 1);
  if (words.at(from).glued && before.kind === "mark" && /[.,$€£#]/.test(before.text)) return null;
  const whole = Number(words.at(from).text.replaceAll(",", ""));
  const point = words.at(from + 1);
  const decimals = words.at(from + 2);
  if (point.glued && point.lower === "." && decimals.glued && decimals.kind === "digits") {
    return { to: from + 3, value: Number(`${whole}.${decimals.text}`) };
  }
  const fraction = FRACTIONS.get(words.lower(from + 1));
  if (fraction !== undefined) return { to: from + 2, value: whole + fraction };
  if (words.are(from + 1, "1", "/", "2") && !words.at(from + 1).glued)
    return { to: from + 4, value: whole + 0.5 };
  return { to: from + 1, value: whole };
}

function afterArticle(words: Words, from: number): Amount {
  if (words.are(from + 1, "few")) return { to: from + 2, value: null };
  if (words.are(from + 1, "couple", "of")) return { to: from + 3, value: 2 };
  if (words.are(from + 1, "couple")) return { to: from + 2, value: 2 };
  if (words.are(from + 1, "number", "of")) return { to: from + 3, value: null };
  if (words.are(from + 1, "dozen")) return { to: from + 2, value: 12 };
  if (isPartOfCentury(words, from + 1))
    return { to: from + 3, value: words.are(from + 1, "half") ? 0.5 : 0.25 };
  if (words.are(from + 1, "half")) return { to: from + 2, value: 0.5 };
  if (words.are(from + 1, "quarter", "of", "a")) return { to: from + 4, value: 0.25 };
  if (words.are(from + 1, "hundred")) return { to: from + 2, value: 100 };
  if (words.are(from + 1, "thousand")) return { to: from + 2, value: 1000 };
  return { to: from + 1, value: 1 };
}

/** “a quarter-century”, “a half-century ago”; half a century alone is what batsmen score. */
function isPartOfCentury(words: Words, at: number): boolean {
  if (!words.isHyphen(at + 1) || words.lower(at + 2) !== "century") return false;
  const after = words.lower(at + 3);
  return (
    words.lower(at) === "quarter" || (words.lower(at) === "half" && /^(?:ago|later|earlier|of)$/.test(after))
  );
}

/** “two hundred and fifty”. */
function withRest(words: Words, at: number, hundreds: number): Amount {
  const rest = words.lower(at) === "and" ? inWords(words, at + 1) : null;
  return rest === null || rest.value === null || rest.value >= 100
    ? { to: at, value: hundreds }
    : { to: rest.to, value: hundreds + rest.value };
}

function inWords(words: Words, from: number): Amount | null {
  const first = CARDINALS.get(words.lower(from));
  if (first === undefined) return null;
  const unitAt = words.isHyphen(from + 1) ? from + 2 : from + 1;
  const unit = first >= 20 ? CARDINALS.get(words.lower(unitAt)) : undefined;
  const [to, value] = unit === undefined || unit > 9 ? [from + 1, first] : [unitAt + 1, first + unit];
  if (words.are(to, "hundred")) return withRest(words, to + 1, value * 100);
  if (words.are(to, "thousand")) return { to: to + 1, value: value * 1000 };
  if (words.are(to, "dozen")) return { to: to + 1, value: value * 12 };
  if (words.are(to, "and", "a", "half")) return { to: to + 3, value: value + 0.5 };
  if (words.are(to, "-", "and", "-", "a", "-", "half")) return { to: to + 6, value: value + 0.5 };
  return { to, value };
}
