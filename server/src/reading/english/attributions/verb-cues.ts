import { type Following, followingContent } from "./contents.ts";
import { type Found, isClausal, trimRun } from "./found.ts";
import { headOf, phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import {
  ANONYMOUS_NOUNS,
  EVIDENCE_NOUNS,
  HEARINGS,
  OCCASIONS,
  SPEAKING_NOUNS,
  VAGUE_NOUNS,
  VAGUE_PRONOUNS,
} from "./source-nouns.ts";
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

const POINTERS = new Set("this that these those which what".split(" "));

/** Only people, bodies and documents suggest or show something that they could vouch for. */
function maySpeak(parts: readonly Part[], group: VerbGroup, subject: Subject): boolean {
  const { frames } = group.reporting;
  const nouns = parts.slice(subject.first, subject.last + 1).filter(({ pos }) => pos !== "ADP");
  const head = nouns[0] === undefined ? undefined : headOf(parts, subject);
  if (head === undefined || head.quotation !== null || disagrees(head, group, parts)) return false;
  if (parts[subject.first]?.lower === "no" || isHelped(parts, group, subject)) return false;
  if (frames.has("count") && group.voice !== "finite") return false;
  if (POINTERS.has(head.lower)) return head.lower === "which" && !frames.has("evidence");
  if (!frames.has("evidence") || frames.has("marked")) return true;
  if (head.lower === "it" || head.lower === "which") return false;
  if (head.pos === "PROPN" || head.pos === "PRON") return true;
  return [EVIDENCE_NOUNS, SPEAKING_NOUNS, ANONYMOUS_NOUNS, VAGUE_NOUNS, VAGUE_PRONOUNS].some((list) =>
    list.has(head.lower),
  );
}

/** “to help people find”, “lets viewers learn”: who is helped to, not who does. */
function isHelped(
  parts: readonly Part[],
  { verb, reporting }: VerbGroup,
  { first, place }: Subject,
): boolean {
  const helping = place === "before" && HELPING.test(parts[first - 1]?.lower ?? "");
  return helping && parts[verb]?.lower === reporting.lemma;
}

const HELPING = /^(?:help(?:s|ed|ing)?|let(?:s|ting)?|ma(?:ke|kes|de|king))$/;

/** “The poll found voters had tired of it” reports; “she found the door had been forced” tells what she came upon. */
function showsEvidence(parts: readonly Part[], { reporting }: VerbGroup, subject: Subject): boolean {
  return reporting.frames.has("evidence") && EVIDENCE_NOUNS.has(headOf(parts, subject)?.lower ?? "");
}

/** “figures show a rise of 4%”: the noun phrase that evidence shows, and all behind it. */
function shownBehind(parts: readonly Part[], from: number): Following | null {
  return phraseStartingAt(parts, from) === null ? null : { first: from, marked: false };
}

/** “voters in Florida shows”: a plural is no subject of this form; “the analysis shows” is none. */
function disagrees(head: Part, { verb, reporting }: VerbGroup, parts: readonly Part[]): boolean {
  const form = parts[verb]?.lower ?? "";
  const singular = form.endsWith("s") && form !== reporting.lemma;
  return (
    singular && head.pos === "NOUN" && /[^sui]s$/.test(head.lower) && !/^(?:news|police)$/.test(head.lower)
  );
}

/** “claimed four lives”, “claims the title”: to take, not to say. */
function claimsALife(parts: readonly Part[], group: VerbGroup): boolean {
  if (group.reporting.lemma !== "claim") return false;
  const object = phraseStartingAt(parts, group.verb + 1);
  const words = object === null ? [] : parts.slice(object.first, object.last + 1);
  return words.some(({ lower }) =>
    /^(?:lives?|victims?|titles?|trophy|championships?|gold|silver|bronze|medals?|wins?|prizes?|seats?|benefits?|credit|points?|wickets?|crown|asylum|place)$/.test(
      lower,
    ),
  );
}

const NAMING = new Set(["call", "brand", "dub", "label"]);

/** “a machine called Atlas 2”, “called the police”: a name or a telephone call, where nothing else follows the noun. */
function givesAName(parts: readonly Part[], { reporting, verb }: VerbGroup): boolean {
  if (!NAMING.has(reporting.lemma) || parts[verb + 1]?.quotation != null) return false;
  if (isName(parts, verb + 1)) return true;
  const object = phraseStartingAt(parts, verb + 1);
  const next = object === null ? undefined : parts[object.last + 1];
  if (object === null || next === undefined) return object !== null;
  return next.quotation === null && !COMPLEMENTS.has(next.pos) && !isQuotedSoon(parts, object.last + 1);
}

/** Whether capitals and then a verb follow: “a firm called Oak Dairy has closed”. */
function isName(parts: readonly Part[], first: number): boolean {
  let at = first;
  while (parts[at]?.capital === true) at++;
  return at > first && /^(?:AUX|VERB)$/.test(parts[at]?.pos ?? "");
}

/** “called the fall in May’s figures “very mild””: what it is called stands behind more words for it. */
function isQuotedSoon(parts: readonly Part[], from: number): boolean {
  if (parts[from]?.pos !== "ADP") return false;
  for (let at = from; at < Math.min(parts.length, from + 12); at++) {
    const part = parts[at];
    if (part?.quotation?.scare === false) return true;
    if (part?.pos === "VERB" || part?.pos === "AUX" || part?.lower === ",") return false;
  }
  return false;
}

const COMPLEMENTS = new Set("DET ADJ NOUN PROPN PRON ADV SCONJ".split(" "));

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
