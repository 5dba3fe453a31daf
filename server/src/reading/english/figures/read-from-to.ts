import type { Atom } from "./atoms.ts";
import { type Amount, readAmount } from "./read-amount.ts";

/** Two exact amounts of one unit, up to the atom `next`, exclusive. */
export interface FromTo {
  readonly from: Amount;
  readonly to: Amount;
  readonly next: number;
}

/** How many atoms may tell of what the first of two amounts is, and of when. */
const ASIDE = 7;

/** Two numbers of which one is so many times the other are not written in one scale: “from 5 to 4.2 million”. */
const ONE_SCALE = 500;

/**
 * Reads “from A to B” or “to B from A”, also with what is counted and when between: “from 50,000 passengers in 2015 to
 * 40,000”. No number of a date (`dated`, by atoms) is an amount.
 */
export function readFromTo(atoms: readonly Atom[], at: number, dated: ReadonlySet<number>): FromTo | null {
  for (const [one, other] of ORDERS) {
    const first = readAfter(atoms, at, one, dated);
    const otherAt = first === null ? null : behindAside(atoms, first.next, other, dated);
    const second = otherAt === null ? null : readAfter(atoms, otherAt, other, dated);
    if (first === null || second === null) continue;
    return one === "from" ? pair(first, second, second.next) : pair(second, first, second.next);
  }
  return null;
}

const ORDERS = [
  ["from", "to"],
  ["to", "from"],
] as const;

function readAfter(
  atoms: readonly Atom[],
  at: number,
  preposition: string,
  dated: ReadonlySet<number>,
): Amount | null {
  if (atoms[at]?.lower !== preposition) return null;
  const amount = readAmount(atoms, at + 1);
  if (amount === null || amount.value === null || amount.vague || dated.has(amount.numberAt)) return null;
  return amount;
}

/** Where `preposition` follows on what is counted, how often and when. */
function behindAside(
  atoms: readonly Atom[],
  from: number,
  preposition: string,
  dated: ReadonlySet<number>,
): number | null {
  for (let at = from; at <= from + ASIDE; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.opens) return null;
    if (atom.lower === preposition) return at;
    if (!dated.has(at) && !isAside(atom)) return null;
  }
  return null;
}

const isAside = ({ kind, pos, lower }: Atom): boolean =>
  kind === "word" && (/^(?:NOUN|PROPN|ADJ|DET)$/.test(pos) || ASIDES.has(lower));

const ASIDES = new Set("a an per each every in of at for during ago earlier before".split(" "));

function pair(from: Amount, to: Amount, next: number): FromTo | null {
  if (from.value === null || to.value === null || isYear(from) || isYear(to)) return null;
  if (from.unit !== null && to.unit !== null && from.unit !== to.unit) return null;
  return areOfOneScale(from.value, to.value) ? { from, to, next } : null;
}

/** Whether neither of two numbers is so much larger that a “million” stands for both. */
export function areOfOneScale(one: number, other: number): boolean {
  const ratio = Math.abs(one / other);
  return ratio < ONE_SCALE && ratio > 1 / ONE_SCALE;
}

function isYear({ value, unit }: Amount): boolean {
  return unit === null && value !== null && Number.isInteger(value) && value >= 1800 && value < 2100;
}
