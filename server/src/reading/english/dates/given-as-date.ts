import type { Words } from "./words.ts";

/** Words before a day of the calendar. */
const BEFORE: ReadonlySet<string> = new Set(
  "on by from until till to through since before after between and or of for dated is was closes ends , ( –".split(
    " ",
  ),
);

/**
 * Whether the words from `from` to `to` are put as a date, though no calendar has it: “on 31 June”, not “The 31 June
 * edition”, “June 31 of the houses”, “Flight 31 June Air”.
 */
export function isGivenAsDate(words: Words, from: number, to: number): boolean {
  const before = words.lower(from - 1);
  const introduced = !words.startsSentence(from) && BEFORE.has(before);
  const weekday = words.isCapital(from) && /day$/u.test(words.lower(from));
  if (!introduced && !weekday) return false;
  if (words.startsSentence(to)) return true;
  const next = words.at(to);
  if (next.glued && next.lower === "-") return false;
  const counts = words.are(to, "of", "the") || words.are(to, "of", "its");
  return !counts && !words.isCapital(to) && !(words.at(to).kind === "letters" && words.at(to).pos === "NOUN");
}
