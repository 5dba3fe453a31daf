import type { DateMention } from "../../reading/mention.ts";
import { contains, type Span } from "../../text/span.ts";

/** The days of the week in words, Monday first. */
export const WEEKDAYS: readonly string[] = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(
  " ",
);

/** A weekday without a date: the one next to the article's own day. */
export interface NamedWeekday {
  readonly mention: DateMention;
  /** Monday 1 to Sunday 7. */
  readonly weekday: number;
}

/** The weekdays named in a passage that stand for the ones around the article's own day. */
export function weekdaysIn(dates: readonly DateMention[], passage: Span): NamedWeekday[] {
  return dates.flatMap((mention) => {
    const { expression } = mention;
    if (expression.kind !== "calendar" || expression.lean !== null || !contains(passage, mention)) return [];
    const { weekday, day, nth } = expression.fields;
    return weekday === undefined || day !== undefined || nth !== undefined ? [] : [{ mention, weekday }];
  });
}
