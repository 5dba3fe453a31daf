import { compareIntervals, type Interval } from "../../time/interval.ts";

/** The times that leave more than one day open: on which day something came about may be told otherwise itself. */
export function longerThanDays(periods: readonly Interval[]): readonly Interval[] {
  return periods.filter(({ start, end }) => start !== end);
}

/** Whether two sentences may speak of one time: one names none, or they name times that meet. */
export function periodsMeet(a: readonly Interval[], b: readonly Interval[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) => b.some((other) => compareIntervals(one, other) === "overlaps"));
}
