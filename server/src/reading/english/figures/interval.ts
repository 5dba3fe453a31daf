import type { Modifier } from "../../mention.ts";

/** The closed interval that a figure stands for; `null` is open. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** How far “about” and “nearly” reach from the number written. */
const TOLERANCE = 0.1;

/** What `modifier` makes of the number `value`. */
export function intervalOf(value: number, modifier: Modifier | null): Interval {
  switch (modifier) {
    case "more-than":
    case "at-least":
      return { low: value, high: null };
    case "less-than":
    case "at-most":
    case "up-to":
      return { low: null, high: value };
    case "nearly":
      return { low: below(value), high: value };
    case "about":
    case "some":
      return { low: below(value), high: above(value) };
    default:
      return { low: value, high: value };
  }
}

/** What `modifier` makes of an interval: “more than 20 to 30”, “up to several hundred”. */
export function widened(interval: Interval, modifier: Modifier | null): Interval {
  switch (modifier) {
    case "more-than":
    case "at-least":
      return { low: interval.low, high: null };
    case "less-than":
    case "at-most":
    case "up-to":
      return { low: null, high: interval.high };
    default:
      return interval;
  }
}

/** A whole number stays one: nobody counts 10.8 people. */
function below(value: number): number {
  const low = Number((value * (1 - TOLERANCE)).toPrecision(12));
  return Number.isInteger(value) ? Math.floor(low) : low;
}

function above(value: number): number {
  const high = Number((value * (1 + TOLERANCE)).toPrecision(12));
  return Number.isInteger(value) ? Math.ceil(high) : high;
}
