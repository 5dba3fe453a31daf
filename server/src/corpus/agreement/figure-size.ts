import type { FigureMention } from "../../reading/mention.ts";
import { isRounded } from "./rounding.ts";
import type { FigureStatement } from "./statement.ts";

/** Smaller numbers are often equal, or near each other, by chance. */
export const MANY = 20;

/** “More than 150” agrees with 151, not with 400, and “at least seven” with seven alone. */
const NEAR = 1.25;

/** Whether both give one number, or one gives a bound that the other is near. */
export function saysTheSame(a: FigureStatement, b: FigureStatement): boolean {
  if (a.vague || b.vague) return false;
  const [less = 0, more = 0] = [sizeOf(a), sizeOf(b)].sort((one, two) => one - two);
  const isNear = isBound(a) || isBound(b) || isRounded(a, b) || isRounded(b, a);
  return less === more || (less >= MANY && more / less <= NEAR && isNear);
}

function isBound({ low, high }: FigureStatement): boolean {
  return low !== high;
}

/** One number for a figure, its exact one or a bound. */
export function sizeOf({ exact, low, high }: FigureStatement): number {
  return exact ?? low ?? high ?? 0;
}

/** Whether two figures cannot both be right: their intervals have no number in common. */
export function excludeEachOther(
  a: Pick<FigureMention, "low" | "high">,
  b: Pick<FigureMention, "low" | "high">,
): boolean {
  return (
    (a.high !== null && b.low !== null && a.high < b.low) ||
    (b.high !== null && a.low !== null && b.high < a.low)
  );
}
