import { type AttitudeGroup, attitudeGroup } from "./attitude-groups.ts";
import { ATTITUDE_VERBS, type AttitudeVerb } from "./attitude-verbs.ts";
import { isClause } from "./contents.ts";
import { type Found, trimRun } from "./found.ts";
import { phraseEndingAt, phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { subjectOf } from "./subjects.ts";

/**
 * The attitudes of a stretch: who wants, backs, knows or refuses what, and who is denied, able or about to say
 * something. `reports` are the attributions already found, whose cues are left alone.
 */
export function attitudeCues(parts: readonly Part[], reports: readonly Found[]): Found[] {
  const taken = new Set(reports.flatMap(({ cue }) => range(cue)));
  const found: Found[] = [];
  let before = 0;
  let previous: Run | null = null;
  for (const [verb, part] of parts.entries()) {
    for (; (reports[before]?.cue.first ?? verb) < verb; before++) {
      const report = reports[before];
      if (report?.agentless === false) previous = report.source;
    }
    if (part.pos !== "VERB" || part.quotation !== null || taken.has(verb)) continue;
    const attitude = attitudeAt(parts, verb, previous);
    if (attitude === null || range(attitude.cue).some((at) => taken.has(at))) continue;
    for (const at of range(attitude.cue)) taken.add(at);
    found.push(attitude);
    previous = attitude.source;
  }
  return found;
}

const range = ({ first, last }: Run): number[] =>
  Array.from({ length: last - first + 1 }, (_, nth) => first + nth);

/** Reporting verbs that mostly do something else where they do not report. */
const DOES_MORE = new Set(
  "find add continue maintain count counter calculate read signal observe note see rule".split(" "),
);

function attitudeAt(parts: readonly Part[], verb: number, previous: Run | null): Found | null {
  const lower = parts[verb]?.lower ?? "";
  const how = ATTITUDE_VERBS.get(lower);
  const reports = REPORTING_VERBS.has(lower) && !DOES_MORE.has(REPORTING_VERBS.get(lower)?.lemma ?? "");
  if (how === undefined && !reports) return null;
  const group = attitudeGroup(parts, verb);
  if (group === null) return null;
  if (group.voice === "passive") return heldBy(parts, group);
  const complement =
    how === undefined
      ? reported(parts, verb + 1)
      : (complementOf(parts, verb, how) ?? (reports ? reported(parts, verb + 1) : null));
  const source = holderOf(parts, group, previous);
  if (source === null) return null;
  const content =
    complement === null
      ? null
      : trimRun(parts, { first: complement.first, last: endOf(parts, complement.first) });
  if (complement === null || content === null) return null;
  return found(source, { first: group.first, last: complement.cue }, content);
}

function found(source: Run, cue: Run, content: Run): Found {
  return {
    source,
    cue,
    contents: [content],
    clause: cue.first,
    cuts: false,
    agentless: false,
    earlier: false,
    attitude: true,
  };
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
  if (
    takes.has("clause") &&
    (isClauseWord(next) || (next.pos !== "PUNCT" && next.pos !== "ADP" && isClause(parts, at)))
  )
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

function holderOf(
  parts: readonly Part[],
  { first, verb, voice }: AttitudeGroup,
  previous: Run | null,
): Run | null {
  if (voice === "reduced") return phraseEndingAt(parts, first - 1);
  const subject = subjectOf(
    parts,
    {
      first,
      verb,
      reporting: NOTHING,
      voice: voice === "bare" ? "participle" : "finite",
      perfect: false,
      earlier: false,
    },
    previous,
  );
  if (subject === null || /^(?:it|this|that|these|those|what|there)$/.test(parts[subject.first]?.lower ?? ""))
    return null;
  return { first: subject.first, last: subject.last };
}

const NOTHING = { lemma: "", frames: new Set<never>() };

/** “backed by the union”: the holder behind “by”, and what stands before. */
function heldBy(parts: readonly Part[], { first, verb }: AttitudeGroup): Found | null {
  const source = phraseStartingAt(parts, verb + 2);
  let last = first - 1;
  if (/^(?:,|who|which|that)$/.test(parts[last]?.lower ?? "")) last--;
  const content = phraseEndingAt(parts, last);
  return source === null || content === null ? null : found(source, { first, last: verb + 1 }, content);
}

/** A content ends with its clause: before “, but”, “, while” or “, praising”. */
function endOf(parts: readonly Part[], first: number): number {
  for (let at = first + 1; at < parts.length; at++) {
    if (parts[at]?.lower === ";") return at - 1;
    if (parts[at]?.lower !== ",") continue;
    const next = parts[at + 1];
    if (next === undefined || next.quotation !== null) return at - 1;
    if (/^(?:but|while|and|as|which|who|according)$/.test(next.lower)) return at - 1;
    if (next.pos === "VERB" && next.lower.endsWith("ing")) return at - 1;
  }
  return parts.length - 1;
}
