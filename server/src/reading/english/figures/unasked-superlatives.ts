import type { Token } from "../paragraph.ts";
import * as words from "./lexicon/assertions.ts";

/**
 * Whether nobody need vouch for the superlative at `at` in a sentence: a market tells it itself or somebody is said to
 * have recorded it, or it is one of several, or not told as so.
 */
export function isUnasked(tokens: readonly Token[], at: number): boolean {
  return (
    isQuotedOn(tokens, at) || isRecorded(tokens, at) || isOneOfSeveral(tokens, at) || !isAsserted(tokens, at)
  );
}

/** So far from a superlative stands what it is measured on or who measures it, in tokens. */
const REACH = 40;

/** “The most surprising upset in history”: whoever says so judges, and counts nothing. */
export function isJudged({ lower }: Token, next: Token | undefined): boolean {
  return words.judgements.has(lower) || (lower === "most" && words.mostJudged.has(next?.lower ?? ""));
}

/** “Shares fell to their lowest since May”: a market itself tells. */
const isQuotedOn = (tokens: readonly Token[], at: number): boolean =>
  LEVELS.test(tokens[at]?.lower ?? "") &&
  tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => words.quoted.has(lower));

const LEVELS = /^(?:lowest|highest|weakest|strongest|cheapest)$/;

/** “One of the biggest mergers in history”, “among its strongest gains since 1980”. */
function isOneOfSeveral(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - OWNER_REACH), at).map(({ lower }) => lower);
  return (
    before.includes("among") || before.some((word, nth) => word === "of" && COUNTS.has(before[nth - 1] ?? ""))
  );
}

/** “One of Italy's”: so many words may stand before a superlative that belong to it. */
const OWNER_REACH = 5;
const COUNTS = new Set("one some two three four five many several".split(" "));

/** Whether it is told as so: not as what may be, is to be, is wanted or is denied. */
function isAsserted(tokens: readonly Token[], at: number): boolean {
  const start = tokens[at - 2]?.pos === "DET" ? at - 2 : at - 1;
  const [second, first] = [tokens[start - 2]?.lower ?? "", tokens[start - 1]?.lower ?? ""];
  if (first === "not" || first === "n't" || (first === "from" && second === "far")) return false;
  return !(/^(?:be|become|have)$/.test(first) && UNTOLD.has(second));
}

/** What stands before the verb of what is not, or not yet. */
const UNTOLD = new Set("to may might could would should will 'll ’ll not n't can".split(" "));

/** “The Met Office has recorded a gust of 95mph, the highest since …”, “the highest total recorded by the mint”. */
function isRecorded(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - REACH);
  const near = tokens.slice(from, at + REACH);
  const recorder = near.findIndex((token, nth) => from + nth > 0 && isRecorder(token));
  return near.some(({ pos, lemma }, nth) => {
    if (pos !== "VERB" || !words.recording.has(lemma)) return false;
    return near[nth + 1]?.lower === "by" || (from + nth < at && recorder !== -1 && recorder < nth);
  });
}

/** “Met Office”, “Geological Survey”: a town that records its wettest day keeps no count. */
const isRecorder = ({ text, lower }: Token): boolean => text !== lower && words.recorders.has(lower);
