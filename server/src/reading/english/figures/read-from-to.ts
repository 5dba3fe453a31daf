import type { Atom } from "./atoms.ts";
import { type Amount, readAmount } from "./read-amount.ts";

/** Two exact amounts of one unit, up to the atom `next`, exclusive. */
interface FromTo {
  readonly from: Amount;
  readonly to: Amount;
  readonly next: number;
}

/** Reads “from A to B” or “to B from A”. */
export function readFromTo(atoms: readonly Atom[], at: number): FromTo | null {
  const first = readAfter(atoms, at, "from");
  const second = first === null ? null : readAfter(atoms, first.next, "to");
  if (first !== null && second !== null) return pair(first, second, second.next);
  const to = readAfter(atoms, at, "to");
  const from = to === null ? null : readAfter(atoms, to.next, "from");
  return to !== null && from !== null ? pair(from, to, from.next) : null;
}

function readAfter(atoms: readonly Atom[], at: number, preposition: string): Amount | null {
  if (atoms[at]?.lower !== preposition) return null;
  const amount = readAmount(atoms, at + 1);
  return amount?.value === null || amount?.vague === true ? null : amount;
}

function pair(from: Amount, to: Amount, next: number): FromTo | null {
  if (from.value === null || to.value === null || isYear(from.value) || isYear(to.value)) return null;
  if (from.unit !== null && to.unit !== null && from.unit !== to.unit) return null;
  return { from, to, next };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value < 2100;
}
