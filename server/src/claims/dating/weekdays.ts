import type { DateMention } from "../../reading/mention.ts";
import { lastStartingAt } from "../../text/lookup.ts";
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

/** The weekdays named in a passage that stand for the ones around the article's own day. `dates` stand in order. */
export function weekdaysIn(dates: readonly DateMention[], passage: Span): NamedWeekday[] {
  const found: NamedWeekday[] = [];
  for (let at = lastStartingAt(dates, passage.start - 1) + 1; at < dates.length; at++) {
    const mention = dates[at];
    if (mention === undefined || mention.start >= passage.end) break;
    const { expression } = mention;
    if (expression.kind !== "calendar" || expression.lean !== null || !contains(passage, mention)) continue;
    const { weekday, day, nth } = expression.fields;
    if (weekday !== undefined && day === undefined && nth === undefined) found.push({ mention, weekday });
  }
  return found;
}
