/** When the article itself is from. */
export interface ArticleDate {
  /** ISO 8601: a day, a month or a year. */
  readonly value: string;
  /** How it is known, in words for the user. */
  readonly basis: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Below this a date is guessed from what the text says rather than told by it. */
const TOLD = 0.7;

/** The date that counts: what the text tells to the day, else what was given, else what the text tells at all. */
export function settleArticleDate(told: ArticleDate | null, given: ArticleDate | null): ArticleDate | null {
  if (told === null || given === null) return told ?? given;
  return given.value.length > told.value.length || told.confidence < TOLD ? given : told;
}
