/** When the article itself is from. */
export interface ArticleDate {
  /** ISO 8601: a day, a month, a year or, where no single one follows, an interval of two days with a slash. */
  readonly value: string;
  /** How it is known, in words for the user. */
  readonly basis: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Dates of one article from outside its text. */
export interface OutsideDates {
  /** What a person settled: it counts, whatever the text says. */
  readonly set?: ArticleDate | null;
  /** What holds where the text itself does not tell. */
  readonly given?: ArticleDate | null;
}

/** Below this a date is guessed from what the text says rather than told by it. */
const TOLD = 0.7;

/**
 * The date that counts: what a person settled, else what the text tells to the day, else what was given, if that is
 * surer, else what the text tells at all.
 */
export function settleArticleDate(
  told: ArticleDate | null,
  { set = null, given = null }: OutsideDates,
): ArticleDate | null {
  if (set !== null) return set;
  if (told === null || given === null) return told ?? given;
  if (given.confidence < told.confidence) return told;
  const moreExact = given.value.length === 10 && told.value.length !== 10;
  return moreExact || told.confidence < TOLD ? given : told;
}

/** A date as it is shown: an interval with “to”. */
export function shownDate({ value }: Pick<ArticleDate, "value">): string {
  return value.replace("/", " to ");
}

/** The day, month or year that is sure of a date: of an interval, what its two ends have in common. */
export function sharedPart(value: string): string | null {
  const [from = "", to = from] = value.split("/");
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
}
