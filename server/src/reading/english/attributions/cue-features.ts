import { ATTITUDE_VERBS } from "./attitude-verbs.ts";
import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS } from "./attitude-words.ts";
import type { CueFrame } from "./cue-frame.ts";
import { type CueSurroundings, type SentenceSetting, surroundingsOf } from "./cue-surroundings.ts";
import { headOf, phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { ANONYMOUS_NOUNS, EVIDENCE_NOUNS, SPEAKING_NOUNS, VAGUE_NOUNS } from "./source-nouns.ts";

/** Where a cue word stands to the reports of its sentence: in what one of them says, beside one, or by itself. */
export type Setting = "inside" | "beside" | "alone";

/** What is known of a word that may be a cue, one value for each feature. */
export interface CueFeatures extends CueSurroundings {
  /** The word's dictionary form and its kind: “want verb”. Each also weighs some others for itself (`WITH_WORD`). */
  readonly word: string;
  /** What stands right behind the word, and where its content opens: “that”, “to do”, a part of speech. */
  readonly follows: string;
  readonly opens: string;
  /** The head of the noun phrase that the content opens with. */
  readonly object: string;
  readonly source: string;
  readonly tie: string;
  readonly before: string;
  /** The helping verb and the negation before the word. */
  readonly helped: string;
  readonly setting: Setting;
  readonly quoted: string;
  /** How the word reports, and what it takes, where a lexicon has it. */
  readonly reports: string;
  readonly takes: string;
  /** How far behind the word the next verb of its clause stands. */
  readonly clause: string;
  readonly takesAndOpens: string;
}

/** Which of these also weigh together, and which with the word. */
export const PAIRED: readonly (readonly [keyof CueFeatures, keyof CueFeatures])[] = [
  ["tie", "setting"],
  ["source", "tie"],
  ["opens", "tie"],
  ["reports", "opens"],
];
export const WITH_WORD: readonly (keyof CueFeatures)[] = ["follows", "tie", "source", "opens", "setting"];

/** How each verb reports and what it takes, in one string. */
const REPORTS: ReadonlyMap<string, string> = new Map(
  [...REPORTING_VERBS].map(([form, { frames }]) => [form, [...frames].join(" ")]),
);
const TAKES: ReadonlyMap<string, string> = new Map(
  [...ATTITUDE_VERBS].map(([form, { takes }]) => [form, [...takes].join(" ")]),
);

/** Describes a frame. */
export function featuresOf(
  parts: readonly Part[],
  frame: CueFrame,
  setting: Setting,
  sentence: SentenceSetting,
): CueFeatures {
  const { word, tie } = frame;
  const part = parts[word];
  const opens = frame.opens === null ? "before" : openingAt(parts, frame.opens);
  const object = frame.opens === null ? null : phraseStartingAt(parts, frame.opens);
  const source = frame.source === null ? "none" : sourceShape(parts, frame.source);
  const takes = takesOf(parts, frame);
  return {
    word: `${part?.lemma} ${frame.kind}`,
    follows: shapeAt(parts, word + 1),
    opens,
    object: object === null ? opens : headLemma(parts, object),
    source,
    tie,
    before: shapeAt(parts, frame.cue.first - 1),
    helped: helperOf(parts, frame),
    setting,
    quoted: hasQuotation(parts, frame.opens ?? word) ? "quoted" : "plain",
    reports: REPORTS.get(part?.lower ?? "") ?? "",
    takes,
    clause: verbBehind(parts, word),
    takesAndOpens: `${takes} ${opens}`,
    ...surroundingsOf(parts, frame, sentence),
  };
}

const CLOSED = new Set(["ADP", "SCONJ", "CCONJ", "PART", "AUX", "PUNCT"]);
const ITSELF = new Set(
  "who what which when where why whether while whom whose how that it me him them you i he she they we".split(
    " ",
  ),
);

/** A word of a closed class by itself, any other by its part of speech. */
function shapeAt(parts: readonly Part[], at: number): string {
  const part = parts[at];
  if (part === undefined) return at < 0 ? "start" : "end";
  if (part.quotation !== null) return part.quotation.scare ? "term" : "quotation";
  if (part.lower === "to") return isVerbal(parts[at + 1]) ? "to do" : "to";
  if (CLOSED.has(part.pos) || ITSELF.has(part.lower)) return part.lower;
  if (part.pos !== "VERB") return part.pos;
  return part.lower.endsWith("ing") ? "doing" : part.lower.endsWith("ed") ? "done" : "VERB";
}

const PHRASE = new Set(["ADJ", "DET", "NOUN", "NUM", "PROPN", "the", "a", "an"]);

function openingAt(parts: readonly Part[], at: number): string {
  const shape = shapeAt(parts, at);
  return PHRASE.has(shape) ? "phrase" : shape;
}

const isVerbal = (part: Part | undefined): boolean => part?.pos === "VERB" || part?.pos === "AUX";

function headLemma(parts: readonly Part[], run: Run): string {
  const head = headOf(parts, run);
  return head?.pos === "PROPN" ? "PROPN" : (head?.lemma ?? "none");
}

function sourceShape(parts: readonly Part[], run: Run): string {
  const head = headOf(parts, run);
  if (head === undefined) return "none";
  if (head.pos === "PRON" || head.pos === "DET") return head.lower;
  if (ANONYMOUS_NOUNS.has(head.lower) || VAGUE_NOUNS.has(head.lower) || SPEAKING_NOUNS.has(head.lower))
    return "people";
  if (EVIDENCE_NOUNS.has(head.lower)) return "evidence";
  if (head.pos === "PROPN") return "name";
  return head.lower.endsWith("s") ? "plural" : "singular";
}

const NEGATIONS = new Set("not n't n’t never".split(" "));

function helperOf(parts: readonly Part[], { word, cue }: CueFrame): string {
  let negation = "";
  let helper = "";
  for (let at = cue.first; at < word; at++) {
    const part = parts[at];
    if (part === undefined) break;
    if (NEGATIONS.has(part.lower)) negation = "not ";
    else if (helper === "" && isVerbal(part)) helper = part.lemma;
  }
  return negation + helper;
}

function hasQuotation(parts: readonly Part[], from: number): boolean {
  for (let at = from; at < parts.length; at++) if (parts[at]?.quotation) return true;
  return false;
}

/** What the lexicon of attitudes says that the word takes. */
function takesOf(parts: readonly Part[], { word, kind }: CueFrame): string {
  const lower = parts[word]?.lower ?? "";
  const next = parts[word + 1]?.lower ?? "";
  if (kind === "verb") {
    const verb = ATTITUDE_VERBS.get(lower);
    if (verb === undefined) return "unlisted";
    const takes = TAKES.get(lower) ?? "";
    if (!verb.prepositions.has(next)) return takes;
    return takes === "" ? "preposition" : `${takes} preposition`;
  }
  const links = (kind === "noun" ? ATTITUDE_NOUNS : ATTITUDE_ADJECTIVES).get(lower);
  return links === undefined ? "unlisted" : links.has(next) ? "link" : "listed";
}

const FAR = 8;

function verbBehind(parts: readonly Part[], word: number): string {
  for (let at = word + 1; at < word + FAR; at++) {
    const part = parts[at];
    if (part === undefined || part.pos === "PUNCT") return "none";
    if (isVerbal(part)) return `${at - word} ${part.pos}`;
  }
  return "far";
}
