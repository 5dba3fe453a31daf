import type { Atom } from "./atoms.ts";
import type { Amount } from "./read-amount.ts";

/** How far a number of one or two digits may be rounded, as a share of it. */
const ROUNDED = 0.025;

/** Whether an amount bounds nothing that could be compared: “more than 56”. */
export function isOpen({ modifier, vague }: Pick<Amount, "modifier" | "vague">): boolean {
  return vague || (modifier !== null && modifier !== "about" && modifier !== "some");
}

/** By how much a value may differ from the number written for it: half its last digit, within reason. */
export function roundingOf(atoms: readonly Atom[], amount: Amount): number {
  const { value, modifier } = amount;
  return roundingOfValue(value ?? 0, digitsOf(atoms, amount), modifier !== null);
}

function roundingOfValue(amount: number, digits: string, hedged: boolean): number {
  const number = Number(digits);
  const most = (hedged ? 2 * ROUNDED : ROUNDED) * amount;
  if (!(number > 0)) return most;
  const decimals = digits.split(".")[1]?.length ?? -trailingZeros(digits);
  return Math.min(most, (0.5 * 10 ** -decimals * amount) / number);
}

function trailingZeros(digits: string): number {
  return /0*$/.exec(digits)?.[0].length ?? 0;
}

/** What one more in its last written digit adds to an amount: 0.01 for “4.25”, 100,000 for “4.2 million”. */
export function lastDigit(atoms: readonly Atom[], amount: Amount): number {
  const digits = digitsOf(atoms, amount);
  const scale = Number(digits) > 0 ? Math.abs(amount.value ?? 0) / Number(digits) : 1;
  return scale * 10 ** -(digits.split(".")[1]?.length ?? 0);
}

/** The digits of an amount, behind its currency sign; "" where it is written in words. */
function digitsOf(atoms: readonly Atom[], { numberAt, next }: Amount): string {
  const number = atoms.slice(numberAt, next).find(({ kind }) => kind === "number");
  return (number?.text ?? "").replaceAll(",", "");
}
