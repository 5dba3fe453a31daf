import { anniversary, ordinal } from "../../../time/make-expression.ts";
import { amountAt, ordinalAt } from "./amounts.ts";
import { UNITS } from "./lexicon.ts";
import type { Recogniser } from "./match.ts";
import type { Words } from "./words.ts";

/** Anniversaries with a name of their own, by their years. */
export const ANNIVERSARIES: ReadonlyMap<string, number> = new Map([
  ["centenary", 100],
  ["bicentenary", 200],
  ["centennial", 100],
  ["bicentennial", 200],
]);

/** Words that end the name of the event after “anniversary of”. */
const NAME_ENDS: ReadonlySet<string> = new Set(
  "is was are were will would has had have that which who when as and or but with by on while after before where next last this".split(
    " ",
  ),
);

const LONGEST_NAME = 14;

/** “the fourth anniversary of the invasion”, “the conflict's fourth anniversary”, “a 10-year anniversary”. */
export const anniversaryDate: Recogniser = (words, from) => {
  const start = /^(?:the|its|their|his|her|a)$/.test(words.lower(from)) ? from + 1 : from;
  const nth = countBefore(words, start);
  const to = nth.to + 1;
  const proper = words.isCapital(nth.to) && !words.startsSentence(nth.to);
  const named = proper ? undefined : ANNIVERSARIES.get(words.lower(nth.to));
  if (words.lower(nth.to) !== "anniversary" && named === undefined) return null;
  if (nth.value === null && named === undefined && start === from) return null;
  const of = words.lower(to) === "of" ? nameFrom(words, to + 1) : ownerBefore(words, from);
  return { to, expression: anniversary(nth.value ?? named ?? null, of) };
};

/** “its fifth year”, “the third day of the trial”. */
export const ordinalUnit: Recogniser = (words, from) => {
  const possessed = /^(?:its|their|his|her|our|a)$/.test(words.lower(from - 1));
  const start = words.lower(from) === "the" ? from + 1 : from;
  if (!possessed && start === from) return null;
  const nth = ordinalAt(words, start);
  if (nth === null) return null;
  const noun = /^(?:straight|consecutive|successive|full)$/.test(words.lower(nth.to)) ? nth.to + 1 : nth.to;
  const unit = UNITS.get(words.lower(noun));
  if (unit !== "year" && unit !== "month" && unit !== "week" && unit !== "day") return null;
  if (words.lower(noun).endsWith("s") || words.isHyphen(noun + 1)) return null;
  const of = words.lower(noun + 1) === "of" ? nameFrom(words, noun + 2) : null;
  return { to: noun + 1, expression: ordinal(nth.value, unit, of) };
};

function countBefore(words: Words, start: number): { readonly to: number; readonly value: number | null } {
  const nth = ordinalAt(words, start);
  if (nth !== null) return nth;
  const amount = amountAt(words, start);
  if (amount === null || amount.value === null) return { to: start, value: null };
  const noun = words.isHyphen(amount.to) ? amount.to + 1 : amount.to;
  return words.lower(noun) === "year" ? { to: noun + 1, value: amount.value } : { to: start, value: null };
}

/** The words that name an event, up to a mark or verb. */
function nameFrom(words: Words, from: number): string | null {
  let end = from;
  while (end < from + LONGEST_NAME && belongsToName(words, end)) end++;
  return end === from ? null : words.text.slice(words.at(from).start, words.at(end - 1).end);
}

/** “the conflict's” before “fourth anniversary”. */
function ownerBefore(words: Words, from: number): string | null {
  if (words.lower(from - 1) !== "s" || words.lower(from - 2) !== "'") return null;
  let start = from - 3;
  while (
    start > from - 8 &&
    words.at(start - 1).kind === "letters" &&
    !NAME_STARTS.has(words.lower(start - 1))
  )
    start--;
  return words.text.slice(words.at(start).start, words.at(from - 3).end);
}

const NAME_STARTS: ReadonlySet<string> = new Set("of on to before after for with at by the a an".split(" "));

function belongsToName(words: Words, at: number): boolean {
  const word = words.at(at);
  if (word.kind === "end" || NAME_ENDS.has(word.lower)) return false;
  return word.kind !== "mark" || /^['\-–]$/.test(word.lower);
}
