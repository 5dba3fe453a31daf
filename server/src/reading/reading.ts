import type { ArticleLanguage } from "../article/article.ts";
import type { Span } from "../text/span.ts";
import type { Mention } from "./mention.ts";
import type { Gender } from "./name-mention.ts";

/** One sentence; `tense` is what its main verb says of the time spoken of. */
export interface Sentence extends Span {
  readonly tense: "past" | "present" | "future";
  /** From 0 to 1: how much a fact-checker would want to check it. */
  readonly checkWorthiness: number;
}

/** What one paragraph says. Offsets are relative to the paragraph; mentions stand in order of their start. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** Words that show a reporter's own opinion or hope: “It is our hope”. */
  readonly opinions: readonly Span[];
}

/** The reading of a text that says nothing. */
export const NOTHING: Reading = { sentences: [], mentions: [], opinions: [] };

/** A language that articles can be read in. Pure: the same paragraph always gives the same reading. */
export interface Language {
  readonly article: ArticleLanguage;
  /** Reads one paragraph. Never throws, whatever the text; takes time in proportion to its length. */
  read(paragraph: string): Reading;
  /** Reads paragraphs, each as if by itself; faster than one by one. */
  readAll(paragraphs: readonly string[]): readonly Reading[];
  /** Which gender of person words by themselves take up, spoken of before: “she”; `null` if they are no such pronoun. */
  pronounGender(words: string): Gender | null;
  /** Whether a word, given in lower case, is no part of a name where it has a capital at a sentence's head. */
  isOrdinaryWord(lower: string): boolean;
}
