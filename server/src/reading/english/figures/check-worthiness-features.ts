import { within } from "../../../text/lookup.ts";
import type { FigureMention } from "../../mention.ts";
import type { PartOfSpeech, Token } from "../paragraph.ts";
import type { SentenceTokens } from "../sentence-tokens.ts";
import { signOf } from "../signs.ts";
import * as lists from "./lexicon/check-worthy-words.ts";

/** What raises a feature from 0 to 1: so many mentions or tokens, a listed word, or the sentence as a whole. */
type Sign =
  | { readonly of: "mentions"; readonly least: number; readonly test: (mention: FigureMention) => boolean }
  | { readonly of: "tokens"; readonly least: number; readonly test: (token: Token, nth: number) => boolean }
  | { readonly of: "words"; readonly least: number; readonly list: ReadonlySet<string> }
  | { readonly of: "sentence"; readonly test: (text: string, tokens: number) => boolean };

const mentions = (test: (mention: FigureMention) => boolean, least = 1): Sign => ({
  of: "mentions",
  least,
  test,
});
const tokens = (test: (token: Token, nth: number) => boolean, least = 1): Sign => ({
  of: "tokens",
  least,
  test,
});
/** A word counts by its form or its lemma. */
const listed = (list: ReadonlySet<string>, least = 1): Sign => ({ of: "words", least, list });
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
  "a verb of change": listed(lists.changeVerbs),
  "a public act": listed(lists.publicActs),
  "public affairs": listed(lists.publicNouns),
  "several public affairs": listed(lists.publicNouns, 2),
  "all, never, only": listed(lists.universals),
  "a negation": listed(lists.negations),
  "he, she, they": tokens(({ lower }) => lower === "he" || lower === "she" || lower === "they"),
  "I, me": listed(lists.firstPerson),
  "we, us": listed(lists.firstPersonPlural),
  you: listed(lists.secondPerson),
  "will, would, should": listed(lists.modals),
  "a verb of opinion": listed(lists.opinionVerbs),
  "a word of opinion": listed(lists.opinionWords),
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

const placed = featureNames.map((name, at): { readonly at: number; readonly sign: Sign } => ({
  at,
  sign: FEATURES[name],
}));

// What is asked of every word is alike in shape, whatever it asks.
const mentionSigns = placed.flatMap(({ at, sign }) =>
  sign.of === "mentions" ? { at, test: sign.test } : [],
);
const tokenSigns = placed.flatMap(({ at, sign }) => (sign.of === "tokens" ? { at, test: sign.test } : []));
const wordSigns = placed.flatMap(({ at, sign }) => (sign.of === "words" ? { at, list: sign.list } : []));
const sentenceSigns = placed.flatMap(({ at, sign }) =>
  sign.of === "sentence" ? { at, test: sign.test } : [],
);
const countedSigns = placed.flatMap(({ at, sign }) =>
  sign.of === "sentence" ? [] : { at, least: sign.least },
);

/** A word → the features whose lists have it. */
const raisedBy = new Map<string, readonly number[]>();
for (const { list, at } of wordSigns)
  for (const word of list) raisedBy.set(word, [...(raisedBy.get(word) ?? []), at]);

const LISTED = signOf((lower, lemma) => raisedBy.has(lower) || raisedBy.has(lemma));

/** The values of all features for one sentence, 0 or 1; `text` and `figures`, in their order, are the paragraph’s. */
export function featuresOf(
  text: string,
  { sentence: span, tokens: inSentence }: SentenceTokens,
  figures: readonly FigureMention[],
): readonly number[] {
  const values = new Array<number>(placed.length).fill(0);
  const count = (at: number): void => {
    values[at] = (values[at] ?? 0) + 1;
  };
  for (let nth = 0; nth < inSentence.length; nth++) {
    const token = inSentence[nth];
    if (token === undefined) break;
    for (const { test, at } of tokenSigns) if (test(token, nth)) count(at);
    if ((token.signs & LISTED) === 0) continue;
    const [form, lemma] = [raisedBy.get(token.lower), raisedBy.get(token.lemma)];
    if (form !== undefined) for (const at of form) count(at);
    if (lemma !== undefined && lemma !== form)
      for (const at of lemma) if (form?.includes(at) !== true) count(at);
  }
  for (const figure of within(figures, span))
    for (const { test, at } of mentionSigns) if (test(figure)) count(at);
  for (const { least, at } of countedSigns) values[at] = Number((values[at] ?? 0) >= least);
  const words = text.slice(span.start, span.end);
  for (const { test, at } of sentenceSigns) values[at] = Number(test(words, inSentence.length));
  return values;
}

/**
 * The words of one sentence, each once, as their lemmas. Names and numbers are left out: whoever is spoken of, and
 * however much it is, should not count.
 */
export function wordsOf({ tokens: all }: SentenceTokens): ReadonlySet<string> {
  return new Set(all.flatMap((token) => (isWord(token) ? token.lemma : [])));
}

/** Whether a token counts as a word of its sentence. */
export const isWord = ({ pos }: Token): boolean => !NO_WORDS.has(pos);

const NO_WORDS: ReadonlySet<PartOfSpeech> = new Set(["PROPN", "NUM", "PUNCT", "SYM", "SPACE", "X"]);

function isPast({ pos, lower, lemma }: Token): boolean {
  return pos === "VERB" && lower !== lemma && !/(?:ing|s)$/.test(lower);
}

function isComparison({ pos, lower }: Token): boolean {
  if (lower === "more" || lower === "most" || lower === "less" || lower === "least" || lower === "than")
    return true;
  return (pos === "ADJ" || pos === "ADV") && /..(?:er|est)$/.test(lower);
}
