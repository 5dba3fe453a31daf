import type { CueFrame } from "./cue-frame.ts";
import { trimRun } from "./found.ts";
import { phraseEndingAt, phraseStartingAt, type Run } from "./noun-phrases.ts";
import { CLAUSE_WORDS } from "./openings.ts";
import type { Part } from "./parts.ts";

/** What an attitude is about; `null` where nothing is left of it. */
export function contentOf(parts: readonly Part[], frame: CueFrame): Run | null {
  const { opens, tie, cue, source } = frame;
  if (opens === null) return subjectBefore(parts, cue.first);
  if (tie === "agentless") return aroundCue(parts, cue);
  const opening = parts[opens];
  const clause = opening !== undefined && (opening.lower === "to" || CLAUSE_WORDS.has(opening.lower));
  const inside =
    tie === "reduced" || tie === "beside" || frame.kind === "noun" || source?.relative !== undefined;
  const phrase = inside && !clause ? phraseStartingAt(parts, opens) : null;
  const fronted = source !== null && source.first > opens && tie === "bare";
  if (fronted) return trimRun(parts, { first: opens, last: source.first - 1 });
  return phrase ?? clauseFrom(parts, opens) ?? quotationBefore(parts, source ?? cue);
}

/** “the bill, backed by …”: what a passive is said of. */
function subjectBefore(parts: readonly Part[], first: number): Run | null {
  let last = first - 1;
  if (/^(?:,|who|which|that)$/.test(parts[last]?.lower ?? "")) last--;
  return phraseEndingAt(parts, last);
}

/** “Prices are expected to rise”, “It seems that …”: what an attitude of nobody's is said of, and how it goes on. */
function aroundCue(parts: readonly Part[], cue: Run): Run | null {
  const subject = subjectBefore(parts, cue.first);
  const impersonal = subject === null || /^(?:it|there)$/.test(parts[subject.first]?.lower ?? "");
  const rest = clauseFrom(parts, cue.last + 1);
  return impersonal ? rest : { first: subject.first, last: rest?.last ?? subject.last };
}

/** The content from `first` to the end of its clause (before “, but”, “, while” or “, praising”). */
export function clauseFrom(parts: readonly Part[], first: number): Run | null {
  let last = first;
  while (last + 1 < parts.length && !endsClause(parts, last + 1)) last++;
  return trimRun(parts, { first, last: Math.min(last, parts.length - 1) });
}

const ENDING = new Set("but while and as which who according".split(" "));

function endsClause(parts: readonly Part[], at: number): boolean {
  if (parts[at]?.lower === ";") return true;
  if (parts[at]?.lower !== ",") return false;
  const next = parts[at + 1];
  if (next === undefined || next.quotation !== null) return true;
  return ENDING.has(next.lower) || (next.pos === "VERB" && next.lower.endsWith("ing"));
}

/** ““Nobody came,” he joked”: the quotation that stands right before the speaker. */
function quotationBefore(parts: readonly Part[], { first }: Run): Run | null {
  const quoted = parts[first - 1]?.quotation?.scare === false;
  return quoted ? { first: first - 1, last: first - 1 } : null;
}
