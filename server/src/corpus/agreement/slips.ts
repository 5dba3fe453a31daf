import type { FigureStatement } from "./statement.ts";

/** With fewer digits, one that differs is no sign of a slip: most numbers are as near to another. */
const FEWEST = 3;

/**
 * Whether one number may be the other with a slip of the hand: two digits in turned order, one digit of several, or a
 * nought more or less.
 */
export function areSlips({ exact: a }: FigureStatement, { exact: b }: FigureStatement): boolean {
  if (a === null || b === null || a === b || a <= 0 || b <= 0) return false;
  const [one, other] = [String(a), String(b)];
  if (one.replace(/[0.]+$/u, "") === other.replace(/[0.]+$/u, "")) return true;
  if (one.length !== other.length) return false;
  const differing = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return one.replace(/\.|0+$/gu, "").length >= FEWEST;
  return differing.length === 2 && one[first] === other[second] && one[second] === other[first];
}
