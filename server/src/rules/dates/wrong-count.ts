import type { Span } from "../../text/span.ts";
import type { DateModifier } from "../../time/date-expression.ts";

/** What is wrong with a count of years, days or hours, and the words it is held against. */
export interface WrongCount {
  readonly message: string;
  readonly against: Span;
}

/** How far a count of years may be off before it is wrong: birthdays and anniversaries lie within the year. */
export const TOLERANCE = 1;

/** How far round and hedged counts reach, as a share of them. */
const [TENS, FIVES] = [0.1, 0.05];

/** How many years a count may be off: more where it is hedged or a round number. */
export function toleranceOf(amount: number, mod: DateModifier | null): number {
  const size = Math.abs(amount);
  if (mod !== null || size % 10 === 0) return Math.max(TOLERANCE, TENS * size);
  return size % 5 === 0 ? Math.max(TOLERANCE, FIVES * size) : TOLERANCE;
}
