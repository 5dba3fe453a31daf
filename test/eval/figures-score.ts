import type { FigureMention } from "../../server/src/reading/mention.ts";
import { isUnit } from "./figure-units.ts";
import type { Quantity } from "./figures-gold.ts";

/** The figure that was taken for each quantity, and the figures that are none. */
export interface Matched {
  /** In the order of the quantities; `null` where one was missed. */
  readonly figures: readonly (FigureMention | null)[];
  readonly spare: readonly FigureMention[];
}

/**
 * Matches the quantities of a text with the figures that are read in it, one with one: by value and unit first, and
 * what is left by value alone.
 */
export function match(quantities: readonly Quantity[], figures: readonly FigureMention[]): Matched {
  const open = new Set(figures);
  const taken: (FigureMention | null)[] = quantities.map(() => null);
  const passes = [hasUnit, () => true];
  for (const suits of passes)
    quantities.forEach((quantity, index) => {
      if (taken[index] !== null) return;
      const figure = [...open].find((one) => hasValue(one, quantity) && suits(one, quantity)) ?? null;
      taken[index] = figure;
      if (figure !== null) open.delete(figure);
    });
  return { figures: taken, spare: [...open] };
}

/** Whether a figure is measured in, or counts, what the data set says. */
export function hasUnit(figure: FigureMention, { unit }: Quantity): boolean {
  return unit === null || isUnit(figure, unit);
}

/** Whether a figure has the quantity's value, or both its ends where it is an interval. */
function hasValue({ value, low, high }: FigureMention, quantity: Quantity): boolean {
  if (quantity.low === quantity.high && value !== null) return isNear(value, quantity.low, quantity.decimals);
  return (
    value === null &&
    isNear(low, quantity.low, quantity.decimals) &&
    isNear(high, quantity.high, quantity.decimals)
  );
}

/** As near as CQE asks, numpy's `isclose`; or the same, cut or rounded to the decimals that the data set gives. */
function isNear(own: number | null, value: number, decimals: number): boolean {
  if (own === null) return false;
  if (Math.abs(own - value) <= 1e-8 + 1e-5 * Math.abs(value)) return true;
  const factor = 10 ** decimals;
  const shortened = [Math.trunc(own * factor) / factor, Math.round(own * factor) / factor];
  return decimals >= 2 && !isShort(own) && shortened.some((short) => Math.abs(short - value) < 1e-9);
}

/** Whether a number is written out in a few decimals, so that no data set would cut it. */
function isShort(value: number): boolean {
  return Number(value.toFixed(4)) === value;
}
