import { attitudeGroup } from "./attitude-groups.ts";
import { adjectiveAttitude, nounAttitude } from "./attitude-phrases.ts";
import { ATTITUDE_VERBS, type AttitudeVerb } from "./attitude-verbs.ts";
import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS } from "./attitude-words.ts";
import { attitude, contentFrom, holderOf } from "./attitudes.ts";
import { isClause } from "./contents.ts";
import type { Found } from "./found.ts";
import { phraseEndingAt, phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/**
 * The attitudes of a stretch: who wants, backs, knows or refuses what, and who is denied, able or about to say
 * something. `reports` are the attributions already found, whose cues are left alone.
 */
export function attitudeCues(parts: readonly Part[], reports: readonly Found[]): Found[] {
  const taken = new Set(reports.flatMap(({ cue }) => indicesOf(cue)));
  const found: Found[] = [];
  let nth = 0;
  let previous: Run | null = null;
  for (const [at, part] of parts.entries()) {
    for (let report = reports[nth]; report !== undefined && report.cue.first < at; report = reports[++nth]) {
      if (!report.agentless) previous = report.source;
    }
    if (part.quotation !== null || !isCueWord(part.lower) || taken.has(at)) continue;
    const next = attitudeAt(parts, at, previous);
    if (next === null || indicesOf(next.cue).some((index) => taken.has(index))) continue;
    for (const index of indicesOf(next.cue)) taken.add(index);
    found.push(next);
    previous = next.source;
  }
  return found;
}

function isCueWord(word: string): boolean {
  return (
    ATTITUDE_VERBS.has(word) ||
    REPORTING_VERBS.has(word) ||
    ATTITUDE_NOUNS.has(word) ||
    ATTITUDE_ADJECTIVES.has(word)
  );
}

function indicesOf({ first, last }: Run): number[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

function attitudeAt(parts: readonly Part[], at: number, previous: Run | null): Found | null {
  const byVerb = isVerb(parts, at) ? verbAttitude(parts, at, previous) : nounAttitude(parts, at, previous);
  return byVerb ?? adjectiveAttitude(parts, at, previous);
}

const POSSESSIVE = /^(?:his|her|its|their|our|my|your|['’]s?)$/;

/** The tagger takes some verbs for nouns: “The union backs the strike”, “The band plans to tour”. */
function isVerb(parts: readonly Part[], at: number): boolean {
  const [before, part, next] = [parts[at - 1], parts[at], parts[at + 1]];
  if (part?.pos === "VERB") return !POSSESSIVE.test(before?.lower ?? "");
  if (part?.pos !== "NOUN" || before === undefined || next === undefined) return false;
  if (!/[^s]s$/.test(part.lower) || !ATTITUDE_VERBS.has(part.lower)) return false;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(before.pos) || /[^s]s$/.test(before.lower)) return false;
  if (next.pos === "DET" || POSSESSIVE.test(next.lower)) return true;
  const hasVerb = parts.slice(0, at).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return next.lower === "to" && parts[at + 2]?.pos === "VERB" && !hasVerb;
}

/** Reporting verbs that mostly do something else where they do not report. */
const DOES_MORE = new Set(
  "find add continue maintain count counter calculate read signal observe note see rule".split(" "),
);

function verbAttitude(parts: readonly Part[], verb: number, previous: Run | null): Found | null {
  const lower = parts[verb]?.lower ?? "";
  const how = ATTITUDE_VERBS.get(lower);
  const reporting = REPORTING_VERBS.get(lower);
  const reports = reporting !== undefined && !DOES_MORE.has(reporting.lemma);
  if (how === undefined && !reports) return null;
  const group = attitudeGroup(parts, verb);
  if (group === null) return null;
  if (group.voice === "passive") return heldBy(parts, group);
  const taken =
    (how === undefined ? null : complementOf(parts, verb, how)) ??
    (reports ? reported(parts, verb + 1) : null);
  const source = taken === null ? null : holderOf(parts, group, previous);
  if (source === null || taken === null) return null;
  const cue = { first: group.first, last: taken.cue };
  const object = group.voice === "reduced" && !opensClause(parts[taken.first]);
  return attitude(source, cue, contentFrom(parts, taken.first, object));
}

/** Where the content begins, and the last part of the cue. */
interface Taken {
  readonly first: number;
  readonly cue: number;
}

function complementOf(
  parts: readonly Part[],
  verb: number,
  { takes, prepositions }: AttitudeVerb,
): Taken | null {
  let at = verb + 1;
  while (parts[at]?.pos === "ADV" && !prepositions.has(parts[at]?.lower ?? "")) at++;
  const next = parts[at];
  if (next === undefined) return null;
  if (takes.has("infinitive") && next.lower === "to" && isInfinitive(parts, at))
    return { first: at, cue: verb };
  if (prepositions.has(next.lower)) return opensContent(parts, at + 1) ? { first: at + 1, cue: at } : null;
  const plain = next.pos !== "PUNCT" && next.pos !== "ADP";
  if (takes.has("clause") && (isClauseWord(next) || (plain && isClause(parts, at))))
    return { first: at, cue: verb };
  return takes.has("object") && isObject(parts, at) ? { first: at, cue: verb } : null;
}

/** What is reported behind a verb that is denied or only possible: anything but an occasion. */
function reported(parts: readonly Part[], at: number): Taken | null {
  const next = parts[at];
  if (next === undefined) return null;
  if (next.lower === ":" || (next.lower === "," && parts[at + 1]?.quotation))
    return { first: at + 1, cue: at - 1 };
  return isClauseWord(next) || isObject(parts, at) ? { first: at, cue: at - 1 } : null;
}

const opensClause = (part: Part | undefined): boolean =>
  part === undefined || part.lower === "to" || isClauseWord(part);

const isClauseWord = ({ lower }: Part): boolean =>
  /^(?:that|whether|if|how|why|what|who|when|where)$/.test(lower);

function isInfinitive(parts: readonly Part[], to: number): boolean {
  const next = parts[to + 1];
  return next?.pos === "VERB" || next?.pos === "AUX" || next?.pos === "ADV";
}

function isObject(parts: readonly Part[], at: number): boolean {
  const next = parts[at];
  if (next === undefined) return false;
  if (next.quotation !== null || next.pos === "PRON") return true;
  return (next.pos === "VERB" && next.lower.endsWith("ing")) || phraseStartingAt(parts, at) !== null;
}

function opensContent(parts: readonly Part[], at: number): boolean {
  const next = parts[at];
  return next !== undefined && (next.pos !== "PUNCT" || next.lower === ":");
}

/** “backed by the union”: the holder behind “by”, and what stands before. */
function heldBy(parts: readonly Part[], { first, verb }: { first: number; verb: number }): Found | null {
  const source = phraseStartingAt(parts, verb + 2);
  let last = first - 1;
  if (/^(?:,|who|which|that)$/.test(parts[last]?.lower ?? "")) last--;
  const content = phraseEndingAt(parts, last);
  return source === null ? null : attitude(source, { first, last: verb + 1 }, content);
}
