import { afterApposition, beforeBrackets } from "./appositions.ts";
import { isHead, isPronoun, phraseEndingAt, phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { FAR, isComma, RELATIVES, type Subject, subject } from "./subject.ts";
import { subjectEnd } from "./subject-ends.ts";
import type { VerbGroup } from "./verb-groups.ts";

const BEFORE_SHARED = new Set("and but or then while by before after as ,".split(" "));

const SMALL = new Set("ADP SCONJ CCONJ ADV PART".split(" "));

/** The source of the attribution before, else the subject of the stretch's first verb. */
export function sharedSubject(
  parts: readonly Part[],
  group: VerbGroup,
  previous: Run | null,
): Subject | null {
  const run =
    (opensStretch(parts, group.first) ? subjectBehind(parts, group.verb) : null) ??
    previous ??
    reporterBefore(parts, group.first - 1) ??
    firstSubject(parts, group.first);
  if (run === null) return null;
  return subject(run, "shared", conjunctionBefore(parts, group.first));
}

/** “Asking for calm, …”, “But instead of asking for calm, …”: nothing but small words stand before the verb. */
function opensStretch(parts: readonly Part[], first: number): boolean {
  return first <= 1 || (first <= 3 && parts.slice(0, first).every(({ pos }) => SMALL.has(pos)));
}

/** The index of “, and” or “but” in front of a coordinated verb. */
function conjunctionBefore(parts: readonly Part[], first: number): number {
  let at = first;
  while (at > 0 && BEFORE_SHARED.has(parts[at - 1]?.lower ?? "")) at--;
  return at;
}

/** “Asking for calm, the mayor left”, “In describing it, she laughed”: the subject behind the comma. */
function subjectBehind(parts: readonly Part[], verb: number): Run | null {
  for (let at = verb + 1; at < Math.min(parts.length, verb + FAR); at++) {
    if (parts[at]?.lower !== ",") continue;
    const phrase = phraseStartingAt(parts, at + 1);
    const next = parts[(phrase?.last ?? at) + 1];
    if (phrase !== null && (next?.pos === "VERB" || next?.pos === "AUX" || next?.pos === "ADV"))
      return phrase;
  }
  return null;
}

/** “…, the union estimated, pointing out that …”: who reports right before the comma. */
function reporterBefore(parts: readonly Part[], comma: number): Run | null {
  if (!isComma(parts[comma]) || !REPORTING_VERBS.has(parts[comma - 1]?.lower ?? "")) return null;
  const phrase = isHead(parts[comma - 2]) ? phraseEndingAt(parts, comma - 2) : null;
  return phrase !== null && isComma(parts[phrase.first - 1]) ? phrase : null;
}

function firstSubject(parts: readonly Part[], limit: number): Run | null {
  for (let at = 0; at < Math.min(limit, 60); at++) {
    const part = parts[at];
    if (part === undefined || (part.pos !== "VERB" && part.pos !== "AUX")) continue;
    let last = subjectEnd(parts, at - 1);
    while (last > 0 && parts[last]?.pos === "ADV") last--;
    if (parts[last]?.lower === ")") {
      const found = beforeBrackets(parts, last);
      if (found !== null) return found;
    }
    if (isComma(parts[last])) {
      const found = afterApposition(parts, last);
      if (found !== null) return found;
    }
    const phrase = isPronoun(parts[last]) || isHead(parts[last]) ? phraseEndingAt(parts, last) : null;
    if (phrase !== null && !RELATIVES.has(parts[last]?.lower ?? "")) return phrase;
  }
  return null;
}
