import type { Mention } from "../reading/mention.ts";

/** So many digits, without leading and trailing zeros, make a number telling; fewer will do where it has a unit. */
const TELLING_DIGITS = 3;
const TELLING_DIGITS_OF_UNIT = 2;

/** More are those of a fraction that nobody wrote so: “a third”. */
const WRITTEN_DIGITS = 8;

/**
 * “£340,000 a year”, “49,800”, “12.4 per cent”: a number that two articles seldom share by chance; none for a length of time or
 * an age, nor for one of the hundred whole percentages.
 */
export function tellingNumber(mention: Mention): string[] {
  if (mention.kind !== "figure" || mention.value === null) return [];
  const { value, unit, topic } = mention;
  if (topic === "age" || topic === "duration") return [];
  const isPlain = unit === null || unit.startsWith("percent");
  const digits = significantDigits(value);
  const isTelling = digits >= (isPlain ? TELLING_DIGITS : TELLING_DIGITS_OF_UNIT) && digits <= WRITTEN_DIGITS;
  return isTelling ? [`${value} ${unit ?? ""}`] : [];
}

/** How many significant digits a number has, without leading and trailing zeros. */
export function significantDigits(number: number): number {
  return String(number)
    .replace(".", "")
    .replace(/^0+|0+$/gu, "").length;
}
