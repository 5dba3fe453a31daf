import { signOf } from "../signs.ts";
import { clauseFrom } from "./attitude-contents.ts";
import { type Found, trimRun } from "./found.ts";
import { phraseEndingAt } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";

/** Adverbs for what somebody says who is not named. */
const HEARSAY = new Set("reportedly allegedly purportedly".split(" "));

/** What nobody in particular knows: “It is understood that …”, “it was reliably gathered that …”. */
const KNOWN = new Set("understood gathered learnt learned rumoured rumored".split(" "));

/** The sign of such a word. */
export const HEARSAY_WORD: number = signOf((lower) => HEARSAY.has(lower) || KNOWN.has(lower));

/**
 * The clauses that rest on hearsay, as far as no attribution of `found` carries them: “The firm reportedly plans …”,
 * each content with its subject and all between, so that it is listed once.
 */
export function hearsay(parts: readonly Part[], found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (let at = 0; at < parts.length; at++) {
    const known = KNOWN.has(parts[at]?.lower ?? "") ? knownByNobody(parts, at) : null;
    if (known !== null) all.push(known);
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

/** “It is understood the mill will close”: an impersonal passive with a clause behind it. */
function knownByNobody(parts: readonly Part[], at: number): Found | null {
  let first = at;
  while (parts[first - 1]?.pos === "ADV") first--;
  while (TO_BE.has(parts[first - 1]?.lower ?? "")) first--;
  if (first === at || !TO_BE.has(parts[first]?.lower ?? "") || parts[first - 1]?.lower !== "it") return null;
  const next = parts[at + 1];
  if (next === undefined || !(next.lower === "that" || OPENING_CLAUSES.has(next.pos))) return null;
  const content = trimRun(parts, { first: next.lower === "that" ? at + 2 : at + 1, last: parts.length - 1 });
  if (content === null) return null;
  const cue = { first, last: at };
  return {
    source: cue,
    cue,
    contents: [content],
    clause: first - 1,
    cuts: false,
    agentless: true,
    earlier: false,
  };
}

const TO_BE = new Set("is was has been 's ’s".split(" "));
const OPENING_CLAUSES: ReadonlySet<string> = new Set(["PRON", "DET", "NOUN", "PROPN", "NUM"]);

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
