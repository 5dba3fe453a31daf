import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { readCardinal } from "./read-cardinal.ts";
import { readCurrencyName, readCurrencySign, readUnit } from "./read-unit.ts";
import type { Cardinal } from "./read-words.ts";

/** A number with its unit, up to `next`, exclusive; `null` without one. */
export interface Measured extends Cardinal {
  readonly unit: string | null;
}

/** Reads a number with its unit at `at`: “$3.2 million”, “five kilometres”, “half an hour”, “30”. */
export function readMeasured(atoms: readonly Atom[], at: number): Measured | null {
  const sign = readCurrencySign(atoms, at);
  const cardinal = readCardinal(atoms, sign?.next ?? at, sign !== null);
  if (cardinal === null) return readHalf(atoms, at);
  if (sign !== null) {
    const repeated = readCurrencyName(atoms, cardinal.next, cardinal.value);
    return measuredIn(cardinal, repeated?.unit === sign.unit ? repeated : { ...sign, next: cardinal.next });
  }
  const unit = unitAt(atoms, cardinal.next, cardinal);
  if (unit === null) return measuredIn(cardinal, { unit: null, next: cardinal.next });
  const measured = measuredIn(cardinal, unit);
  return withHundredths(atoms, measured) ?? withSmaller(atoms, measured) ?? withHalf(atoms, measured);
}

/** “half an hour”, “half a mile”. */
function readHalf(atoms: readonly Atom[], at: number): Measured | null {
  const article = atoms[at + 1]?.lower;
  if (atoms[at]?.lower !== "half" || (article !== "a" && article !== "an")) return null;
  const unit = readUnit(atoms, at + 2);
  return unit && { ...unit, value: 0.5, scale: 1, share: false, digits: false };
}

function measuredIn(
  { value, scale, share, digits }: Cardinal,
  { unit, next }: { readonly unit: string | null; readonly next: number },
): Measured {
  return { value, next, scale, share, digits, unit };
}

/** “thirteen dollars and forty-five cents”, “five pounds 20 pence”. */
function withHundredths(atoms: readonly Atom[], whole: Measured): Measured | null {
  const { unit, value } = whole;
  if (unit === null || !/^[A-Z]{3}$/.test(unit) || !Number.isInteger(value)) return null;
  const part = readCardinal(atoms, atoms[whole.next]?.lower === "and" ? whole.next + 1 : whole.next, false);
  const coin = part === null ? null : unitAt(atoms, part.next, part);
  if (part === null || part.value >= 100 || (coin?.unit !== "cent" && coin?.unit !== "penny")) return null;
  return { ...whole, value: value + part.value / 100, next: coin.next };
}

/** Units of height and weight with the smaller one that is said after them, and how many of it make one. */
const SMALLER: ReadonlyMap<string, readonly [string, number]> = new Map([
  ["foot", ["inch", 12]],
  ["stone", ["pound", 14]],
  ["pound", ["ounce", 16]],
]);

/** “6ft 4in”, “five feet two inches”, “12 stone 4lb”. */
function withSmaller(atoms: readonly Atom[], whole: Measured): Measured | null {
  const smaller = Number.isInteger(whole.value) ? SMALLER.get(whole.unit ?? "") : undefined;
  if (smaller === undefined) return null;
  const [unit, count] = smaller;
  const part = readCardinal(atoms, whole.next, false);
  const measure = part === null || part.share ? null : unitAt(atoms, part.next, part);
  if (part === null || measure?.unit !== unit || part.value >= count) return null;
  return { ...whole, value: whole.value + part.value / count, next: measure.next };
}

/** “one year and a half”, “a mile and a half”. */
function withHalf(atoms: readonly Atom[], whole: Measured): Measured {
  const half =
    whole.unit !== null && Number.isInteger(whole.value) && phraseAt(atoms, whole.next, ["and", "a", "half"]);
  return half ? { ...whole, value: whole.value + 0.5, next: whole.next + 3 } : whole;
}

/** Letters that are units where they are glued to digits. */
const gluedUnits: ReadonlyMap<string, string> = new Map([
  ["m", "metre"],
  ["M", "metre"],
  ["t", "tonne"],
  ["p", "penny"],
  ["pc", "percent"],
  ["bp", "basis-point"],
  ["PS", "horsepower"],
  ["g", "gram"],
  ["W", "watt"],
  ["V", "volt"],
  ["in", "inch"],
  ["ins", "inch"],
  ["C", "degree-celsius"],
  ["F", "degree-fahrenheit"],
]);

/** Reads the unit after a number that ends before `at`. */
export function unitAt(
  atoms: readonly Atom[],
  at: number,
  { value, share, digits }: Cardinal,
): { unit: string; next: number } | null {
  const from = isGluedHyphen(atoms, at) ? at + 1 : share && phraseAt(atoms, at, ["of", "a"]) ? at + 2 : at;
  const letter =
    digits && from === at && atoms[from]?.glued === true
      ? gluedUnits.get(atoms[from]?.text ?? "")
      : undefined;
  if (letter !== undefined && !(letter === "gram" && atoms[from + 1]?.pos === "NOUN"))
    return readUnit(atoms, from) ?? { unit: letter, next: from + 1 };
  if (digits && atoms[from]?.text === "Nm") return { unit: "newton-metre", next: from + 1 };
  const metre = digits && from === at && atoms[from]?.text === "m" && measuresAfter(atoms, from + 1);
  if (metre) return { unit: "metre", next: from + 1 };
  const unit = readCurrencyName(atoms, from, value) ?? readUnit(atoms, from);
  return unit ?? (from === at && FILLERS.has(atoms[from]?.lower ?? "") ? readUnit(atoms, from + 1) : null);
}

/** Words between a number and its unit that leave both as they are: “961 consecutive minutes”. */
const FILLERS: ReadonlySet<string> = new Set(
  "more full straight consecutive long additional further successive whole solid entire extra short".split(
    " ",
  ),
);

/** “12 m long”, “5 m x 4 m”: what shows a letter behind a space to be a measure. */
function measuresAfter(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at];
  if (after === undefined || (after.kind === "mark" && after.text === "." && atoms[at + 1] === undefined))
    return true;
  return /^(?:long|wide|tall|deep|high|thick|away|above|below|across|x|×)$/.test(after.lower);
}
