/** When the article itself is from. */
export interface ArticleDate {
  /** ISO 8601: a day, a month or a year. */
  readonly value: string;
  /** How it is known, in words for the user. */
  readonly basis: string;
  /** From 0 to 1. */
  readonly confidence: number;
}
