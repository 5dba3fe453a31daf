import type { Modifier } from "../../mention.ts";
import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { type Interval, intervalOf, widened } from "./interval.ts";
import { type Cardinal, readCardinal } from "./read-cardinal.ts";
import { readMagnitude } from "./read-magnitude.ts";
import { readModifier, readModifierAfter } from "./read-modifier.ts";
import { readCurrencyName, readCurrencySign, readUnit } from "./read-unit.ts";

/** Modifier, number and unit, up to `next`, exclusive; `numberAt` is where the number itself begins. */
export interface Amount extends Interval {
  readonly numberAt: number;
  readonly next: number;
  readonly value: number | null;
  readonly modifier: Modifier | null;
  readonly unit: string | null;
  readonly vague: boolean;
  readonly share: boolean;
  /** “20-30”: an amount only if something is counted. */
  readonly dashed: boolean;
  /** How old somebody is. */
  readonly age?: true;
}

interface Measured extends Cardinal {
  readonly unit: string | null;
}

/** Reads an amount that begins at `at`. */
export function readAmount(atoms: readonly Atom[], at: number): Amount | null {
  return readBetween(atoms, at) ?? readPlain(atoms, at);
}

function readPlain(atoms: readonly Atom[], at: number): Amount | null {
  const { modifier: before, next: numberAt } = readModifier(atoms, at);
  const measured = readMeasured(atoms, numberAt);
  if (measured === null) return readVague(atoms, numberAt, before);
  const range = readRange(atoms, numberAt, measured);
  const end = range ?? measured;
  const after = readModifierAfter(atoms, end.next);
  const unitAfter = end.unit === null && after.modifier !== null ? unitAt(atoms, after.next, end) : null;
  const modifier = before ?? after.modifier ?? (range === null ? null : "between");
  const shared = {
    numberAt,
    next: unitAfter?.next ?? after.next,
    unit: end.unit ?? unitAfter?.unit ?? null,
    modifier,
    vague: false,
    share: measured.share,
    dashed: range?.dashed ?? false,
  };
  return range === null
    ? { ...shared, value: measured.value, ...intervalOf(measured.value, modifier) }
    : { ...shared, value: null, ...widened({ low: range.low, high: range.value }, modifier) };
}

function readVague(atoms: readonly Atom[], at: number, modifier: Modifier | null): Amount | null {
  const sign = readCurrencySign(atoms, at);
  const magnitude = readMagnitude(atoms, sign?.next ?? at);
  if (magnitude === null) return null;
  const unitFrom = atoms[magnitude.next]?.lower === "of" ? magnitude.next + 1 : magnitude.next;
  const unit = readCurrencyName(atoms, unitFrom, magnitude.low) ?? readUnit(atoms, unitFrom);
  return {
    numberAt: at,
    next: unit?.next ?? magnitude.next,
    value: null,
    modifier,
    unit: sign?.unit ?? unit?.unit ?? null,
    vague: true,
    share: false,
    dashed: false,
    ...widened(magnitude, modifier),
  };
}

/** “between 20 and 30 people”, “between $1bn and $2bn”. */
function readBetween(atoms: readonly Atom[], at: number): Amount | null {
  if (atoms[at]?.lower !== "between") return null;
  const first = readMeasured(atoms, at + 1);
  if (first === null || atoms[first.next]?.lower !== "and") return null;
  const second = readMeasured(atoms, first.next + 1);
  if (second === null) return null;
  const low = first.scale === 1 && first.value < second.scale ? first.value * second.scale : first.value;
  if (low >= second.value || (first.unit !== null && first.unit !== second.unit)) return null;
  return {
    numberAt: at + 1,
    next: second.next,
    low,
    high: second.value,
    value: null,
    modifier: "between",
    unit: second.unit,
    vague: false,
    share: first.share && second.share,
    dashed: false,
  };
}

/** “prices range from 5 to 10 euros”, where “rose from 5 to 10” gives two figures. */
const RANGING = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/;

/** The upper end of “20-30”, “20 to 30”, “two or three”, “$1-2bn”. */
function readRange(
  atoms: readonly Atom[],
  at: number,
  first: Measured,
): (Measured & { low: number; dashed: boolean }) | null {
  const dash = isGluedHyphen(atoms, first.next) || isSpacedHyphen(atoms, first);
  const word = atoms[first.next]?.lower;
  if (!dash && word !== "to" && word !== "or" && word !== "–") return null;
  if (word === "to" && atoms[at - 1]?.lower === "from" && !RANGING.test(atoms[at - 2]?.lower ?? ""))
    return null;
  const second = readMeasured(atoms, first.next + 1);
  if (second === null || second.share !== first.share) return null;
  const low = first.scale === 1 && first.value < second.scale ? first.value * second.scale : first.value;
  if (low >= second.value || (word === "or" && second.value - low !== 1)) return null;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  if (first.unit !== null && second.unit === null) return { ...second, unit: first.unit, low, dashed: false };
  return { ...second, low, dashed: dash || word === "–" || second.unit === null };
}

/** “40 - 50 years”, between digits. */
function isSpacedHyphen(atoms: readonly Atom[], { next, digits, unit }: Measured): boolean {
  const [hyphen, number] = [atoms[next], atoms[next + 1]];
  const spaced = hyphen?.text === "-" && !hyphen.glued && number?.kind === "number" && !number.glued;
  return spaced && digits && unit === null;
}

function readMeasured(atoms: readonly Atom[], at: number): Measured | null {
  const sign = readCurrencySign(atoms, at);
  const cardinal = readCardinal(atoms, sign?.next ?? at, sign !== null);
  if (cardinal === null) return null;
  if (sign !== null) {
    const repeated = readCurrencyName(atoms, cardinal.next, cardinal.value);
    return {
      ...cardinal,
      unit: sign.unit,
      next: repeated?.unit === sign.unit ? repeated.next : cardinal.next,
    };
  }
  const unit = unitAt(atoms, cardinal.next, cardinal);
  return { ...cardinal, unit: unit?.unit ?? null, next: unit?.next ?? cardinal.next };
}

/** Letters that are units where they are glued to digits. */
const gluedUnits: ReadonlyMap<string, string> = new Map([
  ["m", "metre"],
  ["M", "metre"],
  ["t", "tonne"],
  ["p", "penny"],
  ["in", "inch"],
  ["ins", "inch"],
  ["C", "degree-celsius"],
  ["F", "degree-fahrenheit"],
]);

function unitAt(
  atoms: readonly Atom[],
  at: number,
  { value, share, digits }: Cardinal,
): { unit: string; next: number } | null {
  const from = isGluedHyphen(atoms, at) ? at + 1 : share && phraseAt(atoms, at, ["of", "a"]) ? at + 2 : at;
  const letter =
    digits && from === at && atoms[from]?.glued === true
      ? gluedUnits.get(atoms[from]?.text ?? "")
      : undefined;
  if (letter !== undefined) return { unit: letter, next: from + 1 };
  return readCurrencyName(atoms, from, value) ?? readUnit(atoms, from);
}
