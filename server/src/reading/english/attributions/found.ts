import type { Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";

/** An attribution found in a stretch, in indices of its parts. */
export interface Found {
  /** Who speaks; the cue itself where a passive names nobody. */
  readonly source: Run;
  /** The index of the “who” or “which” that stands for the source in the cue's own clause. */
  readonly relative?: number | undefined;
  readonly cue: Run;
  /** What is said; two runs where the cue stands in the middle. */
  readonly contents: readonly Run[];
  /** The index at which this attribution's own clause begins. */
  readonly clause: number;
  /** Whether a content that began before ends where this clause begins. */
  readonly cuts: boolean;
  /** “is believed to”: nobody is named at all. */
  readonly agentless: boolean;
  readonly earlier: boolean;
  /** “carried by local media”: the source only passes on what another said. */
  readonly relayed?: boolean;
  /** “That is according to …”: what is said is the sentence before. */
  readonly pointsBack?: boolean;
  /** “wants”, “did not say”: the source puts nothing forward as so. */
  readonly attitude?: boolean;
}

/** An attribution by a phrase, of a source to contents, whose own clause begins at `clause`. */
export function phraseFound(
  source: Run,
  cue: Run,
  contents: readonly Run[],
  clause: number,
  cuts = false,
): Found {
  return { source, cue, contents, clause, cuts, agentless: false, earlier: false };
}

const CLOSING = /^[.,;:!?…—–-]+$/;

/** The run without punctuation and conjunctions at its ends; `null` if nothing is left. */
export function trimRun(parts: readonly Part[], { first, last }: Run): Run | null {
  let [from, to] = [first, last];
  while (from <= to && isEdge(parts[from], true)) from++;
  while (to >= from && isEdge(parts[to], false)) to--;
  return from > to ? null : { first: from, last: to };
}

function isEdge(part: Part | undefined, opening: boolean): boolean {
  if (part === undefined) return true;
  if (part.quotation !== null) return false;
  return CLOSING.test(part.lower) || (part.pos === "CCONJ" && (opening || part.lower !== "or"));
}

/** Whether a run has a verb of its own, so that it can be a whole clause, or a quotation. */
export function isClausal(parts: readonly Part[], { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) {
    const part = parts[at];
    if (part?.pos === "VERB" || part?.pos === "AUX") return true;
    if (part?.quotation && !part.quotation.scare) return true;
  }
  return false;
}
