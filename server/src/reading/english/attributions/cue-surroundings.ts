import { ATTITUDE_VERBS } from "./attitude-verbs.ts";
import type { DescribedFrame } from "./cue-setting.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** What stands farther around a word that may be a cue: each feature with how its value is read. */
export const SURROUNDINGS = {
  /** How far into its sentence the cue stands, in steps that grow. */
  place: ({ frame }: DescribedFrame) => step(frame.cue.first, PLACES),
  /** The ending of the word: “ing”, “ed”, “s”. */
  form: ({ parts, frame }: DescribedFrame) => formOf(parts[frame.word]?.lower ?? ""),
  /** The auxiliaries and the “to” inside the cue. */
  auxiliaries: ({ parts, frame }: DescribedFrame) => auxiliariesOf(parts, frame.cue.first, frame.word),
  /** The word two behind, the word two before, and the second word of the content. */
  second: ({ parts, frame }: DescribedFrame) => shapeAt(parts, frame.word + 2),
  earlier: ({ parts, frame }: DescribedFrame) => shapeAt(parts, frame.cue.first - 2),
  content: ({ parts, frame }: DescribedFrame) => shapeAt(parts, (frame.opens ?? frame.word) + 1),
  /** Who holds it: the head of the phrase, how long the phrase is, how far from the cue, and its “who” or “which”. */
  holder: ({ holder: head }: DescribedFrame) =>
    head === undefined ? "none" : head.pos === "PROPN" ? "PROPN" : head.lemma,
  holderLength: ({ frame: { source } }: DescribedFrame) =>
    source === null ? "none" : step(source.last - source.first, LENGTHS),
  distance: distanceOf,
  relative: ({ parts, frame: { source } }: DescribedFrame) =>
    source?.relative === undefined ? "none" : (parts[source.relative]?.lower ?? "none"),
  /** How many reports the sentence has, whether it quotes, and the last verb of the lexicons before the cue. */
  reported: ({ reports }: DescribedFrame) => step(reports, COUNTS),
  quotes: ({ quotes }: DescribedFrame) => (quotes ? "quotes" : "plain"),
  verbBefore: ({ parts, frame }: DescribedFrame) => verbBefore(parts, frame.cue.first),
} as const;

const [PLACES, LENGTHS, COUNTS, DISTANCES] = [
  [1, 4, 9, 16, 28],
  [1, 2, 4, 8],
  [1, 2, 3],
  [2, 3, 5, 10],
];

/** How many of the steps a number has reached. */
function step(number: number, steps: readonly number[] = []): string {
  let reached = 0;
  for (const each of steps) if (number >= each) reached++;
  return String(reached);
}

function distanceOf({ frame: { cue, source } }: DescribedFrame): string {
  if (source === null) return "none";
  return source.first > cue.first ? "behind" : step(cue.first - source.last, DISTANCES);
}

function formOf(word: string): string {
  if (word.endsWith("ing")) return "ing";
  if (word.endsWith("ed") || word.endsWith("en")) return "ed";
  return word.endsWith("s") ? "s" : "base";
}

const AUXILIARIES = new Set(
  "would will could can may might should must has have had did do does is was are were be been to".split(" "),
);

function auxiliariesOf(parts: readonly Part[], first: number, word: number): string {
  let found = "";
  for (let at = first; at < word; at++) {
    const lower = parts[at]?.lower ?? "";
    if (AUXILIARIES.has(lower)) found += found === "" ? lower : ` ${lower}`;
  }
  return found;
}

const BY_ITSELF = new Set(["ADP", "SCONJ", "CCONJ", "PART", "AUX", "PUNCT", "PRON", "DET"]);

/** A word of a closed class by itself, any other by its part of speech. */
function shapeAt(parts: readonly Part[], at: number): string {
  const part = parts[at];
  if (part === undefined) return at < 0 ? "start" : "end";
  if (part.quotation !== null) return "quotation";
  return BY_ITSELF.has(part.pos) ? part.lower : part.pos;
}

const FAR = 12;

function verbBefore(parts: readonly Part[], first: number): string {
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) {
    const part = parts[at];
    if (part?.pos === "VERB" && (ATTITUDE_VERBS.has(part.lower) || REPORTING_VERBS.has(part.lower)))
      return part.lemma;
  }
  return "none";
}
