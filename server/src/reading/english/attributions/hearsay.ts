import { signOf } from "../signs.ts";
import { clauseFrom } from "./attitude-contents.ts";
import { type Found, trimRun } from "./found.ts";
import { phraseEndingAt } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";

/** Adverbs for what somebody says who is not named. */
const HEARSAY = new Set("reportedly allegedly purportedly".split(" "));

/** The sign of such an adverb. */
export const HEARSAY_WORD: number = signOf((lower) => HEARSAY.has(lower));

/**
 * The clauses that rest on hearsay, as far as no attribution of `found` carries them: “The firm reportedly plans …”,
 * each content with its subject and all between, so that it is listed once.
 */
export function hearsay(parts: readonly Part[], found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (let at = 0; at < parts.length; at++) {
    if (!HEARSAY.has(parts[at]?.lower ?? "") || isInside(parts, at)) continue;
    if (found.some(({ contents }) => contents.some(({ first, last }) => first <= at && at <= last))) continue;
    const [subject, behind] = [subjectBefore(parts, at), clauseFrom(parts, at + 1)];
    const [first, last] = [(subject ?? behind)?.first, (behind ?? subject)?.last];
    if (first === undefined || last === undefined) continue;
    const cue = { first: at, last: at };
    all.push({
      source: cue,
      cue,
      contents: [{ first, last }],
      clause: first,
      cuts: false,
      agentless: true,
      earlier: false,
    });
  }
  return all;
}

/** “the allegedly stolen car”, “charged with allegedly stealing it”: a part of a phrase, not of a clause. */
function isInside(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1];
  return before !== undefined && (before.pos === "DET" || before.pos === "ADP" || before.pos === "ADJ");
}

/** “Two firms have” in “Two firms have reportedly sold …”. */
function subjectBefore(parts: readonly Part[], at: number) {
  let last = at - 1;
  while (parts[last]?.pos === "AUX" || parts[last]?.pos === "ADV") last--;
  const subject = phraseEndingAt(parts, last);
  return subject && trimRun(parts, { first: subject.first, last: at - 1 });
}
