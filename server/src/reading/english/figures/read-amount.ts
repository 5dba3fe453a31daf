import type { Modifier } from "../../mention.ts";
import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { type Interval, intervalOf, widened } from "./interval.ts";
import { changing } from "./lexicon/changes.ts";
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
  const end = range ?? withSharedUnit(atoms, numberAt, measured);
  const after = readModifierAfter(atoms, end.next);
  const unitAfter = end.unit === null && after.modifier !== null ? unitAt(atoms, after.next, end) : null;
  const modifier = before ?? after.modifier ?? (range === null ? null : "between");
  const { low, high } =
    range === null
      ? intervalOf(measured.value, modifier)
      : widened({ low: range.low, high: range.value }, modifier);
  return {
    numberAt,
    next: unitAfter?.next ?? after.next,
    low,
    high,
    value: range === null ? measured.value : null,
    modifier,
    unit: end.unit ?? unitAfter?.unit ?? null,
    vague: false,
    share: measured.share,
    dashed: range?.dashed ?? false,
  };
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
  if (word === "to" && isChangeAndResult(atoms, at, first, second)) return null;
  const low = first.scale === 1 && first.value < second.scale ? first.value * second.scale : first.value;
  if (low >= second.value || (word === "or" && !areNeighbours(low, second.value))) return null;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  if (first.unit !== null && second.unit === null) return { ...second, unit: first.unit, low, dashed: false };
  const bare = second.unit === null && word !== "or" && !first.share;
  return { ...second, low, dashed: dash || word === "–" || bare };
}

/** “rose 3% to 1,234 points”, “fell $1.20 to $83.45”: by how much, and to what; but “grows 5% to 10% a year”. */
function isChangeAndResult(atoms: readonly Atom[], at: number, by: Measured, to: Measured): boolean {
  if (by.unit === "percent" && to.unit === null) return true;
  if (by.share) return false;
  const verbAt = atoms[at - 1]?.lower === "by" ? at - 2 : at - 1;
  if (!changing.has(atoms[verbAt]?.lower ?? "")) return false;
  return by.unit === null ? to.unit === null : to.unit !== "percent";
}

/** “two or three”, “40 or 50”: two round numbers that together give an order of size. */
function areNeighbours(low: number, high: number): boolean {
  return high - low === 1 || (low % 5 === 0 && high % 5 === 0 && high <= 2 * low);
}

/** “from 5 to 10 km”, “grew 5 and 6 percent”: the first is measured as the second is. */
function withSharedUnit(atoms: readonly Atom[], at: number, first: Measured): Measured {
  const joint = atoms[first.next]?.lower ?? "";
  const fromTo = joint === "to" && atoms[at - 1]?.lower === "from";
  const pair = (joint === "and" || joint === "or") && first.digits && first.value < 1000;
  if (first.unit !== null || first.share || !(fromTo || pair)) return first;
  const isCutShort = /^(?:just|only)$/.test(atoms[first.next + 1]?.lower ?? "");
  const second = readMeasured(atoms, first.next + (isCutShort ? 2 : 1));
  const shares = second !== null && !second.share && (fromTo || second.unit === "percent");
  return shares ? { ...first, unit: second.unit } : first;
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
    return measuredIn(cardinal, repeated?.unit === sign.unit ? repeated : { ...sign, next: cardinal.next });
  }
  const unit = unitAt(atoms, cardinal.next, cardinal);
  if (unit === null) return measuredIn(cardinal, { unit: null, next: cardinal.next });
  const measured = measuredIn(cardinal, unit);
  return withHundredths(atoms, measured) ?? withHalf(atoms, measured);
}

function measuredIn(
  { value, scale, share, digits }: Cardinal,
  { unit, next }: { readonly unit: string | null; readonly next: number },
): Measured {
  return { value, next, scale, share, digits, unit };
}

/** “thirteen dollars and forty-five cents”, “five pounds and 20 pence”. */
function withHundredths(atoms: readonly Atom[], whole: Measured): Measured | null {
  const { unit, value } = whole;
  if (unit === null || !/^[A-Z]{3}$/.test(unit) || !Number.isInteger(value)) return null;
  if (atoms[whole.next]?.lower !== "and") return null;
  const part = readCardinal(atoms, whole.next + 1, false);
  const coin = part === null ? null : unitAt(atoms, part.next, part);
  if (part === null || part.value >= 100 || (coin?.unit !== "cent" && coin?.unit !== "penny")) return null;
  return { ...whole, value: value + part.value / 100, next: coin.next };
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
  ["g", "gram"],
  ["W", "watt"],
  ["V", "volt"],
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
  if (letter !== undefined && !(letter === "gram" && atoms[from + 1]?.pos === "NOUN"))
    return readUnit(atoms, from) ?? { unit: letter, next: from + 1 };
  return readCurrencyName(atoms, from, value) ?? readUnit(atoms, from);
}
