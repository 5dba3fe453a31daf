import { contains, type Span } from "../../../text/span.ts";
import type { Mention } from "../../mention.ts";
import type { PartOfSpeech, TaggedParagraph, Token } from "../paragraph.ts";
import * as words from "./lexicon/check-worthy-words.ts";

interface View {
  readonly tokens: readonly Token[];
  /** The words in lower case and their lemmas. */
  readonly words: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
  readonly text: string;
}

/** What a sentence is judged by: name → a value between 0 and 1. */
const FEATURES = {
  "a figure": ({ mentions }) => has(mentions, (m) => m.kind === "figure" && !m.routine),
  "two figures": ({ mentions }) => atLeast(mentions, 2, (m) => m.kind === "figure" && !m.routine),
  "a number in passing": ({ mentions }) => has(mentions, (m) => m.kind === "figure" && m.routine),
  "a share": ({ mentions }) => has(mentions, (m) => m.kind === "figure" && m.topic === "share"),
  "a sum of money": ({ mentions }) => has(mentions, (m) => m.kind === "figure" && m.topic === "money"),
  casualties: ({ mentions }) => has(mentions, (m) => m.kind === "figure" && m.topic === "deaths"),
  "a year": ({ tokens }) => has(tokens, ({ text }) => /^(?:1[89]|20)\d\d$/.test(text)),
  "a proper noun": ({ tokens }) => has(tokens.slice(1), ({ pos }) => pos === "PROPN"),
  "several proper nouns": ({ tokens }) => atLeast(tokens.slice(1), 3, ({ pos }) => pos === "PROPN"),
  "a past-tense verb": ({ tokens }) => has(tokens, isPast),
  "a perfect": ({ tokens }) =>
    has(tokens, ({ lower }) => lower === "has" || lower === "have" || lower === "had"),
  "a comparison": ({ tokens }) => has(tokens, isComparison),
  "a verb of change": (view) => listed(view.words, words.changeVerbs),
  "a public act": (view) => listed(view.words, words.publicActs),
  "public affairs": (view) => listed(view.words, words.publicNouns),
  "several public affairs": ({ tokens }) =>
    atLeast(tokens, 2, (token) => words.publicNouns.has(token.lemma) || words.publicNouns.has(token.lower)),
  "all, never, only": (view) => listed(view.words, words.universals),
  "a negation": (view) => listed(view.words, words.negations),
  "he, she, they": ({ tokens }) =>
    has(tokens, ({ lower }) => lower === "he" || lower === "she" || lower === "they"),
  "I, me": (view) => listed(view.words, words.firstPerson),
  "we, us": (view) => listed(view.words, words.firstPersonPlural),
  you: (view) => listed(view.words, words.secondPerson),
  "will, would, should": (view) => listed(view.words, words.modals),
  "a verb of opinion": (view) => listed(view.words, words.opinionVerbs),
  "a word of opinion": (view) => listed(view.words, words.opinionWords),
  "a question": ({ text }) => Number(text.includes("?")),
  "an exclamation": ({ text }) => Number(text.includes("!")),
  "fewer than 6 words": ({ tokens }) => Number(tokens.length < 7),
  "fewer than 12 words": ({ tokens }) => Number(tokens.length < 13),
  "more than 20 words": ({ tokens }) => Number(tokens.length > 21),
  "more than 35 words": ({ tokens }) => Number(tokens.length > 36),
} satisfies Record<string, (view: View) => number>;

export type FeatureName = keyof typeof FEATURES;

/** The names of the features, in the order of `featuresOf`. */
export const featureNames = Object.keys(FEATURES) as readonly FeatureName[];

/** The values of all features for one sentence. `mentions` of the paragraph stand in order of their start. */
export function featuresOf(
  paragraph: TaggedParagraph,
  sentence: Span,
  mentions: readonly Mention[],
): readonly number[] {
  const tokens = inside(paragraph.tokens, sentence).filter(({ pos }) => pos !== "SPACE");
  const view = {
    tokens,
    words: new Set(tokens.flatMap(({ lower, lemma }) => [lower, lemma])),
    mentions: inside(mentions, sentence),
    text: paragraph.text.slice(sentence.start, sentence.end),
  };
  return featureNames.map((name) => FEATURES[name](view));
}

/**
 * The words of one sentence, each once, as their lemmas. Names and numbers are left out: whoever is spoken of, and
 * however much it is, should not count.
 */
export function wordsOf(paragraph: TaggedParagraph, sentence: Span): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { pos, lemma } of inside(paragraph.tokens, sentence)) if (!NO_WORDS.has(pos)) words.add(lemma);
  return words;
}

const NO_WORDS: ReadonlySet<PartOfSpeech> = new Set(["PROPN", "NUM", "PUNCT", "SYM", "SPACE", "X"]);

/** The items within `span`; `items` are sorted by start, so that a long paragraph stays linear. */
function inside<T extends Span>(items: readonly T[], span: Span): T[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || item.start >= span.end) break;
    if (contains(span, item)) found.push(item);
  }
  return found;
}

function isPast({ pos, lower, lemma }: Token): boolean {
  return pos === "VERB" && lower !== lemma && !/(?:ing|s)$/.test(lower);
}

function isComparison({ pos, lower }: Token): boolean {
  if (lower === "more" || lower === "most" || lower === "less" || lower === "least" || lower === "than")
    return true;
  return (pos === "ADJ" || pos === "ADV") && /..(?:er|est)$/.test(lower);
}

function listed(present: ReadonlySet<string>, list: ReadonlySet<string>): number {
  const [few, many] = present.size < list.size ? [present, list] : [list, present];
  for (const word of few) if (many.has(word)) return 1;
  return 0;
}

function has<T>(items: readonly T[], test: (item: T) => boolean): number {
  return Number(items.some(test));
}

function atLeast<T>(items: readonly T[], count: number, test: (item: T) => boolean): number {
  return Number(items.filter(test).length >= count);
}
