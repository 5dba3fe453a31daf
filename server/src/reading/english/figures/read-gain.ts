import type { Atom } from "./atoms.ts";
import { changing } from "./lexicon/changes.ts";
import { signsOfChange } from "./lexicon/ways-of-change.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { readModifier } from "./read-modifier.ts";
import type { ReadRelation } from "./relation.ts";
import { isOpen, lastDigit } from "./rounding.ts";

/** How many atoms may stand between a gain and the level it led to: “to”, “to close at”. */
const REACH = 5;

/** What a percentage may be off by beyond the rounding of its numbers, as a share of it. */
const SLACK = 0.02;

/**
 * Reads “rose 12p, or 4%, to 312p”, “at 312p, up 12p, or 4%”: a level, what led to it, and its percentage, from the
 * first number on.
 */
export function readGain(atoms: readonly Atom[], at: number): ReadRelation | null {
  const first = exactAt(atoms, at);
  if (first === null) return null;
  const own = signBefore(atoms, at);
  if (own !== null) {
    const share = shareBehind(atoms, first.next);
    const level = share === null ? null : levelBehind(atoms, share.next);
    return share === null || level === null ? null : compared(atoms, level, first, share, own, level.next);
  }
  const gainAt = atoms[first.next]?.text === "," ? first.next + 2 : first.next + 1;
  const sign = signBefore(atoms, gainAt);
  const gain = sign === null ? null : exactAt(atoms, gainAt);
  const share = gain === null ? null : shareBehind(atoms, gain.next);
  if (sign === null || gain === null || share === null) return null;
  return compared(atoms, first, gain, share, sign, share.next);
}

function compared(
  atoms: readonly Atom[],
  level: Amount,
  gain: Amount,
  share: Amount,
  sign: number,
  next: number,
): ReadRelation | null {
  const [after, by] = [level.value ?? 0, gain.value ?? 0];
  const before = after - sign * by;
  const points = gain.unit === "point";
  if (before <= 0 || by <= 0 || (level.unit !== gain.unit && !(points && level.unit === null))) return null;
  const follows = (100 * sign * by) / before;
  const written = sign * (share.value ?? 0);
  const rounded =
    (50 * lastDigit(atoms, gain)) / before + lastDigit(atoms, share) * 0.6 + Math.abs(follows) * SLACK;
  const agrees = Math.abs(follows - written) <= rounded;
  return { type: "gain", written, follows, agrees, terms: [before, after], next };
}

/** An amount that is not hedged, with the “points” that it may count. */
function exactAt(atoms: readonly Atom[], at: number): Amount | null {
  const amount = readAmount(atoms, at);
  if (amount?.unit === null && atoms[amount.next]?.lemma === "point")
    return { ...amount, unit: "point", next: amount.next + 1 };
  const exact = amount !== null && amount.value !== null && !amount.vague && amount.modifier === null;
  return exact && amount.unit !== "percent" ? amount : null;
}

/** “, or 4%”, “or 4 per cent”, “(4%)”. */
function shareBehind(atoms: readonly Atom[], from: number): Amount | null {
  const at = atoms[from]?.text === "," ? from + 1 : from;
  const opening = atoms[at];
  if (opening === undefined || opening.opens || !(opening.lower === "or" || opening.text === "("))
    return null;
  const share = readAmount(atoms, readModifier(atoms, at + 1).next);
  if (share === null || share.unit !== "percent" || share.value === null || isOpen(share)) return null;
  return opening.text === "(" ? { ...share, next: share.next + 1 } : share;
}

function levelBehind(atoms: readonly Atom[], from: number): Amount | null {
  const end = from + REACH;
  for (let at = from; at < end; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.opens || atom.kind === "number") return null;
    const level = /^(?:to|at)$/.test(atom.lower) ? exactAt(atoms, at + 1) : null;
    if (level !== null) return level;
    if (atom.kind === "mark" && atom.text !== ",") return null;
  }
  return null;
}

/** Whether the word right before a number says that it went up (1) or down (-1) by it. */
function signBefore(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at - 1];
  if (atom === undefined) return null;
  if (atom.lower === "up") return 1;
  if (atom.lower === "down") return -1;
  return atom.pos === "VERB" && changing.has(atom.lower) ? (signsOfChange.get(atom.lemma) ?? null) : null;
}
