import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import type { Measured } from "./measured.ts";
import { readCardinal } from "./read-cardinal.ts";
import { unitAt } from "./unit-at.ts";

/** Adds to an amount what is said of it in a smaller unit: “$15 and 50 cents”, “6ft 4in”, “a mile and a half”. */
export function withSmallerUnits(atoms: readonly Atom[], whole: Measured): Measured {
  if (whole.unit === null || !Number.isInteger(whole.value)) return whole;
  return (
    withCoins(atoms, whole) ?? withInches(atoms, whole) ?? withSmaller(atoms, whole) ?? withHalf(atoms, whole)
  );
}

/** “thirteen dollars and forty-five cents”, “five pounds 20 pence”, “it cost 15 dollars 50.” */
function withCoins(atoms: readonly Atom[], whole: Measured): Measured | null {
  if (!/^[A-Z]{3}$/.test(whole.unit ?? "")) return null;
  const and = atoms[whole.next]?.lower === "and";
  const part = readCardinal(atoms, and ? whole.next + 1 : whole.next, false);
  if (part === null || part.share || part.value >= 100 || part.value < 1) return null;
  const coin = unitAt(atoms, part.next, part);
  const isCoin = coin?.unit === "cent" || coin?.unit === "penny";
  if (!isCoin && (and || !isBareCoins(atoms, whole, part.next))) return null;
  return { ...whole, value: hundredths(whole.value, part.value), next: coin?.next ?? part.next };
}

/** The 50 of “15 dollars 50.”: two digits behind a currency's name, and nothing that they could count. */
function isBareCoins(atoms: readonly Atom[], whole: Measured, next: number): boolean {
  const [name, number, after] = [atoms[whole.next - 1], atoms[whole.next], atoms[next]];
  if (name?.kind !== "word" || number === undefined || number.glued) return false;
  if (number.kind === "number" && !/^\d\d$/.test(number.text)) return false;
  return after === undefined || /^[.!?;)]$/.test(after.text) || after.lower === "more";
}

function hundredths(value: number, part: number): number {
  return Number((value + part / 100).toFixed(2));
}

const FOOT_MARK = /^['’′]$/;
const INCH_MARK = /^["”″]$/;
const INCHES = 12;

/** “a 5-foot-3 guard”: inches behind a hyphen, with or without their unit. */
function withInches(atoms: readonly Atom[], whole: Measured): Measured | null {
  if (whole.unit !== "foot" || !isGluedHyphen(atoms, whole.next)) return null;
  const part = readCardinal(atoms, whole.next + 1, false);
  if (part === null || part.share || part.value >= INCHES) return null;
  const measure = unitAt(atoms, part.next, part);
  if (measure !== null && measure.unit !== "inch") return null;
  return { ...whole, value: whole.value + part.value / INCHES, next: measure?.next ?? part.next };
}

/** Units with the smaller one that is said after them, and how many of it make one. */
const SMALLER: ReadonlyMap<string, readonly [string, number]> = new Map([
  ["foot", ["inch", INCHES]],
  ["stone", ["pound", 14]],
  ["pound", ["ounce", 16]],
  ["year", ["month", 12]],
  ["hour", ["minute", 60]],
  ["minute", ["second", 60]],
]);

/** “6ft 4in”, “five feet two inches”, “12 stone 4lb”, “one minute 53 seconds”. */
function withSmaller(atoms: readonly Atom[], whole: Measured): Measured | null {
  const smaller = SMALLER.get(whole.unit ?? "");
  if (smaller === undefined) return null;
  const [unit, count] = smaller;
  const partAt = atoms[whole.next]?.lower === "and" ? whole.next + 1 : whole.next;
  const part = readCardinal(atoms, partAt, false);
  if (part === null || part.share || part.value >= count) return null;
  const measure = unitAt(atoms, part.next, part) ?? spacedInch(atoms, part.next);
  if (measure?.unit !== unit) return null;
  return { ...whole, value: whole.value + part.value / count, next: measure.next };
}

/** The “in” of “5 ft 3 in tall”, “a 5 ft 3 in jockey”; in “5 feet 3 in the air” it is a preposition. */
function spacedInch(atoms: readonly Atom[], at: number): { unit: string; next: number } | null {
  const after = atoms[at + 1];
  const ends = after === undefined || after.kind === "mark";
  const isUnit = ends || /^(?:tall|high|long|wide|deep|thick)$/.test(after.lower) || after.pos === "NOUN";
  return atoms[at]?.lower === "in" && isUnit ? { unit: "inch", next: at + 1 } : null;
}

/** “one year and a half”, “a mile and a half”. */
function withHalf(atoms: readonly Atom[], whole: Measured): Measured {
  const half = phraseAt(atoms, whole.next, ["and", "a", "half"]);
  return half ? { ...whole, value: whole.value + 0.5, next: whole.next + 3 } : whole;
}

/** The tallest of people, in feet. */
const TALLEST = 8;

/** Reads a height in feet and inches, “5'11"”, “6' 4"”, whose feet are the digits at `at`. */
export function readHeight(atoms: readonly Atom[], at: number): Measured | null {
  const [feet, mark, inches, closing] = [atoms[at], atoms[at + 1], atoms[at + 2], atoms[at + 3]];
  if (!FOOT_MARK.test(mark?.text ?? "") || mark?.glued !== true || inches?.kind !== "number") return null;
  const [high, rest] = [Number(feet?.text), Number(inches.text)];
  if (!(high > 0 && high <= TALLEST && Number.isInteger(high) && rest < INCHES)) return null;
  const closed = INCH_MARK.test(closing?.text ?? "") && closing?.glued === true;
  if (!closed && !inches.glued) return null;
  const value = high + rest / INCHES;
  return { value, next: at + (closed ? 4 : 3), scale: 1, share: false, digits: true, unit: "foot" };
}
