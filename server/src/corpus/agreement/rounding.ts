import { significantDigits } from "../telling-numbers.ts";
import { measureOf } from "./measures.ts";
import type { FigureStatement } from "./statement.ts";

type Written = Pick<FigureStatement, "exact" | "unit">;

/** Rounding to two digits changes a number by no greater part. */
const MOST_ROUNDED = 0.051;

/** Two prices that differ by less are one: $4,999 and $5,000. */
const HARDLY = 0.001;

/** A measure that was turned into another unit is rounded more freely. */
const CONVERTED = 0.08;

/** Whether two numbers may be one: equal, one rounded, or one turned into the other’s unit. */
export function areRounded(a: Written, b: Written): boolean {
  if (a.unit !== b.unit) return areConverted(a, b);
  if (a.exact === null || b.exact === null) return false;
  return a.exact === b.exact || isRounder(a.exact, b.exact) || isRounder(b.exact, a.exact);
}

/** Whether a number may stand for another, with fewer digits: $2,000 for $2,084. */
function isRounder(round: number, exact: number): boolean {
  const isNear = Math.abs(round - exact) <= MOST_ROUNDED * Math.abs(exact);
  return isNear && significantDigits(round) < significantDigits(exact);
}

/** Whether one number is the other, rounded to fewer digits: 550 for 549. */
export function isRounded(
  { exact: round }: Pick<Written, "exact">,
  { exact }: Pick<Written, "exact">,
): boolean {
  if (round === null || exact === null || Math.abs(round - exact) > MOST_ROUNDED * Math.abs(exact))
    return false;
  if (Math.abs(round - exact) <= HARDLY * Math.abs(exact)) return true;
  const digits = significantDigits(round);
  const isCut = digits > 1 || !Number.isInteger(exact);
  return isCut && digits < significantDigits(exact) && roundings(exact, digits).includes(round);
}

/** A number to so many digits, rounded and cut. */
function roundings(exact: number, digits: number): number[] {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(exact))) + 1 - digits);
  return [Number(exact.toPrecision(digits)), Number((Math.trunc(exact / unit) * unit).toPrecision(digits))];
}

function areConverted(a: Written, b: Written): boolean {
  if (a.exact === null || b.exact === null) return false;
  const [one, two] = [a.exact * measureOf(a.unit).factor, b.exact * measureOf(b.unit).factor];
  return Math.abs(one - two) <= CONVERTED * Math.max(Math.abs(one), Math.abs(two));
}
