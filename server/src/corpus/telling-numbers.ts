import type { Mention } from "../reading/mention.ts";

/** So many digits, without leading and trailing zeros, make a number telling; fewer will do where it has a unit. */
const TELLING_DIGITS = 3;
const TELLING_DIGITS_OF_UNIT = 2;

/** “£340,000 a year”, “49,800”: a number that two articles seldom share by chance; none for a length of time or an age. */
export function tellingNumber(mention: Mention): string[] {
  if (mention.kind !== "figure" || mention.value === null) return [];
  const { value, unit, topic } = mention;
  if (topic === "age" || topic === "duration") return [];
  const needed = unit === null ? TELLING_DIGITS : TELLING_DIGITS_OF_UNIT;
  return significantDigits(value) < needed ? [] : [`${value} ${unit ?? ""}`];
}

/** How many significant digits a number has, without leading and trailing zeros. */
export function significantDigits(number: number): number {
  return String(number)
    .replace(".", "")
    .replace(/^0+|0+$/gu, "").length;
}
