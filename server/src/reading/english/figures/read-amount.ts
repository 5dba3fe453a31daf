import type { Modifier } from "../../mention.ts";
import type { Atom } from "./atoms.ts";
import { type Interval, intervalOf, widened } from "./interval.ts";
import { readCurrencyName, readCurrencySign } from "./read-currency.ts";
import { readMagnitude } from "./read-magnitude.ts";
import { readMeasured } from "./read-measured.ts";
import { readModifier, readModifierAfter } from "./read-modifier.ts";
import { readRange, withSharedUnit } from "./read-range.ts";
import { readUnit } from "./read-unit.ts";
import { unitAt } from "./unit-at.ts";

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
  readonly age: boolean;
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
    age: false,
  };
}

function readVague(atoms: readonly Atom[], at: number, modifier: Modifier | null): Amount | null {
  const sign = readCurrencySign(atoms, at);
  const magnitude = readMagnitude(atoms, sign?.next ?? at);
  if (magnitude === null) return null;
  const unitFrom = atoms[magnitude.next]?.lower === "of" ? magnitude.next + 1 : magnitude.next;
  const unit = readCurrencyName(atoms, unitFrom, magnitude.low) ?? readUnit(atoms, unitFrom);
  const { low, high } = widened({ low: magnitude.low, high: magnitude.high }, modifier);
  return {
    numberAt: at,
    next: unit?.next ?? magnitude.next,
    low,
    high,
    value: null,
    modifier,
    unit: sign?.unit ?? unit?.unit ?? null,
    vague: true,
    share: false,
    dashed: false,
    age: false,
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
    age: false,
  };
}
