import type { ResolvedDate } from "../../claims/analysis.ts";
import { compareIntervals, type Interval, intervalOf } from "../../time/interval.ts";

/** Whether one of a sentence's dates sets it in another year than the article's own days, or in some past. */
export function tellsOfAnotherYear(dates: readonly ResolvedDate[], own: Interval): boolean {
  return dates.some(({ timex: { value } }) => {
    if (value === null || value === "PAST_REF") return value === "PAST_REF";
    const told = intervalOf(value);
    return (
      told !== null &&
      told.start.slice(0, 4) !== own.start.slice(0, 4) &&
      compareIntervals(told, own) !== "overlaps"
    );
  });
}
