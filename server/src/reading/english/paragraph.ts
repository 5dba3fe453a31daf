import type { Span } from "../../text/span.ts";

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

/**
 * One token; its offsets are relative to the paragraph and `text` is exactly the words there.
 * A contraction is two tokens (“do”, “n’t”), and so is a possessive (“Smith”, “’s”).
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
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
