/** What surrounds a date. All values are TIMEX3. */
export interface DateContext {
  /** The article's own date: a day, month or year; `null` where it is unknown. */
  readonly article: string | null;
  /** The date just spoken of. */
  readonly spoken: string | null;
  /** The quarter of a year that this passage tells of, which “a year ago” then compares with. */
  readonly quarter: string | null;
  /** The same however far back it was told of, as long as no longer period is: “the same period last year”. */
  readonly period: string | null;
  /** The quarter that the article reports on: the first that it tells of. */
  readonly reportedQuarter: string | null;
  /** The year that the passage tells of, where it is not the article's. */
  readonly year: number | null;
  readonly tense: "past" | "present" | "future";
  /** The day an event began on, as an ISO date. */
  readonly eventDate: (name: string) => string | null;
}
