import { contentOf } from "./attitude-contents.ts";
import { ATTITUDE_VERBS } from "./attitude-verbs.ts";
import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS } from "./attitude-words.ts";
import { type CueFeatures, featuresOf, type Setting } from "./cue-features.ts";
import { type CueFrame, cueFrame } from "./cue-frames.ts";
import { cueLikelihood, isCueLemma } from "./cue-model.ts";
import type { Found } from "./found.ts";
import type { Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** From which likelihood a candidate is taken: at first, where it names no holder, and inside what another tells. */
const LIKELY = 0.35;
const LIKELY_NOBODYS = 0.55;
const LIKELY_TOLD = 0.6;

/** A word that may be the cue of an attitude, and how it stands in its sentence. */
export interface Candidate {
  readonly frame: CueFrame;
  readonly features: CueFeatures;
}

/**
 * The attitudes of a stretch: who wants, backs, knows or refuses what, and who is denied, able or about to say
 * something. `reports` are the attributions already found, whose cues are left alone. Where two cues overlap, the
 * likelier is taken.
 */
export function attitudeCues(parts: readonly Part[], reports: readonly Found[]): Found[] {
  const likely = attitudeCandidates(parts, reports)
    .map(({ frame, features }) => ({ frame, likelihood: cueLikelihood(features) }))
    .filter(({ frame, likelihood }) => likelihood >= (frame.source === null ? LIKELY_NOBODYS : LIKELY))
    .sort((a, b) => b.likelihood - a.likelihood);
  const taken = new Set<number>();
  const found: Found[] = [];
  const told = new Set<number>();
  for (const { frame, likelihood } of likely) {
    const indices = indicesOf(frame.cue);
    if (indices.some((index) => taken.has(index))) continue;
    if (told.has(frame.word) && likelihood < LIKELY_TOLD) continue;
    const content = contentOf(parts, frame);
    if (content === null) continue;
    for (const index of indices) taken.add(index);
    for (const index of indicesOf(content)) told.add(index);
    found.push(attitude(frame, content));
  }
  return found.sort((a, b) => a.cue.first - b.cue.first);
}

/** Every word of a stretch that may be the cue of an attitude, among those that `isMet`. */
export function attitudeCandidates(
  parts: readonly Part[],
  reports: readonly Found[],
  isMet: (part: Part) => boolean = isKnown,
): Candidate[] {
  const taken = new Set(reports.flatMap(({ source, cue }) => [...indicesOf(source), ...indicesOf(cue)]));
  const reported = new Set(reports.flatMap(({ contents }) => contents.flatMap(indicesOf)));
  const beside: Setting = reports.length > 0 ? "beside" : "alone";
  const found: Candidate[] = [];
  let nth = 0;
  let reporter: Run | null = null;
  let first: Run | null = null;
  for (const [at, part] of parts.entries()) {
    for (let report = reports[nth]; report !== undefined && report.cue.first < at; report = reports[++nth]) {
      if (!report.agentless) reporter = report.source;
    }
    if (part.quotation !== null || taken.has(at) || !isMet(part)) continue;
    const frame = cueFrame(parts, at, reporter ?? first);
    if (frame === null || indicesOf(frame.cue).some((index) => taken.has(index))) continue;
    if (frame.tie === "finite") first ??= frame.source;
    found.push({ frame, features: featuresOf(parts, frame, reported.has(at) ? "inside" : beside) });
  }
  return found;
}

/** Whether the model has met a word as a cue, or a lexicon has it. */
const isKnown = (part: Part): boolean => isCueLemma(part.lemma) || isListed(part);

/** Whether a lexicon has the word. */
export function isListed({ lower }: Part): boolean {
  return (
    ATTITUDE_VERBS.has(lower) ||
    REPORTING_VERBS.has(lower) ||
    ATTITUDE_NOUNS.has(lower) ||
    ATTITUDE_ADJECTIVES.has(lower)
  );
}

function attitude({ source, cue }: CueFrame, content: Run): Found {
  return {
    source: source ?? cue,
    relative: source?.relative,
    cue,
    contents: [content],
    clause: cue.first,
    cuts: false,
    agentless: source === null,
    earlier: false,
    attitude: true,
  };
}

function indicesOf({ first, last }: Run): number[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}
