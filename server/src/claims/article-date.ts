/** When the article itself is from. */
export interface ArticleDate {
  /** ISO 8601: a day, a month or a year. */
  readonly value: string;
  /** How it is known, in words for the user. */
  readonly basis: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** The date that counts: what the text tells to the day, else what was given, else what the text tells at all. */
export function settleArticleDate(told: ArticleDate | null, given: ArticleDate | null): ArticleDate | null {
  return told === null || (given !== null && given.value.length > told.value.length) ? (given ?? told) : told;
}
