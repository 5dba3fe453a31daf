import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { screened } from "./lexicon/nouns.ts";
import { nearMoney, readCurrencyName } from "./read-currency.ts";
import { readUnit } from "./read-unit.ts";
import type { Cardinal } from "./read-words.ts";
import { isTemperature } from "./temperatures.ts";

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
  ["l", "litre"],
  ["L", "litre"],
  ["W", "watt"],
  ["V", "volt"],
  ["in", "inch"],
  ["ins", "inch"],
  ["C", "degree-celsius"],
  ["F", "degree-fahrenheit"],
  ["rad", "radian"],
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
  if (letter?.startsWith("degree") === true && !isTemperature(atoms, from - 1)) return null;
  if (letter !== undefined && !(letter === "gram" && atoms[from + 1]?.pos === "NOUN"))
    return readUnit(atoms, from) ?? { unit: letter, next: from + 1 };
  if (digits && isCents(atoms, from)) return { unit: "cent", next: from + 1 };
  if (digits && isInchMark(atoms, from)) return { unit: "inch", next: from + 1 };
  if (digits && isStone(atoms, from)) return { unit: "stone", next: from + 1 };
  if (digits && atoms[from]?.text === "Nm") return { unit: "newton-metre", next: from + 1 };
  if (isInch(atoms, from)) return { unit: "inch", next: from + 1 };
  if (isCup(atoms, from, value)) return { unit: "cup", next: from + 1 };
  const isLetter = digits && from === at && atoms[from]?.text === "m";
  const metre = isLetter && (measuresAfter(atoms, from + 1) || lengthBefore(atoms, from - 1));
  if (metre) return { unit: "metre", next: from + 1 };
  const unit = readCurrencyName(atoms, from, value) ?? readUnit(atoms, from);
  if (unit?.unit === "bit" && value === 1 && !digits) return null;
  if (unit?.unit === "penny" && isPennyStock(atoms, unit.next)) return null;
  if (unit?.unit === "second" && isSecondHand(atoms, unit.next)) return null;
  const filled = from === at && FILLERS.has(atoms[from]?.lower ?? "") ? readUnit(atoms, from + 1) : null;
  return unit ?? filled ?? (digits ? inBrackets(atoms, at) : null);
}

/** “20 (kg)”: a unit that is put behind its number in brackets. */
function inBrackets(atoms: readonly Atom[], at: number): { unit: string; next: number } | null {
  if (!/^[({[]$/.test(atoms[at]?.text ?? "")) return null;
  const unit = readUnit(atoms, at + 1);
  return unit !== null && /^[)}\]]$/.test(atoms[unit.next]?.text ?? "")
    ? { ...unit, next: unit.next + 1 }
    : null;
}

/** “six second hand planes”. */
function isSecondHand(atoms: readonly Atom[], after: number): boolean {
  return atoms[after - 1]?.lower === "second" && atoms[after]?.lower === "hand";
}

/** “two penny stocks”, “one penny-pincher”. */
function isPennyStock(atoms: readonly Atom[], after: number): boolean {
  return atoms[after - 1]?.lower === "penny" && (isGluedHyphen(atoms, after) || atoms[after]?.pos === "NOUN");
}

/** The “c” of “5c a share”, among words of money. */
function isCents(atoms: readonly Atom[], at: number): boolean {
  const letter = atoms[at];
  if (letter?.text !== "c" || !letter.glued) return false;
  return /^(?:an?|per|each)$/.test(atoms[at + 1]?.lower ?? "") || nearMoney(atoms, at);
}

/** The sign of “27" screens”, “10" long”, not one that ends a quotation. */
function isInchMark(atoms: readonly Atom[], at: number): boolean {
  if (!/^["”″]$/.test(atoms[at]?.text ?? "")) return false;
  const after = atoms[at + 1]?.lower ?? "";
  return LONG.test(after) || (atoms[at]?.glued === true && screened.has(after));
}

const LONG = /^(?:thick|wide|long|tall|deep|high)$/;

/** The “in” of “2 1/2 in thick”. */
function isInch(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.lower === "in" && LONG.test(atoms[at + 1]?.lower ?? "");
}

/** “1/2 cup sugar”, “three cups of tea”, but not “won two cups”, “three cups of the league”. */
function isCup(atoms: readonly Atom[], at: number, value: number): boolean {
  const [cup, of, what] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (cup?.text !== "cup" && cup?.text !== "cups") return false;
  return !Number.isInteger(value) || (of?.lower === "of" && what?.pos === "NOUN" && what.text === what.lower);
}

/** The “st” of “17st 3lb”, which elsewhere ends an ordinal. */
function isStone(atoms: readonly Atom[], at: number): boolean {
  const [letters, number, pounds] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  return letters?.text === "st" && number?.kind === "number" && /^lbs?$/.test(pounds?.lower ?? "");
}

/** Words between a number and its unit that leave both as they are: “961 consecutive minutes”. */
const FILLERS: ReadonlySet<string> = new Set(
  "more full straight consecutive long additional further successive whole solid entire extra short working business".split(
    " ",
  ),
);

/** “12 m long”, “5 m x 4 m”: what shows a letter behind a space to be a measure. */
function measuresAfter(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at];
  if (after === undefined || (after.kind === "mark" && after.text === "." && atoms[at + 1] === undefined))
    return true;
  if (after.text === "(") return atoms[at + 1]?.kind === "number" && readUnit(atoms, at + 2) !== null;
  return /^(?:long|wide|tall|deep|high|thick|away|above|below|across|x|×)$/.test(after.lower);
}

/** “the length is 12 m”, “at a depth of 30 m”. */
function lengthBefore(atoms: readonly Atom[], numberAt: number): boolean {
  const near = atoms.slice(Math.max(0, numberAt - 4), numberAt);
  return near.some(({ lower }) =>
    /^(?:length|width|height|depth|distance|radius|diameter|altitude|elevation|long|wide|tall|deep)$/.test(
      lower,
    ),
  );
}
