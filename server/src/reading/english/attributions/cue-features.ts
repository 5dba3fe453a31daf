import { ATTITUDE_VERBS } from "./attitude-verbs.ts";
import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS } from "./attitude-words.ts";
import type { CueFrame } from "./cue-frame.ts";
import type { DescribedFrame } from "./cue-setting.ts";
import { SURROUNDINGS } from "./cue-surroundings.ts";
import { headOf, phraseStartingAt } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { ANONYMOUS_NOUNS, EVIDENCE_NOUNS, SPEAKING_NOUNS, VAGUE_NOUNS } from "./source-nouns.ts";

/** What is known of a word that may be a cue: each feature with how its value is read, besides the word itself. */
export const FEATURES = {
  /** What stands right behind the word, and where its content opens: “that”, “to do”, a part of speech. */
  follows: ({ parts, frame }: DescribedFrame) => shapeAt(parts, frame.word + 1),
  opens,
  /** The head of the noun phrase that the content opens with. */
  object: objectOf,
  source: sourceShape,
  tie: ({ frame }: DescribedFrame) => frame.tie,
  before: ({ parts, frame }: DescribedFrame) => shapeAt(parts, frame.cue.first - 1),
  /** The helping verb and the negation before the word. */
  helped: helperOf,
  setting: ({ setting }: DescribedFrame) => setting,
  quoted: ({ parts, frame }: DescribedFrame) =>
    hasQuotation(parts, frame.opens ?? frame.word) ? "quoted" : "plain",
  /** How the word reports, and what it takes, where a lexicon has it. */
  reports: ({ parts, frame }: DescribedFrame) => REPORTS.get(parts[frame.word]?.lower ?? "") ?? "nothing",
  takes: ({ parts, frame }: DescribedFrame) => takesOf(parts, frame),
  /** How far behind the word the next verb of its clause stands. */
  clause: ({ parts, frame }: DescribedFrame) => verbBehind(parts, frame.word),
  ...SURROUNDINGS,
} satisfies Readonly<Record<string, (described: DescribedFrame) => string>>;

export type FeatureName = keyof typeof FEATURES;

/** Which features also weigh together, and which with the word. */
export const PAIRED: readonly (readonly [FeatureName, FeatureName])[] = [
  ["tie", "setting"],
  ["source", "tie"],
  ["opens", "tie"],
  ["reports", "opens"],
  ["takes", "opens"],
];
export const WITH_WORD: readonly FeatureName[] = ["follows", "tie", "source", "opens", "setting"];

/** How each verb reports and what it takes, in one string; what it takes with a preposition of its own, in another. */
const REPORTS: ReadonlyMap<string, string> = new Map(
  [...REPORTING_VERBS].map(([form, { frames }]) => [form, [...frames].join(" ")]),
);
const TAKES: ReadonlyMap<string, string> = new Map(
  [...ATTITUDE_VERBS].map(([form, { takes }]) => [form, [...takes].join(" ") || "nothing"]),
);
const TAKES_PREPOSITION: ReadonlyMap<string, string> = new Map(
  [...TAKES].map(([form, takes]) => [form, `${takes} preposition`]),
);

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

function opens({ parts, frame }: DescribedFrame): string {
  if (frame.opens === null) return "before";
  const shape = shapeAt(parts, frame.opens);
  return PHRASE.has(shape) ? "phrase" : shape;
}

const isVerbal = (part: Part | undefined): boolean => part?.pos === "VERB" || part?.pos === "AUX";

function objectOf(described: DescribedFrame): string {
  const { parts, frame } = described;
  const object = frame.opens === null ? null : phraseStartingAt(parts, frame.opens);
  if (object === null) return opens(described);
  const head = headOf(parts, object);
  return head?.pos === "PROPN" ? "PROPN" : (head?.lemma ?? "none");
}

function sourceShape({ holder: head }: DescribedFrame): string {
  if (head === undefined) return "none";
  if (head.pos === "PRON" || head.pos === "DET") return head.lower;
  if (ANONYMOUS_NOUNS.has(head.lower) || VAGUE_NOUNS.has(head.lower) || SPEAKING_NOUNS.has(head.lower))
    return "people";
  if (EVIDENCE_NOUNS.has(head.lower)) return "evidence";
  if (head.pos === "PROPN") return "name";
  return head.lower.endsWith("s") ? "plural" : "singular";
}

const NEGATIONS = new Set("not n't n’t never".split(" "));

function helperOf({ parts, frame: { word, cue } }: DescribedFrame): string {
  let negated = false;
  let helper = "";
  for (let at = cue.first; at < word; at++) {
    const part = parts[at];
    if (part === undefined) break;
    if (NEGATIONS.has(part.lower)) negated = true;
    else if (helper === "" && isVerbal(part)) helper = part.lemma;
  }
  return negated ? `not ${helper}` : helper;
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
    return (verb.prepositions.has(next) ? TAKES_PREPOSITION : TAKES).get(lower) ?? "nothing";
  }
  const links = (kind === "noun" ? ATTITUDE_NOUNS : ATTITUDE_ADJECTIVES).get(lower);
  return links === undefined ? "unlisted" : links.has(next) ? "link" : "listed";
}

const FAR = 8;
const VERBS_BEHIND = Array.from({ length: FAR }, (_, far) => ({ VERB: `${far} VERB`, AUX: `${far} AUX` }));

function verbBehind(parts: readonly Part[], word: number): string {
  for (let far = 1; far < FAR; far++) {
    const part = parts[word + far];
    if (part === undefined || part.pos === "PUNCT") return "none";
    if (part.pos === "VERB" || part.pos === "AUX") return VERBS_BEHIND[far]?.[part.pos] ?? "none";
  }
  return "far";
}
