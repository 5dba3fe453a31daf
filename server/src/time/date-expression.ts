/**
 * What a date's words say, before the article's own date is known.
 * Owned by the `time` room; the English grammar builds it, `resolve-date.ts` turns it into a TIMEX3 value.
 */
export interface DateExpression {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
}
