import type { Atom } from "./atoms.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { comparedDirection } from "./read-direction.ts";
import { readFromTo } from "./read-from-to.ts";
import { comparedChange, signOfChange } from "./read-percentage-change.ts";
import type { ReadRelation } from "./relation.ts";

/** From one of the three numbers to the next there are no more atoms. */
const FARTHEST = 14;

/**
 * Reads “81,000 tickets, up from 72,000 last year, an increase of 12.5%”, from the first number on: a later amount, an
 * earlier one behind “up from”, “down from” or, of one unit, “against” and “compared with”, and what the change is said
 * to be; without that, whether “up” or “down” is right.
 */
export function readChangeBehind(
  atoms: readonly Atom[],
  at: number,
  dated: ReadonlySet<number>,
): ReadRelation | null {
  const to = exactAt(atoms, at);
  if (to === null) return null;
  const link = linkBehind(atoms, to);
  const from = link === null ? null : exactAt(atoms, link.next);
  if (link === null || from === null || from.unit !== to.unit) return null;
  if (link.share !== null) {
    const { value, modifier } = link.share;
    return comparedChange(atoms, { from, to }, link.sign * (value ?? 0), modifier !== null, from.next);
  }
  const told = saidBehind(atoms, { from, to }, from.next);
  if (told !== null) return link.sign !== 0 && Math.sign(told.written) !== link.sign ? null : told;
  const isChangeItself = to.unit === "percent" && isFallBefore(atoms, at);
  return link.sign === 0 || isChangeItself
    ? null
    : comparedDirection(atoms, { from, to }, link.sign, from.next, dated);
}

/** Reads “from £80m to £60m, a fall of 25%”, from the first number on. */
export function readRangeAndChange(
  atoms: readonly Atom[],
  at: number,
  dated: ReadonlySet<number>,
): ReadRelation | null {
  const change = readFromTo(atoms, at - 1, dated);
  return change === null ? null : saidBehind(atoms, change, change.next);
}

/** What the change between two amounts is said to be behind them. */
function saidBehind(
  atoms: readonly Atom[],
  amounts: { readonly from: Amount; readonly to: Amount },
  next: number,
): ReadRelation | null {
  const change = changeBehind(atoms, next);
  if (change === null) return null;
  const { share, sign } = change;
  return comparedChange(atoms, amounts, sign * (share.value ?? 0), share.modifier !== null, share.next);
}

/** How far behind a word of change its percentage may stand, in atoms. */
const FALL_REACH = 40;

/** “sales fell 2%, up from 1% in May”: a percentage that is a fall. */
function isFallBefore(atoms: readonly Atom[], at: number): boolean {
  for (let index = at - 1; index > at - FALL_REACH; index -= 1) {
    const atom = atoms[index];
    if (atom !== undefined && signOfChange(atom.lemma) === -1) return true;
    if (atom === undefined || atom.opens) break;
  }
  return false;
}

function exactAt(atoms: readonly Atom[], at: number): Amount | null {
  const amount = readAmount(atoms, at);
  return amount === null || amount.value === null || amount.vague || amount.unit === "percent"
    ? null
    : amount;
}

/** “, up from” or “, up 20% from” before the earlier amount, with the way that it says the change goes. */
function linkBehind(
  atoms: readonly Atom[],
  to: Amount,
): { readonly next: number; readonly sign: number; readonly share: Amount | null } | null {
  for (let at = to.next; at < to.next + FARTHEST; at++) {
    const atom = atoms[at];
    if (atom === undefined || atom.opens || atom.kind === "number" || /^[;:]$/.test(atom.text)) return null;
    const sign = WAYS.get(atom.lower);
    const share = sign === undefined ? null : readAmount(atoms, at + 1);
    const told = share?.unit === "percent" && share.value !== null ? share : null;
    const from = told?.next ?? at + 1;
    if (sign !== undefined && atoms[from]?.lower === "from") return { next: from + 1, sign, share: told };
    if (told !== null) return null;
    const next = atom.lower === "against" ? at + 1 : atoms[at + 1]?.lower === "with" ? at + 2 : null;
    if (to.unit === null || next === null || !/^(?:against|compared)$/.test(atom.lower)) continue;
    return { next: behindDescription(atoms, next), sign: 0, share: null };
  }
  return null;
}

const WAYS: ReadonlyMap<string, number> = new Map([
  ["up", 1],
  ["down", -1],
]);

/** “an estimate of £140,000”: the amount that is described. */
function behindDescription(atoms: readonly Atom[], at: number): number {
  const of = atoms.slice(at, at + 4).findIndex(({ lower }) => lower === "of");
  return of === -1 ? at : at + of + 1;
}

/** “…, an increase of 12.5%”. */
function changeBehind(
  atoms: readonly Atom[],
  from: number,
): { readonly share: Amount; readonly sign: number } | null {
  for (let at = from; at < from + FARTHEST; at++) {
    const [atom, noun] = [atoms[at], atoms[at + 1]];
    if (atom === undefined || atom.opens || /^[;:]$/.test(atom.text)) return null;
    if (!/^an?$/.test(atom.lower) || atoms[at + 2]?.lower !== "of") continue;
    const sign = signOfChange(noun?.lemma ?? "");
    const share = sign === undefined ? null : readAmount(atoms, at + 3);
    if (sign === undefined || share === null || share.unit !== "percent" || share.value === null) return null;
    return { share, sign };
  }
  return null;
}
