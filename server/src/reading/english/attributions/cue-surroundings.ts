import { ATTITUDE_VERBS } from "./attitude-verbs.ts";
import type { CueFrame } from "./cue-frame.ts";
import { headOf } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** What stands farther around a cue word, one value for each feature. */
export interface CueSurroundings {
  /** How far into its sentence the cue stands, in steps that grow. */
  readonly place: string;
  /** The ending of the word: “ing”, “ed”, “s”. */
  readonly form: string;
  /** The auxiliaries and the “to” inside the cue. */
  readonly auxiliaries: string;
  /** The word two behind, the word two before, and the second word of the content. */
  readonly second: string;
  readonly earlier: string;
  readonly content: string;
  /** Who holds it: the head of the phrase, how long the phrase is, how far from the cue, and its “who” or “which”. */
  readonly holder: string;
  readonly holderLength: string;
  readonly distance: string;
  readonly relative: string;
  /** How many reports the sentence has, whether it quotes, and the last verb of the lexicons before the cue. */
  readonly reported: string;
  readonly quotes: string;
  readonly verbBefore: string;
}

/** What a sentence is known by, for all the cues in it. */
export interface SentenceSetting {
  readonly reports: number;
  readonly quotes: boolean;
}

const AUXILIARIES = new Set(
  "would will could can may might should must has have had did do does is was are were be been to".split(" "),
);
const BY_ITSELF = new Set(["ADP", "SCONJ", "CCONJ", "PART", "AUX", "PUNCT", "PRON", "DET"]);
const FAR = 12;

/** Describes a sentence with so many reports. */
export function sentenceSetting(parts: readonly Part[], reports: number): SentenceSetting {
  return { reports, quotes: parts.some(({ quotation }) => quotation?.scare === false) };
}

/** Describes the surroundings of a frame. */
export function surroundingsOf(
  parts: readonly Part[],
  { cue, word, source, opens }: CueFrame,
  { reports, quotes }: SentenceSetting,
): CueSurroundings {
  const head = source === null ? undefined : headOf(parts, source);
  return {
    place: step(cue.first, [1, 4, 9, 16, 28]),
    form: formOf(parts[word]?.lower ?? ""),
    auxiliaries: auxiliariesOf(parts, cue.first, word),
    second: shapeAt(parts, word + 2),
    earlier: shapeAt(parts, cue.first - 2),
    content: shapeAt(parts, (opens ?? word) + 1),
    holder: head === undefined ? "none" : head.pos === "PROPN" ? "PROPN" : head.lemma,
    holderLength: source === null ? "none" : step(source.last - source.first, [1, 2, 4, 8]),
    distance: source === null ? "none" : distanceOf(cue.first, source.first, source.last),
    relative: source?.relative === undefined ? "none" : (parts[source.relative]?.lower ?? "none"),
    reported: step(reports, [1, 2, 3]),
    quotes: quotes ? "quotes" : "plain",
    verbBefore: verbBefore(parts, cue.first),
  };
}

/** How many of the steps a number has reached. */
function step(number: number, steps: readonly number[]): string {
  let reached = 0;
  for (const each of steps) if (number >= each) reached++;
  return String(reached);
}

const distanceOf = (cue: number, first: number, last: number): string =>
  first > cue ? "behind" : step(cue - last, [2, 3, 5, 10]);

function formOf(word: string): string {
  if (word.endsWith("ing")) return "ing";
  if (word.endsWith("ed") || word.endsWith("en")) return "ed";
  return word.endsWith("s") ? "s" : "base";
}

function auxiliariesOf(parts: readonly Part[], first: number, word: number): string {
  let found = "";
  for (let at = first; at < word; at++) {
    const lower = parts[at]?.lower ?? "";
    if (AUXILIARIES.has(lower)) found += found === "" ? lower : ` ${lower}`;
  }
  return found;
}

/** A word of a closed class by itself, any other by its part of speech. */
function shapeAt(parts: readonly Part[], at: number): string {
  const part = parts[at];
  if (part === undefined) return at < 0 ? "start" : "end";
  if (part.quotation !== null) return "quotation";
  return BY_ITSELF.has(part.pos) ? part.lower : part.pos;
}

function verbBefore(parts: readonly Part[], first: number): string {
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) {
    const part = parts[at];
    if (part?.pos === "VERB" && (ATTITUDE_VERBS.has(part.lower) || REPORTING_VERBS.has(part.lower)))
      return part.lemma;
  }
  return "none";
}
