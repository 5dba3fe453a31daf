import type { Span } from "../../../text/span.ts";
import type { AssertionMention } from "../../mention.ts";
import type { Token } from "../paragraph.ts";
import * as words from "./lexicon/assertions.ts";
import { isJudged, isUnasked } from "./unasked-superlatives.ts";

/** An assertion as a finder of one kind gives it. */
export type Found = Span & { readonly type: AssertionMention["type"] };

/** A noun phrase or a period of a superlative is rarely longer. */
const REACH = 8;

/** Whether a token begins or is a superlative. */
export function isSuperlative({ lower, pos }: Token, next: Token | undefined): boolean {
  if (lower === "most") return next?.pos === "ADJ";
  return pos === "ADJ" && SUPERLATIVE.test(lower);
}

/** How a superlative of one word ends. */
export const SUPERLATIVE = /^(?:.{2,}est|worst|best)$/s;

/** “the biggest security crisis since World War II”, “its worst drought in living memory”. */
export function superlativeAt(tokens: readonly Token[], at: number): Found | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined) return null;
  if (!isSuperlative(token, tokens[at + 1]) || !isDefinite(before) || isUnasked(tokens, at)) return null;
  for (let index = at + 1; index < at + REACH; index += 1) {
    const word = tokens[index];
    if (word === undefined || word.pos === "PUNCT" || word.pos === "VERB") return null;
    const end = endOfPeriod(tokens, index);
    if (end !== null && word.lower !== "since" && isJudged(token, tokens[at + 1])) return null;
    if (end !== null) return { type: "superlative", start: phraseStart(tokens, at - 1), end };
  }
  return null;
}

function isDefinite({ lower, pos }: Token): boolean {
  return (
    lower === "the" || pos === "PART" || /['’]s?$/.test(lower) || /^(?:its|their|his|her|our)$/.test(lower)
  );
}

/** Takes “Europe’s” along with “deadliest”, and “the country’s”. */
function phraseStart(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const ownerAt = token?.pos === "PART" ? at - 1 : at;
  const start = tokens[ownerAt - 1]?.pos === "DET" && ownerAt < at ? ownerAt - 1 : ownerAt;
  return tokens[start]?.start ?? 0;
}

/** The end of “since World War II”, “ever”, “in history”, “on record”, where one begins at `at`. */
function endOfPeriod(tokens: readonly Token[], at: number): number | null {
  const [word, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word === undefined || second === undefined) return null;
  if (word.lower === "ever") return isOneMans(tokens, at) ? null : word.end;
  if (word.lower === "on" && second.lower === "record") return second.end;
  if (word.lower === "in" && words.records.has(second.lower)) return second.end;
  if (word.lower === "in" && /^(?:living|recorded|recent)$/.test(second.lower)) return third?.end ?? null;
  if (word.lower !== "since") return null;
  let index = at + 1;
  while (index < at + REACH && namesTime(tokens[index])) index += 1;
  return index > at + 1 ? (tokens[index - 1]?.end ?? null) : null;
}

/** “World War II”, “at least 1980”. */
function namesTime(token: Token | undefined): boolean {
  return token?.lower === "least" || /^(?:NOUN|PROPN|NUM|DET|ADJ|ADP|PART)$/.test(token?.pos ?? "");
}

/** “The best film I have ever seen”, “the best buy you ever made” measure nothing but somebody’s own time. */
function isOneMans(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at - 1]?.pos === "AUX" ? tokens[at - 2] : tokens[at - 1];
  return /^(?:i|we|you)$/.test(subject?.lower ?? "");
}
