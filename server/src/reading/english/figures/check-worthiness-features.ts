import { within } from "../../../text/lookup.ts";
import type { FigureMention } from "../../mention.ts";
import type { PartOfSpeech, Token } from "../paragraph.ts";
import type { SentenceTokens } from "../sentence-tokens.ts";
import { signOf } from "../signs.ts";
import * as lists from "./lexicon/check-worthy-words.ts";

/** What raises a feature from 0 to 1: so many mentions or tokens, a listed word, or the sentence as a whole. */
type Sign =
  | { readonly of: "mentions"; readonly least: number; readonly test: (mention: FigureMention) => boolean }
  | {
      readonly of: "tokens";
      readonly least: number;
      readonly pos: PartOfSpeech;
      readonly test: (token: Token, nth: number) => boolean;
    }
  | { readonly of: "words" | "forms"; readonly least: number; readonly list: ReadonlySet<string> }
  | { readonly of: "sentence"; readonly test: (text: string, tokens: number) => boolean };

const mentions = (test: (mention: FigureMention) => boolean, least = 1): Sign => ({
  of: "mentions",
  least,
  test,
});
/** Tokens of a part of speech. */
const tokens = (pos: PartOfSpeech, test: (token: Token, nth: number) => boolean, least = 1): Sign => ({
  of: "tokens",
  least,
  pos,
  test,
});
/** A word counts by its form or its lemma. */
const listed = (list: ReadonlySet<string>, least = 1): Sign => ({ of: "words", least, list });
/** A word counts by its form alone. */
const forms = (...words: readonly string[]): Sign => ({ of: "forms", least: 1, list: new Set(words) });
const sentence = (test: (text: string, tokens: number) => boolean): Sign => ({ of: "sentence", test });

const [FIRST_YEAR, YEARS] = [1800, 300];

/** What a sentence is judged by; where there are several signs, one of them will do. */
const FEATURES = {
  "a figure": mentions(({ routine }) => !routine),
  "two figures": mentions(({ routine }) => !routine, 2),
  "a number in passing": mentions(({ routine }) => routine),
  "a share": mentions(({ topic }) => topic === "share"),
  "a sum of money": mentions(({ topic }) => topic === "money"),
  casualties: mentions(({ topic }) => topic === "deaths"),
  "a year": forms(...Array.from({ length: YEARS }, (_, nth) => String(FIRST_YEAR + nth))),
  "a proper noun": tokens("PROPN", (_, nth) => nth > 0),
  "several proper nouns": tokens("PROPN", (_, nth) => nth > 0, 3),
  "a past-tense verb": tokens("VERB", isPast),
  "a perfect": forms("has", "have", "had"),
  "a comparison": [
    forms("more", "most", "less", "least", "than"),
    tokens("ADJ", isCompared),
    tokens("ADV", isCompared),
  ],
  "a verb of change": listed(lists.changeVerbs),
  "a public act": listed(lists.publicActs),
  "public affairs": listed(lists.publicNouns),
  "several public affairs": listed(lists.publicNouns, 2),
  "all, never, only": listed(lists.universals),
  "a negation": listed(lists.negations),
  "he, she, they": forms("he", "she", "they"),
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
} satisfies Record<string, Sign | readonly Sign[]>;

export type FeatureName = keyof typeof FEATURES;

/** The names of the features, in the order of `featuresOf`. */
export const featureNames = Object.keys(FEATURES) as readonly FeatureName[];

const placed = featureNames.flatMap((name, at) =>
  [FEATURES[name]].flat().map((sign): { readonly at: number; readonly sign: Sign } => ({ at, sign })),
);

// What is asked of every word is alike in shape, whatever it asks.
const mentionSigns = placed.flatMap(({ at, sign }) =>
  sign.of === "mentions" ? { at, test: sign.test } : [],
);
const sentenceSigns = placed.flatMap(({ at, sign }) =>
  sign.of === "sentence" ? { at, test: sign.test } : [],
);
const countedSigns = featureNames.flatMap((name, at) => {
  const [sign] = [FEATURES[name]].flat();
  return sign === undefined || sign.of === "sentence" ? [] : { at, least: sign.least };
});

type TokenSign = { readonly at: number; readonly test: (token: Token, nth: number) => boolean };

const tokenSigns = new Map<PartOfSpeech, readonly TokenSign[]>();
/** A word → the features that it raises, by its form or its lemma. */
const [byForm, byLemma] = [new Map<string, readonly number[]>(), new Map<string, readonly number[]>()];

const put = <K, V>(index: Map<K, readonly V[]>, key: K, value: V): void => {
  index.set(key, [...(index.get(key) ?? []), value]);
};
for (const { at, sign } of placed) {
  if (sign.of === "tokens") put(tokenSigns, sign.pos, { at, test: sign.test });
  if (sign.of !== "words" && sign.of !== "forms") continue;
  for (const word of sign.list) {
    put(byForm, word, at);
    if (sign.of === "words") put(byLemma, word, at);
  }
}

const LISTED = signOf((lower, lemma) => byForm.has(lower) || byLemma.has(lemma));
const NO_SIGNS: readonly TokenSign[] = [];

/** The values of all features for one sentence, 0 or 1; `text` and `figures`, in their order, are the paragraph’s. */
export function featuresOf(
  text: string,
  { sentence: span, tokens: inSentence }: SentenceTokens,
  figures: readonly FigureMention[],
): readonly number[] {
  const values = new Array<number>(featureNames.length).fill(0);
  const count = (at: number): void => {
    values[at] = (values[at] ?? 0) + 1;
  };
  for (let nth = 0; nth < inSentence.length; nth++) {
    const token = inSentence[nth];
    if (token === undefined) break;
    for (const { test, at } of tokenSigns.get(token.pos) ?? NO_SIGNS) if (test(token, nth)) count(at);
    if ((token.signs & LISTED) === 0) continue;
    const form = byForm.get(token.lower);
    if (form !== undefined) for (const at of form) count(at);
    const lemma = byLemma.get(token.lemma);
    if (lemma !== undefined) for (const at of lemma) if (form?.includes(at) !== true) count(at);
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

function isPast({ lower, lemma }: Token): boolean {
  return lower !== lemma && !lower.endsWith("ing") && !lower.endsWith("s");
}

function isCompared({ lower }: Token): boolean {
  return (lower.length > 3 && lower.endsWith("er")) || (lower.length > 4 && lower.endsWith("est"));
}
