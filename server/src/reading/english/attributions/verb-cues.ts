import { type Following, followingContent } from "./contents.ts";
import { type Found, isClausal, trimRun } from "./found.ts";
import { maySpeak } from "./may-speak.ts";
import { headOf, phraseStartingAt, type Run } from "./noun-phrases.ts";
import { claimsALife, givesAName } from "./other-senses.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { EVIDENCE_NOUNS, HEARINGS, OCCASIONS } from "./source-nouns.ts";
import type { Subject } from "./subject.ts";
import { subjectOf } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** The attribution of an active reporting verb: “X said that …”, “…, said X”, “…, adding that …”. */
export function verbCue(parts: readonly Part[], group: VerbGroup, previous: Found | null): Found | null {
  const subject = subjectOf(parts, group, previous?.source ?? null);
  if (subject === null || !maySpeak(parts, group, subject) || givesAName(parts, group)) return null;
  const from = subject.place === "behind" ? subject.last + 1 : group.verb + 1;
  const evident = showsEvidence(parts, group, subject);
  const following =
    claimsALife(parts, group) || isToldOfSubject(parts, subject, from)
      ? null
      : (followingContent(parts, group, behindApposition(parts, subject, from)) ??
        (evident ? shownBehind(parts, from) : null));
  if (group.reporting.lemma === "find" && !evident && following?.marked === false) return null;
  const preceding = precedingContent(parts, group, subject, following, previous);
  const last =
    subject.first > group.verb && subject.place === "shared" ? subject.first - 1 : parts.length - 1;
  const contents = [
    ...(preceding === null ? [] : [preceding]),
    ...(following === null
      ? restBehind(parts, from, preceding, subject)
      : [endOf(parts, group, following, last)]),
  ].flatMap((run) => trimRun(parts, run) ?? []);
  if (contents.length === 0) return null;
  return {
    source: { first: subject.first, last: subject.last },
    relative: subject.relative,
    cue: { first: group.first, last: group.verb },
    contents,
    clause: subject.clause,
    cuts: subject.place === "shared" || preceding !== null || opensNewClause(parts, subject.clause),
    agentless: false,
    earlier: isUndated(parts, group, following),
  };
}

/** “…,” said a nurse who asked not to be named: the clause says more of who speaks. */
const isToldOfSubject = (parts: readonly Part[], { place }: Subject, from: number): boolean =>
  place === "behind" && /^(?:who|whose|whom)$/.test(parts[from]?.lower ?? "");

/**
 * “has previously said …”, or a quotation behind a perfect (“has ruled it out, saying: “…””), with no occasion or
 * day in the sentence.
 */
function isUndated(parts: readonly Part[], group: VerbGroup, following: Following | null): boolean {
  if (following === null) return false;
  const quoted = parts[following.first]?.quotation?.scare === false;
  const perfect = group.perfect || (group.voice === "participle" && hasPerfect(parts, group.first));
  if (!group.earlier && !(quoted && perfect && speaks(parts, group, following))) return false;
  return !parts
    .slice(0, following.first)
    .some(({ lower, quotation }) => quotation === null && (OCCASIONS.has(lower) || HEARINGS.has(lower)));
}

/** “has called it “a farce””, not “has learned her lesson: “…””, “has written a book that shows his “rage””. */
function speaks(parts: readonly Part[], { verb, reporting }: VerbGroup, { first }: Following): boolean {
  const only = SPEAKING.some((frame) => reporting.frames.has(frame));
  return only && !parts.slice(verb + 1, first).some(({ pos, lower }) => pos === "VERB" || lower === "which");
}

const SPEAKING = ["clause", "hearer", "blame", "phrase"] as const;

function hasPerfect(parts: readonly Part[], end: number): boolean {
  return parts
    .slice(0, end)
    .some(
      ({ lower, pos }, at) => /^(?:has|have)$/.test(lower) && pos === "AUX" && parts[at + 1]?.pos === "VERB",
    );
}

/** “The poll found voters had tired of it” reports; “she found the door had been forced” tells what she came upon. */
function showsEvidence(parts: readonly Part[], { reporting }: VerbGroup, subject: Subject): boolean {
  return reporting.frames.has("evidence") && EVIDENCE_NOUNS.has(headOf(parts, subject)?.lower ?? "");
}

/** “figures show a rise of 4%”: the noun phrase that evidence shows, and all behind it. */
function shownBehind(parts: readonly Part[], from: number): Following | null {
  return phraseStartingAt(parts, from) === null ? null : { first: from, marked: false };
}

/** “said Smith, who leads the union, adding …”: skips what is said of an inverted subject. */
function behindApposition(parts: readonly Part[], subject: Subject, from: number): number {
  if (subject.place !== "behind" || parts[from]?.lower !== ",") return from;
  for (let at = from + 1; at < Math.min(parts.length, from + 24); at++) {
    if (parts[at]?.lower === ":" || (parts[at]?.quotation && parts[at - 1]?.lower === ",")) return at - 1;
    if (parts[at]?.lower === ".") return at;
  }
  return from;
}

/** Beliefs that may be put in like a report: “The plan, they believe, will fail”. */
const SUPPOSING = new Set(["believe", "think", "fear", "hope"]);
const PARENTHETIC = ["clause", "marked", "hearer", "evidence"] as const;

/** What stands before “, X said” or “,” said X. */
function precedingContent(
  parts: readonly Part[],
  group: VerbGroup,
  subject: Subject,
  following: Following | null,
  previous: Found | null,
): Run | null {
  const { frames } = group.reporting;
  const parenthetic = PARENTHETIC.some((frame) => frames.has(frame)) || SUPPOSING.has(group.reporting.lemma);
  if (subject.place === "shared" || !parenthetic) return null;
  let clause = subject.place === "before" ? subject.first : group.first;
  if (parts[clause - 1]?.lower === "as") clause--;
  const before = parts[clause - 1];
  if (before === undefined) return null;
  const quoted = isSpoken(before) || (before.lower === "," && isSpoken(parts[clause - 2]));
  const aside = /^[,—–"”-]$/.test(before.lower) || /^[!?]$/.test(before.lower);
  const marked = frames.has("marked") && !isNameBehind(parts, subject) && !closesSentence(parts, group.verb);
  if (!quoted && (!aside || following !== null || marked)) return null;
  const first = previous?.cuts ? previous.cue.last + 1 : 0;
  const run = trimRun(parts, { first: Math.min(first, clause - 1), last: clause - 1 });
  if (run === null) return null;
  const rest = trimRun(parts, { first: group.verb + 1, last: parts.length - 1 });
  return isClausal(parts, run) || (rest !== null && isClausal(parts, rest)) ? run : null;
}

/** “Somebody has to pay, observed Ana Ruiz, …”. */
const isNameBehind = (parts: readonly Part[], { place, first, last }: Subject): boolean =>
  place === "behind" && parts.slice(first, last + 1).every(({ pos }) => pos === "PROPN");

/** Whether a part is of somebody's words; a British comma stands behind them: “‘It is late’, she added”. */
const isSpoken = (part: Part | undefined): boolean => part?.quotation?.scare === false;

/** “…, the study found.”: nothing follows that a verb could take. */
function closesSentence(parts: readonly Part[], verb: number): boolean {
  return parts[verb + 1] === undefined || (parts[verb + 1]?.lower === "." && parts[verb + 2] === undefined);
}

/** “The plan, X said, will go ahead”, “But as X noted, it is late”: what goes on, or only begins, behind the cue. */
function restBehind(parts: readonly Part[], from: number, preceding: Run | null, subject: Subject): Run[] {
  if (parts[from]?.lower !== ",") return [];
  const leading =
    subject.place === "before" && parts[subject.first - 1]?.lower === "as" && subject.first <= 2;
  const goesOn = preceding !== null && (!isClausal(parts, preceding) || givesNumbers(parts, from + 1));
  if (!leading && !goesOn) return [];
  return [{ first: from + 1, last: parts.length - 1 }];
}

/** “…, the port said, revising down a toll of 31”: what the source does by saying so, with its numbers. */
const givesNumbers = (parts: readonly Part[], first: number): boolean =>
  parts[first]?.pos === "VERB" &&
  parts[first]?.lower.endsWith("ing") === true &&
  !REPORTING_VERBS.has(parts[first]?.lower ?? "") &&
  parts.slice(first).some(({ pos }) => pos === "NUM");

/** Where the content behind a verb ends, as far as the verb itself tells. */
function endOf(parts: readonly Part[], group: VerbGroup, { first }: Following, last: number): Run {
  const opening = parts[first];
  const before = parts[first - 1]?.lower ?? "";
  if (opening?.quotation && !opening.quotation.scare && /^[,:]$/.test(before))
    return { first, last: lastQuotation(parts, first) };
  if (!group.reporting.frames.has("blame")) return { first, last };
  for (let at = first + 1; at <= last; at++) {
    if (statesResult(parts, at)) return { first, last: at - 1 };
  }
  return { first, last };
}

function lastQuotation(parts: readonly Part[], first: number): number {
  let last = first;
  while (parts[last + 1]?.quotation && !parts[last + 1]?.quotation?.scare) last++;
  return last;
}

/** “… attacks that killed four people”, “…, which Moscow annexed”: the reporter's own words inside an accusation. */
function statesResult(parts: readonly Part[], at: number): boolean {
  const [part, next] = [parts[at], parts[at + 1]];
  if (part === undefined || next === undefined || !/^(?:that|which|who)$/.test(part.lower)) return false;
  if (parts[at - 1]?.lower === "," || (parts[at - 1]?.quotation && part.lower === "which")) return true;
  return parts[at - 1]?.pos === "NOUN" && next.pos === "VERB" && !next.lower.endsWith("s");
}

/** “, but the other side added …”: a clause of its own behind a comma. */
function opensNewClause(parts: readonly Part[], clause: number): boolean {
  const [part, before] = [parts[clause], parts[clause - 1]];
  if (part === undefined || before === undefined) return false;
  if (before.lower === ";" || part.lower === "while" || part.lower === "whereas") return true;
  return part.pos === "CCONJ" && (before.lower === "," || before.quotation !== null);
}
