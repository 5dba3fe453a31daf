import type { Token } from "../paragraph.ts";
import { isFamilyName, isGivenName } from "./lexicon/lexicon.ts";

/** Fewer names are no line-up, nor are names with fewer commas, semicolons and brackets between. */
export const FEWEST_LISTED = 8;
const FEWEST_MARKS = 5;

/**
 * Whether the tokens from `first` to `end` are names with commas between and next to no other word, some of which are
 * people's: “Leeds: Poole; Marsh, Brandt (Okafor 70), Lee, …”.
 */
export function isLineUp(tokens: readonly Token[], first: number, end: number): boolean {
  let [words, names, marks] = [0, 0, 0];
  for (let i = first; i < end; i++) {
    const { text = "", capital = false, pos = "X" } = tokens[i] ?? {};
    if (text === "," || text === ";" || text === "(") marks++;
    else if (capital) names++;
    else if (pos !== "PUNCT" && pos !== "NUM" && pos !== "SYM") words++;
  }
  if (marks < FEWEST_MARKS || words > names * MOST_BETWEEN) return false;
  const people = tokens.slice(first, end).filter(isPersons).length;
  return people * FEWEST_PEOPLE >= names;
}

const isPersons = ({ text, capital }: Token): boolean => capital && (isFamilyName(text) || isGivenName(text));

/** In a line-up one word in six may be another, as “for”; one name in six is a person's that the lexicon has. */
const MOST_BETWEEN = 1 / 6;
const FEWEST_PEOPLE = 6;
