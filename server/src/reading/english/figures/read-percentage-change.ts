import { signOf } from "../signs.ts";
import type { Atom } from "./atoms.ts";
import { signsOfChange, signsOfChanging } from "./lexicon/ways-of-change.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { wordBefore } from "./read-direction.ts";
import { readFromTo } from "./read-from-to.ts";
import type { ReadRelation } from "./relation.ts";
import { isOpen, lastDigit, roundingOf } from "./rounding.ts";

const isOfChange = (word: string): boolean =>
  signsOfChange.has(word) || signsOfChanging.has(word) || word === "up" || word === "down";

/** The sign of a word of change, or of one with such a part: without any there is no change to read. */
export const CHANGE: number = signOf(
  (lower, lemma) => isOfChange(lemma) || lower.split(/[^a-z]+/).some(isOfChange),
);

/** Words that may stand between a verb of change and its percentage. */
const BETWEEN: ReadonlySet<string> = new Set(["by", "some", "a", "another", "further"]);
/** What a whole percentage may be off by its own rounding, in points; a hedged one. */
const OWN_ROUNDING = 0.6;
const HEDGED = 2.5;

/**
 * Reads “rose 12% from 50 to 56”, “fell by 5 per cent, to 57 from 60”, “a 12% increase from 50 to 56”, from the
 * percentage on. Agrees where some values that round to the written ones give the percentage. Two shares are left
 * alone: “rose 5% from 10% to 15%” may mean points; “rose five points” does.
 */
export function readPercentageChange(
  atoms: readonly Atom[],
  at: number,
  dated: ReadonlySet<number>,
): ReadRelation | null {
  const share = inPercent(readAmount(atoms, at));
  if (share === null || !CHANGES.has(share.unit ?? "") || share.value === null) return null;
  const before = signBefore(atoms, at) ?? signOfDoing(atoms, at, dated);
  const sign = before ?? signsOfChange.get(atoms[share.next]?.lemma ?? "");
  if (sign === undefined) return null;
  const isNoun = before === undefined;
  let from = isNoun ? share.next + 1 : share.next;
  if (atoms[from]?.text === ",") from += 1;
  const change = readFromTo(atoms, from, dated);
  if (change === null || change.from.value === null || change.to.value === null) return null;
  return share.unit === "percent"
    ? comparedChange(atoms, change, sign * share.value, share.modifier !== null, change.next)
    : comparedPoints(atoms, change, { ...share, value: sign * share.value }, change.next);
}

/** “by a third” as a percentage, of which it may be a little more or less. */
function inPercent(amount: Amount | null): Amount | null {
  if (amount === null || !amount.share || amount.unit !== null || amount.value === null) return amount;
  return { ...amount, unit: "percent", value: 100 * amount.value, modifier: amount.modifier ?? "about" };
}

const CHANGES = new Set(["percent", "percentage-point"]);

/** Whether so many points lie between two shares. */
function comparedPoints(
  atoms: readonly Atom[],
  { from, to }: { readonly from: Amount; readonly to: Amount },
  points: Amount,
  next: number,
): ReadRelation | null {
  const [before, after, written] = [from.value ?? 0, to.value ?? 0, points.value ?? 0];
  if (from.unit !== "percent" || to.unit !== "percent" || isOpen(from) || isOpen(to) || isOpen(points))
    return null;
  const follows = after - before;
  const reach = [from, to, points].reduce((sum, amount) => sum + lastDigit(atoms, amount) / 2, FLOAT);
  const agrees = Math.abs(follows - written) <= reach;
  return { type: "points", written, follows, agrees, terms: [before, after], next };
}

/** What arithmetic with decimals may be off by. */
const FLOAT = 1e-9;

/**
 * Whether a percentage is that of the change between two amounts; `null` where they bound nothing that can be compared.
 */
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
export const signOfChange = (lemma: string): number | undefined => signsOfChange.get(lemma);

/** “Cut its debt by half”: what is done to a number that is named. */
function signOfDoing(atoms: readonly Atom[], at: number, dated: ReadonlySet<number>): number | undefined {
  return atoms[at - 1]?.lower === "by" ? wordBefore(atoms, at - 2, dated)?.sign : undefined;
}

function signBefore(atoms: readonly Atom[], at: number): number | undefined {
  let verbAt = at - 1;
  while (BETWEEN.has(atoms[verbAt]?.lower ?? "") || atoms[verbAt]?.pos === "ADV") verbAt -= 1;
  const verb = atoms[verbAt];
  if (verb?.lower === "up") return 1;
  if (verb?.lower === "down") return -1;
  return verb?.pos === "VERB" ? signsOfChange.get(verb.lemma) : undefined;
}
