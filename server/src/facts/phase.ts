import { type Interval, intervalOf } from "../time/interval.ts";
import type { Validity } from "./fact.ts";

/** How a time relates to a span of time: `unknown` where it lies partly inside or the facts are not exact enough. */
export type Phase = "before" | "during" | "after" | "unknown";

/**
 * How the days `at` relate to a span of validity: a name in use, an agreement in force, a life, a term of office. Nothing is
 * known of days after `completeUntil` for what has no end; “before” and “after” are certain whatever the unknown parts of
 * the dates are.
 */
export function phaseAt({ from, until }: Validity, completeUntil: string, at: Interval): Phase {
  const start = from === null ? null : intervalOf(from);
  const end = until === null ? null : intervalOf(until);
  if (start !== null && at.end < start.start) return "before";
  if (end !== null && at.start > end.end) return "after";
  const hasBegun = start === null ? from === null : at.start >= start.end;
  const isGoingOn = end === null ? until === null && at.end <= completeUntil : at.end <= end.start;
  return hasBegun && isGoingOn ? "during" : "unknown";
}
