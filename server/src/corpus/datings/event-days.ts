import type { EventFact } from "../../facts/fact.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";

/** The days of an event. */
export function eventDays({ start, end }: EventFact): Interval | null {
  const first = intervalOf(start);
  const last = end === null ? first : intervalOf(end);
  return first === null || last === null ? null : { start: first.start, end: last.end };
}
