import type { Span } from "../../text/span.ts";
import { signsOf } from "./signs.ts";

/** A Universal Dependencies part of speech. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** A word as it is written and tagged, wherever it stands. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** What it is a sign of, one bit for each (`signOf`). */
  readonly signs: number;
}

/**
 * One token; its offsets are relative to the paragraph and `text` is exactly the words there.
 * A contraction is two tokens (“do”, “n’t”), and so is a possessive (“Smith”, “’s”).
 */
export interface Token extends Span, WordForm {
  /** Where a whole quotation is taken as one word (`Part`), the quotation. */
  readonly quotation: null;
}

/** A word with what is judged of it by itself. */
export function formOf(text: string, lemma: string, pos: PartOfSpeech): WordForm {
  const lower = text.toLowerCase();
  return { text, lower, lemma, pos, capital: isCapital(text), signs: signsOf(lower, lemma, text) };
}

/** The token that a word makes at a place, taken for another part of speech where one is given. */
export function tokenOf(
  { text, lower, lemma, capital, signs, pos: own }: WordForm,
  start: number,
  pos = own,
): Token {
  return { text, start, end: start + text.length, lower, lemma, pos, capital, signs, quotation: null };
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** The signs of a paragraph whose words are not known. */
export const EVERY_SIGN = -1;

/**
 * A paragraph with its tokens and sentences, ready for the finders of mentions. Both stand in order and do not
 * overlap; every character that is not white space lies in one sentence.
 */
export interface TaggedParagraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The signs that its words are, one bit for each (`signOf`). */
  readonly signs: number;
  readonly sentences: readonly Span[];
}
