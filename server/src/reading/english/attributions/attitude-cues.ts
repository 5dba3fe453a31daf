import { signOf } from "../signs.ts";
import { contentOf } from "./attitude-contents.ts";
import { ATTITUDE_VERBS } from "./attitude-verbs.ts";
import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS } from "./attitude-words.ts";
import type { CueFrame } from "./cue-frame.ts";
import { attitudeLikelihood, isCueLemma } from "./cue-model.ts";
import { type DescribedFrame, type Setting, sentenceSetting, settingOf } from "./cue-setting.ts";
import type { Found } from "./found.ts";
import type { Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { cueFrame, type IsMet } from "./read-cue-frame.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** From which likelihood a candidate is taken: at first, where it names no holder, and inside what another tells. */
const LIKELY = 0.4;
const LIKELY_NOBODYS = 0.65;
const LIKELY_TOLD = 0.6;

/**
 * The attitudes of a stretch: who wants, backs, knows or refuses what, and who is denied, able or about to say
 * something. `reports` are the attributions already found, whose cues are left alone. Where two cues overlap, the
 * likelier is taken.
 */
export function attitudeCues(parts: readonly Part[], reports: readonly Found[]): Found[] {
  const likely: { frame: CueFrame; likelihood: number }[] = [];
  for (const described of attitudeCandidates(parts, reports)) {
    const { frame } = described;
    const likelihood = attitudeLikelihood(described);
    if (likelihood >= (frame.source === null ? LIKELY_NOBODYS : LIKELY)) likely.push({ frame, likelihood });
  }
  if (likely.length === 0) return [];
  likely.sort((a, b) => b.likelihood - a.likelihood);
  const taken: Run[] = [];
  const told: Run[] = [];
  const found: Found[] = [];
  for (const { frame, likelihood } of likely) {
    if (meets(taken, frame.cue) || (covers(told, frame.word) && likelihood < LIKELY_TOLD)) continue;
    const content = contentOf(parts, frame);
    if (content === null) continue;
    taken.push(frame.cue);
    told.push(content);
    found.push(attitude(frame, content));
  }
  return found.sort((a, b) => a.cue.first - b.cue.first);
}

/** Every word of a stretch that may be the cue of an attitude of a kind that `isMet`. */
export function attitudeCandidates(
  parts: readonly Part[],
  reports: readonly Found[],
  isMet: IsMet = isKnown,
): DescribedFrame[] {
  const [taken, reported]: [Run[], Run[]] = [[], []];
  for (const { source, cue, contents } of reports) {
    taken.push(source, cue);
    reported.push(...contents);
  }
  const beside: Setting = reports.length > 0 ? "beside" : "alone";
  const sentence = sentenceSetting(parts, reports.length);
  const found: DescribedFrame[] = [];
  let nth = 0;
  let reporter: Run | null = null;
  let first: Run | null = null;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    for (let report = reports[nth]; report !== undefined && report.cue.first < at; report = reports[++nth]) {
      if (!report.agentless) reporter = report.source;
    }
    if (part === undefined || part.quotation !== null) continue;
    if (!isOpenClass(part) || covers(taken, at)) continue;
    const frame = cueFrame(parts, at, reporter ?? first, isMet);
    if (frame === null || meets(taken, frame.cue)) continue;
    if (frame.tie === "finite") first ??= frame.source;
    found.push(settingOf(sentence, frame, covers(reported, at) ? "inside" : beside));
  }
  return found;
}

const isOpenClass = ({ pos }: Part): boolean =>
  pos === "VERB" || pos === "NOUN" || pos === "PROPN" || pos === "ADJ";

/** Whether the model takes a word for a cue of a kind or, where it has not met it, a lexicon has it. */
const isKnown: IsMet = (part, kind) => (part.signs & CUE) !== 0 && isCue(part, kind);

const isCue = ({ lower, lemma }: Pick<Part, "lower" | "lemma">, kind: CueFrame["kind"]): boolean =>
  isCueLemma(lemma, kind) ?? LISTED[kind].has(lower);

const LISTED: Readonly<Record<CueFrame["kind"], ReadonlySet<string>>> = {
  verb: new Set([...ATTITUDE_VERBS.keys(), ...REPORTING_VERBS.keys()]),
  noun: new Set(ATTITUDE_NOUNS.keys()),
  adjective: new Set(ATTITUDE_ADJECTIVES.keys()),
};

/** The sign of a word that is a cue of some kind. */
const CUE = signOf((lower, lemma) =>
  (["verb", "noun", "adjective"] as const).some((kind) => isCue({ lower, lemma }, kind)),
);

/** Whether a lexicon has the word as a cue of a kind. */
export function isListed({ lower }: Part, kind: CueFrame["kind"]): boolean {
  return LISTED[kind].has(lower);
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

/** Whether a part lies in one of these runs, few as the reports of a sentence are. */
function covers(runs: readonly Run[], at: number): boolean {
  return runs.some(({ first, last }) => first <= at && at <= last);
}

/** Whether a run has a part of one of these. */
function meets(runs: readonly Run[], { first, last }: Run): boolean {
  return runs.some((run) => run.first <= last && first <= run.last);
}
