import type { Range } from "./date-clause.ts";
import type { Words } from "./words.ts";

/** How many words a noun phrase before a date has at most. */
const LONGEST_PHRASE = 10;

/** The noun that a date qualifies, behind it or before it. */
export function phraseOf(words: Words, from: number, to: number): Range {
  return isAttribute(words, from, to) ? nounPhrase(words, to) : nounPhraseBefore(words, from);
}

/** The noun phrase that ends before the “of” of a date, without its determiner: “Grenfell fire” of “2017”. */
function nounPhraseBefore(words: Words, date: number): Range {
  let to = date;
  while (words.lower(to) !== "of") to--;
  let from = to - 1;
  while (from > to - LONGEST_PHRASE && !words.startsSentence(from) && isInPhrase(words, from - 1)) from--;
  while (from < to - 1 && INSIDE_PHRASE.test(words.lower(from))) from++;
  return { from, to };
}

function isInPhrase(words: Words, at: number): boolean {
  const { kind, pos, lower } = words.at(at);
  return kind === "digits" || pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || INSIDE_PHRASE.test(lower);
}

/** Small words that a noun phrase may hold, though it does not begin with one: “sinking of the Titanic”. */
const INSIDE_PHRASE = /^(?:of|the|'|s|-)$/;

/** Whether what follows a date is the noun it is said of: “the 2012 flood”. */
function isNounish(words: Words, at: number): boolean {
  const { pos } = words.at(at);
  return pos === "NOUN" || pos === "ADJ" || pos === "PROPN";
}

/** The noun that a date qualifies, with what belongs to it: “invasion of Normandy” after “the 1944”. */
function nounPhrase(words: Words, from: number): Range {
  let to = from + 1;
  for (let index = from + 1; index < from + LONGEST_PHRASE; index++) {
    const { lower, pos } = words.at(index);
    if (pos === "NOUN" || pos === "PROPN") to = index + 1;
    else if (pos !== "ADJ" && lower !== "and" && !INSIDE_PHRASE.test(lower)) break;
  }
  return { from, to };
}

/** “the 2012 flood”, “Leeds's 2012 flood”: the date qualifies the noun after it. */
export function isAttribute(words: Words, from: number, to: number): boolean {
  const before = words.at(from - 1);
  const determined = before.pos === "DET" || before.lower === "s" || before.pos === "PRON";
  return determined && words.at(to).kind === "letters" && isNounish(words, to);
}

/** “the flood of 2012”: the date qualifies the noun before it. `at` is the word before the date. */
export function isBehindNoun(words: Words, at: number): boolean {
  const { pos } = words.at(at - 1);
  return words.lower(at) === "of" && (pos === "NOUN" || pos === "PROPN");
}
