import { signOf } from "../signs.ts";
import type { Atom } from "./atoms.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { readFromTo } from "./read-from-to.ts";
import type { ReadRelation } from "./relation.ts";

const RISING = "rise increase grow climb jump surge gain advance soar expand swell";
const FALLING = "fall decrease drop decline shrink slump plunge slide tumble contract sink dip";

/** Verbs and nouns of change by their lemma, with the sign of the change. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ...RISING.split(" ").map((word) => [word, 1] as const),
  ...FALLING.split(" ").map((word) => [word, -1] as const),
]);

/** The sign of a word of change, or of one with such a part: without any there is no change to read. */
export const CHANGE: number = signOf(
  (lower, lemma) => SIGNS.has(lemma) || lower.split(/[^a-z]+/).some((part) => SIGNS.has(part)),
);

/** Words that may stand between a verb of change and its percentage. */
const BETWEEN: ReadonlySet<string> = new Set(["by", "some", "a", "another", "further"]);
/** How far a number of one or two digits may be rounded, as a share of it. */
const ROUNDED = 0.025;
/** What a whole percentage may be off by its own rounding, in points; a hedged one. */
const OWN_ROUNDING = 0.6;
const HEDGED = 2.5;

/**
 * Reads “rose 12% from 50 to 56”, “fell by 5 per cent, to 57 from 60”, “a 12% increase from 50 to 56”, from the
 * percentage on. Agrees where some values that round to the written ones give the percentage. Two shares are left alone:
 * “rose 5% from 10% to 15%” may mean points.
 */
export function readPercentageChange(atoms: readonly Atom[], at: number): ReadRelation | null {
  const share = readAmount(atoms, at);
  if (share === null || share.unit !== "percent" || share.value === null) return null;
  const sign = signBefore(atoms, at) ?? SIGNS.get(atoms[share.next]?.lemma ?? "");
  if (sign === undefined) return null;
  const isNoun = signBefore(atoms, at) === undefined;
  let from = isNoun ? share.next + 1 : share.next;
  if (atoms[from]?.text === ",") from += 1;
  const change = readFromTo(atoms, from);
  if (change === null || change.from.value === null || change.to.value === null) return null;
  return comparedChange(atoms, change, sign * share.value, share.modifier !== null, change.next);
}

/** Whether a percentage is that of the change between two amounts; `null` where they bound nothing that can be compared. */
export function comparedChange(
  atoms: readonly Atom[],
  { from, to }: { readonly from: Amount; readonly to: Amount },
  written: number,
  hedged: boolean,
  next: number,
): ReadRelation | null {
  const [before, after] = [from.value ?? 0, to.value ?? 0];
  if (before <= 0 || from.unit === "percent" || isOpen(from) || isOpen(to)) return null;
  const follows = 100 * (after / before - 1);
  const [least, most] = [-1, 1].map(
    (side) => 100 * ((after + side * roundingOf(atoms, to)) / (before - side * roundingOf(atoms, from)) - 1),
  );
  const own = hedged ? HEDGED : OWN_ROUNDING;
  const agrees = written >= (least ?? follows) - own && written <= (most ?? follows) + own;
  return { type: "change", written, follows, agrees, terms: [before, after], next };
}

/** Which way a noun of change goes: 1 “an increase”, -1 “a drop”. */
export const signOfChange = (lemma: string): number | undefined => SIGNS.get(lemma);

function signBefore(atoms: readonly Atom[], at: number): number | undefined {
  let verbAt = at - 1;
  while (BETWEEN.has(atoms[verbAt]?.lower ?? "") || atoms[verbAt]?.pos === "ADV") verbAt -= 1;
  const verb = atoms[verbAt];
  return verb?.pos === "VERB" ? SIGNS.get(verb.lemma) : undefined;
}

/** “more than 56” bounds nothing that could be compared. */
function isOpen({ modifier, vague }: Amount): boolean {
  return vague || (modifier !== null && modifier !== "about" && modifier !== "some");
}

/** By how much a value may differ from the number written for it: half its last digit, within reason. */
function roundingOf(atoms: readonly Atom[], { value, numberAt, modifier }: Amount): number {
  const amount = value ?? 0;
  const digits = (atoms[numberAt]?.text ?? "").replaceAll(",", "");
  const number = Number(digits);
  const most = (modifier === null ? ROUNDED : 2 * ROUNDED) * amount;
  if (!(number > 0)) return most;
  const decimals = digits.split(".")[1]?.length ?? -trailingZeros(digits);
  return Math.min(most, (0.5 * 10 ** -decimals * amount) / number);
}

function trailingZeros(digits: string): number {
  return /0*$/.exec(digits)?.[0].length ?? 0;
}
