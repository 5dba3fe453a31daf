import type { FigureStatement } from "./statement.ts";

/** With fewer digits, one that differs is no sign of a slip: most numbers are as near to another. */
const FEWEST = 3;

/** What is written of a figure. */
type Written = Pick<FigureStatement, "exact">;

/**
 * Whether one number may be the other with a slip of the hand: two digits transposed, one of several digits changed, or a zero
 * more or less.
 */
export function areSlips({ exact: a }: Written, { exact: b }: Written): boolean {
  if (a === null || b === null || a === b || a <= 0 || b <= 0) return false;
  const [one, other] = [String(a), String(b)];
  if (one.replace(/[0.]+$/u, "") === other.replace(/[0.]+$/u, "")) return true;
  if (one.length !== other.length) return false;
  const differing = placesApart(one, other);
  if (differing.length === 1) return one.replace(/\.|0+$/gu, "").length >= FEWEST;
  return areTurned(one, other, differing);
}

/** Whether two numbers have the same digits but for two of them in turned order: 146 and 164. */
export function areTransposed({ exact: a }: Written, { exact: b }: Written): boolean {
  if (a === null || b === null || a <= 0 || b <= 0) return false;
  const [one, other] = [String(a), String(b)];
  return one.length === other.length && areTurned(one, other, placesApart(one, other));
}

/** The same for all numbers that may be transposed into each other. */
export function digitsOf(exact: number): string {
  return [...String(exact)].sort().join("");
}

function placesApart(one: string, other: string): number[] {
  return [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
}

function areTurned(one: string, other: string, differing: readonly number[]): boolean {
  const [first = 0, second = 0] = differing;
  return differing.length === 2 && one[first] === other[second] && one[second] === other[first];
}
