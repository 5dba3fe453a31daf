import type { Found } from "./found.ts";
import { trimRun } from "./found.ts";
import { headOf, phraseEndingAt, phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { ANONYMOUS_NOUNS, OCCASIONS, VAGUE_NOUNS, VAGUE_PRONOUNS } from "./source-nouns.ts";
import type { VerbGroup } from "./verb-groups.ts";

const EVALUATING = new Set("see regard view consider describe deem".split(" "));
const SUPPOSING = new Set("believe think say report allege fear estimate assume suspect".split(" "));

/** The attribution of a passive: “was described by X as …”, or with nobody named: “is believed to …”. */
export function passiveCue(parts: readonly Part[], group: VerbGroup): Found | null {
  const judging = /^(?:critici[sz]e|fault|blame)$/.test(group.reporting.lemma);
  const agent = judging ? null : withAgent(parts, group);
  return agent ?? (group.reporting.lemma === "ask" ? asked(parts, group) : agentless(parts, group));
}

/** An agent stands behind the reporting verb itself: not “is expected to be finished by summer”. */
function withAgent(parts: readonly Part[], group: VerbGroup): Found | null {
  const far = EVALUATING.has(group.reporting.lemma) ? 14 : 5;
  const by = indexOf(parts, group.verb + 1, far, "by");
  const source = by === null ? null : phraseStartingAt(parts, by + 1);
  if (
    by === null ||
    source === null ||
    isCutShort(parts, source) ||
    OCCASIONS.has(parts[source.first]?.lower ?? "")
  )
    return null;
  if (parts.slice(group.verb + 1, by).some(({ pos }) => pos === "VERB" || pos === "AUX")) return null;
  const next = parts[source.last + 1]?.lower ?? "";
  const follows =
    /^(?:that|as|of|to|:|if|whether|about|why|how|what)$/.test(next) || parts[source.last + 1]?.quotation;
  const run = follows
    ? { first: source.last + 1, last: parts.length - 1 }
    : { first: clauseStart(parts, group.first), last: group.first - 1 };
  const content = trimRun(parts, run);
  if (content === null) return null;
  const cue = { first: group.first, last: by };
  return {
    source,
    cue,
    contents: [content],
    clause: run.first,
    cuts: false,
    agentless: false,
    earlier: group.earlier,
  };
}

/** “by some desperate defending”: a quantity without its noun. */
const isCutShort = (parts: readonly Part[], { first, last }: Run): boolean =>
  first === last &&
  VAGUE_PRONOUNS.has(parts[last]?.lower ?? "") &&
  /^(?:ADJ|VERB|NOUN|PROPN)$/.test(parts[last + 1]?.pos ?? "");

function agentless(parts: readonly Part[], group: VerbGroup): Found | null {
  const last = lastOfCue(parts, group);
  if (last === null) return null;
  const cue = { first: group.first, last };
  const first = clauseStart(parts, group.first);
  const impersonal = parts[first]?.lower === "it" && first === group.first - 1;
  const content = trimRun(parts, { first: impersonal ? last + 1 : first, last: parts.length - 1 });
  if (content === null) return null;
  return {
    source: cue,
    cue,
    contents: [content],
    clause: first,
    cuts: false,
    agentless: true,
    earlier: false,
  };
}

const QUESTIONS = new Set("if whether about why how what who which when where".split(" "));

/** “Asked whether it was safe, …”, “…, when asked about the dam”: a question of somebody's who is not named. */
function asked(parts: readonly Part[], { first, verb }: VerbGroup): Found | null {
  if (!QUESTIONS.has(parts[verb + 1]?.lower ?? "")) return null;
  const comma = first === 0 ? indexOf(parts, verb + 1, 30, ",") : null;
  const content = trimRun(parts, { first: verb + 1, last: (comma ?? parts.length) - 1 });
  if (content === null) return null;
  const cue = { first, last: verb };
  return {
    source: cue,
    cue,
    contents: [content],
    clause: first,
    cuts: false,
    agentless: true,
    earlier: false,
    attitude: true,
  };
}

/** The last part of an agentless cue: “seen as”, “believed to”, “expected to”; `null` where it claims nothing. */
function lastOfCue(parts: readonly Part[], { first, verb, reporting: { lemma } }: VerbGroup): number | null {
  const it = parts[first - 1]?.lower === "it";
  if (EVALUATING.has(lemma)) {
    const as = indexOf(parts, verb + 1, 3, "as");
    return as !== null && isComplement(parts, as + 1) ? as : null;
  }
  const next = parts[verb + 1]?.pos === "ADV" ? verb + 2 : verb + 1;
  const word = parts[next]?.lower;
  if (SUPPOSING.has(lemma))
    return word === "to" || (it && (word === "that" || opensClause(parts[next]))) ? verb : null;
  return lemma === "expect" && word === "to" && namesSomebody(parts, first, verb) ? verb : null;
}

/** “It is believed the crew had left”: a clause without “that”. */
const opensClause = (part: Part | undefined): boolean =>
  part !== undefined && /^(?:PRON|DET|NOUN|PROPN|NUM)$/.test(part.pos) && !OCCASIONS.has(part.lower);

/** “as a test”, “as crucial”, but not “as police arrived”. */
function isComplement(parts: readonly Part[], at: number): boolean {
  const phrase = phraseStartingAt(parts, at);
  const next = phrase === null ? undefined : parts[phrase.last + 1];
  return next === undefined || (next.pos !== "VERB" && next.pos !== "AUX") || next.lower.endsWith("ing");
}

/**
 * Whether an expectation claims something that somebody must have said: unnamed people of a named body will do
 * something at no stated time. “Rain is expected” and “is expected to open on Monday” are the plain way to write of a schedule.
 */
function namesSomebody(parts: readonly Part[], first: number, verb: number): boolean {
  const subject = phraseEndingAt(parts, first - 1);
  const head = subject === null ? "" : (headOf(parts, subject)?.lower ?? "");
  if (subject === null || !(ANONYMOUS_NOUNS.has(head) || VAGUE_NOUNS.has(head))) return false;
  const named = parts
    .slice(subject.first, subject.last + 1)
    .some(({ pos, capital }, nth) => pos === "PROPN" && capital && nth > 0);
  const rest = parts.slice(verb + 1, verb + 30);
  const dated = rest.some(
    ({ lower, pos }) =>
      OCCASIONS.has(lower) ||
      pos === "NUM" ||
      /^(?:days|weeks|months|years|hours|soon|later|next|this)$/.test(lower),
  );
  const attributed = parts.some(({ lower }) => lower === "according");
  return named && !dated && !attributed;
}

function clauseStart(parts: readonly Part[], first: number): number {
  const subject = phraseEndingAt(parts, first - 1);
  return subject === null ? first : subject.first;
}

function indexOf(parts: readonly Part[], from: number, within: number, word: string): number | null {
  for (let at = from; at < Math.min(parts.length, from + within); at++) {
    if (parts[at]?.lower === word) return at;
    if (parts[at]?.pos === "PUNCT") return null;
  }
  return null;
}
