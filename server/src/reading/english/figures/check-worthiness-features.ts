import { contains, type Span } from "../../../text/span.ts";
import type { Mention, MentionOf } from "../../mention.ts";
import type { PartOfSpeech, TaggedParagraph, Token } from "../paragraph.ts";
import * as words from "./lexicon/check-worthy-words.ts";

/** What raises a feature from 0 to 1: so many mentions, tokens or words, or the sentence as a whole. */
type Sign =
  | { readonly of: "mentions"; readonly least: number; readonly test: (mention: Mention) => boolean }
  | { readonly of: "tokens"; readonly least: number; readonly test: (token: Token, nth: number) => boolean }
  | { readonly of: "words"; readonly list: ReadonlySet<string> }
  | { readonly of: "sentence"; readonly test: (text: string, tokens: number) => boolean };

const mentions = (test: (mention: MentionOf<"figure">) => boolean, least = 1): Sign => ({
  of: "mentions",
  least,
  test: (mention) => mention.kind === "figure" && test(mention),
});
const tokens = (test: (token: Token, nth: number) => boolean, least = 1): Sign => ({
  of: "tokens",
  least,
  test,
});
const listed = (list: ReadonlySet<string>): Sign => ({ of: "words", list });
const sentence = (test: (text: string, tokens: number) => boolean): Sign => ({ of: "sentence", test });

/** What a sentence is judged by. */
const FEATURES = {
  "a figure": mentions(({ routine }) => !routine),
  "two figures": mentions(({ routine }) => !routine, 2),
  "a number in passing": mentions(({ routine }) => routine),
  "a share": mentions(({ topic }) => topic === "share"),
  "a sum of money": mentions(({ topic }) => topic === "money"),
  casualties: mentions(({ topic }) => topic === "deaths"),
  "a year": tokens(({ text }) => text.length === 4 && /^(?:1[89]|20)\d\d$/.test(text)),
  "a proper noun": tokens(({ pos }, nth) => nth > 0 && pos === "PROPN"),
  "several proper nouns": tokens(({ pos }, nth) => nth > 0 && pos === "PROPN", 3),
  "a past-tense verb": tokens(isPast),
  "a perfect": tokens(({ lower }) => lower === "has" || lower === "have" || lower === "had"),
  "a comparison": tokens(isComparison),
  "a verb of change": listed(words.changeVerbs),
  "a public act": listed(words.publicActs),
  "public affairs": listed(words.publicNouns),
  "several public affairs": tokens(
    ({ lemma, lower }) => words.publicNouns.has(lemma) || words.publicNouns.has(lower),
    2,
  ),
  "all, never, only": listed(words.universals),
  "a negation": listed(words.negations),
  "he, she, they": tokens(({ lower }) => lower === "he" || lower === "she" || lower === "they"),
  "I, me": listed(words.firstPerson),
  "we, us": listed(words.firstPersonPlural),
  you: listed(words.secondPerson),
  "will, would, should": listed(words.modals),
  "a verb of opinion": listed(words.opinionVerbs),
  "a word of opinion": listed(words.opinionWords),
  "a question": sentence((text) => text.includes("?")),
  "an exclamation": sentence((text) => text.includes("!")),
  "fewer than 6 words": sentence((_, count) => count < 7),
  "fewer than 12 words": sentence((_, count) => count < 13),
  "more than 20 words": sentence((_, count) => count > 21),
  "more than 35 words": sentence((_, count) => count > 36),
} satisfies Record<string, Sign>;

export type FeatureName = keyof typeof FEATURES;

/** The names of the features, in the order of `featuresOf`. */
export const featureNames = Object.keys(FEATURES) as readonly FeatureName[];

const signs = featureNames.map((name): Sign => FEATURES[name]);
const placed = signs.map((sign, at) => ({ sign, at }));
const mentionSigns = placed.flatMap(({ sign, at }) => (sign.of === "mentions" ? [{ ...sign, at }] : []));
const tokenSigns = placed.flatMap(({ sign, at }) => (sign.of === "tokens" ? [{ ...sign, at }] : []));
/** A word → the features that its lists raise. */
const wordSigns = new Map<string, number[]>();
for (const { sign, at } of placed)
  for (const word of sign.of === "words" ? sign.list : [])
    wordSigns.set(word, [...(wordSigns.get(word) ?? []), at]);

/** The values of all features for one sentence, 0 or 1. `mentions` of the paragraph stand in order of their start. */
export function featuresOf(
  paragraph: TaggedParagraph,
  span: Span,
  mentionsAround: readonly Mention[],
): readonly number[] {
  const counts = signs.map(() => 0);
  const count = (at: number): void => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  const countWord = (word: string): void => {
    const raised = wordSigns.get(word);
    if (raised !== undefined) for (const at of raised) count(at);
  };
  const inSentence = inside(paragraph.tokens, span);
  let nth = 0;
  for (const token of inSentence) {
    for (const { test, at } of tokenSigns) if (test(token, nth)) count(at);
    countWord(token.lower);
    if (token.lemma !== token.lower) countWord(token.lemma);
    nth++;
  }
  for (const mention of inside(mentionsAround, span))
    for (const { test, at } of mentionSigns) if (test(mention)) count(at);
  const text = paragraph.text.slice(span.start, span.end);
  return signs.map((sign, at) => {
    if (sign.of === "sentence") return Number(sign.test(text, inSentence.length));
    return Number((counts[at] ?? 0) >= (sign.of === "words" ? 1 : sign.least));
  });
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
