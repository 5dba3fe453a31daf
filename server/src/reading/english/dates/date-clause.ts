import { CLAUSE_OPENERS } from "./setting-words.ts";
import type { Words } from "./words.ts";

/** How many words of a clause are looked at on either side of its date. */
const REACH = 40;

/** Words from one index up to another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** “2014, when Russia …”: what is told of the date follows it. */
export function whenClause(words: Words, to: number): Range | null {
  const start = words.lower(to) === "," ? to + 1 : to;
  if (words.lower(start) !== "when" || words.startsSentence(start)) return null;
  return { from: start + 1, to: clauseEnd(words, start + 1) };
}

/** The clause that a date stands in, from the words before it to the end. */
export function clauseAround(words: Words, opening: number, to: number): Range {
  const start = clauseStart(words, opening);
  const end = clauseEnd(words, to);
  if (start < opening || end > to) return { from: start, to: end };
  const comma = words.lower(end) === "," && !CLAUSE_OPENERS.has(words.lower(end + 1));
  if (comma && !words.startsSentence(end + 1)) return { from: start, to: clauseEnd(words, end + 1) };
  return { from: start, to: end };
}

function clauseStart(words: Words, from: number): number {
  let index = from;
  while (index > 0 && index > from - REACH && !words.startsSentence(index) && !isBoundary(words, index - 1))
    index--;
  return index;
}

function clauseEnd(words: Words, from: number): number {
  let index = from;
  while (index < from + REACH && words.at(index).kind !== "end") {
    if (isBoundary(words, index) || (index > from && words.startsSentence(index))) break;
    index++;
  }
  return Math.max(index, from);
}

function isBoundary(words: Words, at: number): boolean {
  const { lower, kind } = words.at(at);
  return kind === "mark" ? /^[,;:()[\]—–]$/.test(lower) : CLAUSE_OPENERS.has(lower);
}

/** Words behind which a clause tells of something else. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(["and", "but", "or", "then"]);
