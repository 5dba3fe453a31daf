import type { Atom } from "./atoms.ts";
import { readCountedNoun } from "./counted-noun.ts";
import { currencyNames } from "./lexicon/currencies.ts";
import { heights, inverse, otherNouns, signsOfChange, signsOfChanging } from "./lexicon/ways-of-change.ts";
import type { Amount } from "./read-amount.ts";
import { areOfOneScale, readFromTo } from "./read-from-to.ts";
import type { PlacedRelation, ReadRelation } from "./relation.ts";

/**
 * How many atoms may stand between a word of change and its numbers: “a fall in the number of complaints in May from”.
 */
const REACH = 9;

/** How far from the numbers a word may stand that makes the smaller one the better, in atoms. */
const FAR = 60;

/** From here on a number is no rank. */
const LARGE = 100;

/** A word of change with its sign, before the amounts that it governs. */
export interface ChangeWord {
  readonly at: number;
  readonly sign: number;
}

/**
 * Reads “rose from 40 to 60 members”, “a drop in sales in 2015 from £3m to £2m”: a word of change, where `from` is, and
 * two amounts, the first at `at`. Agrees where they go the way that the word says.
 */
export function readDirection(
  atoms: readonly Atom[],
  at: number,
  dated: ReadonlySet<number>,
): PlacedRelation | null {
  const word = wordBefore(atoms, at - 2, dated);
  const change = word === null ? null : readFromTo(atoms, at - 1, dated);
  if (word === null || change === null) return null;
  const read = comparedDirection(atoms, change, word.sign, change.next, dated);
  return read && { from: word.at, read };
}

/** Whether two amounts go the way that `sign` says; `null` where the smaller one may be the better. */
export function comparedDirection(
  atoms: readonly Atom[],
  { from, to }: { readonly from: Amount; readonly to: Amount },
  sign: number,
  next: number,
  dated: ReadonlySet<number>,
): ReadRelation | null {
  const [before, after] = [from.value ?? 0, to.value ?? 0];
  const unit = from.unit ?? to.unit;
  if (!areOfOneScale(before, after)) return null;
  const isCounted = unit !== null || [from, to].some((amount) => counts(atoms, amount, dated));
  if (!isCounted && Math.min(before, after) < LARGE) return null;
  if (
    (unit !== null && heights.has(unit)) ||
    isOpen(from) ||
    isOpen(to) ||
    mayBeInverse(atoms, from.numberAt)
  )
    return null;
  const follows = Math.sign(after - before);
  return {
    type: "direction",
    written: sign,
    follows,
    agrees: follows === sign,
    terms: [before, after],
    next,
  };
}

function counts(atoms: readonly Atom[], { next }: Amount, dated: ReadonlySet<number>): boolean {
  return readCountedNoun(atoms, next, (index) => dated.has(index)) !== null;
}

/** “to more than 60” and “to nearly 60” may go either way. */
const isOpen = ({ modifier }: Amount): boolean => modifier !== null;

/** Whether the sentence of an atom ranks something, or tells what a currency is worth. */
function mayBeInverse(atoms: readonly Atom[], at: number): boolean {
  const isInverse = ({ lower, lemma, pos }: Atom, index: number): boolean =>
    inverse.has(lower) ||
    (pos === "NOUN" && currencyNames.has(lemma) && atoms[index - 1]?.kind !== "number") ||
    (lower === "number" && atoms[index + 1]?.lower !== "of");
  for (let index = at; index > at - FAR; index -= 1) {
    const atom = atoms[index];
    if (atom === undefined || isInverse(atom, index)) return true;
    if (atom.opens) break;
  }
  for (let index = at + 1; index < at + FAR && atoms[index]?.opens === false; index += 1) {
    const atom = atoms[index];
    if (atom !== undefined && isInverse(atom, index)) return true;
  }
  return false;
}

/** The word of change that governs the amounts behind `from`. */
export function wordBefore(
  atoms: readonly Atom[],
  from: number,
  dated: ReadonlySet<number>,
): ChangeWord | null {
  for (let at = from; at > from - REACH; at -= 1) {
    const atom = atoms[at];
    if (atom === undefined) return null;
    const own = signOf(atom);
    if (own !== null) return { at, sign: own };
    const passes =
      dated.has(at) ||
      (atom.text === "," && at === from) ||
      (atom.kind === "word" &&
        (/^(?:NOUN|PROPN|ADJ|ADV|DET)$/.test(atom.pos) || /^(?:in|of|at|over|its|their)$/.test(atom.lower)));
    if (!passes || atom.opens) return null;
  }
  return null;
}

/** A verb, or a noun of one change: “gains” may be given in numbers that were put right. */
function signOf({ pos, lower, lemma }: Atom): number | null {
  if (otherNouns.has(lemma)) return null;
  if (pos === "VERB") return signsOfChange.get(lemma) ?? signsOfChanging.get(lemma) ?? null;
  return pos === "NOUN" && lower === lemma ? (signsOfChange.get(lemma) ?? null) : null;
}
