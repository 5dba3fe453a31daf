import type { Atom } from "./atoms.ts";
import { readCountedNoun } from "./counted-noun.ts";
import type { Surroundings } from "./figure-surroundings.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { lastDigit, roundingOf } from "./rounding.ts";

/**
 * A number of a sentence that may be a term of a sum: its atoms from `at` to `next`, with its noun to `end`, exclusive.
 */
export interface Term {
  readonly at: number;
  readonly next: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string | null;
  /** The singular of the noun it counts. */
  readonly head: string | null;
  /** Not hedged. */
  readonly exact: boolean;
  /** What it may be off by, being rounded: nothing for a plain whole number. */
  readonly rounding: number;
}

/** No whole of news is told by more parts. */
export const MOST_PARTS = 16;

/** The numbers of each sentence that are no part of one of `dates`, in order. `starts` are where one may begin. */
export function sentenceTerms(
  atoms: readonly Atom[],
  starts: readonly number[],
  dates: Surroundings,
): Term[][] {
  const sentences: Term[][] = [];
  let terms: Term[] = [];
  let [end, seen] = [0, 0];
  for (const at of starts) {
    if (at < end) continue;
    for (; seen <= at; seen += 1) {
      if (atoms[seen]?.opens !== true || terms.length === 0) continue;
      sentences.push(terms);
      terms = [];
    }
    const term = termAt(atoms, at, dates);
    if (term === null) continue;
    terms.push(term);
    end = term.next;
  }
  return [...sentences, terms];
}

function termAt(atoms: readonly Atom[], at: number, { dated, inPoint }: Surroundings): Term | null {
  const amount = readAmount(atoms, at);
  if (amount === null || (amount.unit === null ? dated : inPoint).has(amount.numberAt)) return null;
  const { value, unit, next, modifier, vague, share } = amount;
  if (value === null || vague || (share && unit === null)) return null;
  if (
    unit === null &&
    /^(?:1[5-9]|20)\d\d$/.test(atoms[amount.numberAt]?.text ?? "") &&
    next === amount.numberAt + 1
  )
    return null;
  const noun = unit === null ? readCountedNoun(atoms, next, (index) => dated.has(index)) : null;
  const counted = noun !== null && (noun.plural || value === 1) ? noun : null;
  return {
    at,
    next,
    end: counted?.next ?? next,
    value,
    unit,
    head: counted?.head ?? null,
    exact: modifier === null,
    rounding: roundedBy(atoms, amount),
  };
}

/**
 * Half of the last digit that is written: half a million for “£3m”; nothing for a plain whole number, unless hedged.
 */
function roundedBy(atoms: readonly Atom[], amount: Amount): number {
  if (amount.modifier !== null) return Math.max(roundingOf(atoms, amount), lastDigit(atoms, amount));
  const digit = lastDigit(atoms, amount);
  return digit === 1 ? 0 : digit / 2;
}

/** The words between two atoms, in lower case, with a space between each. */
export function wordsFrom(atoms: readonly Atom[], from: number, to: number): string {
  return atoms
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ lower }) => lower)
    .join(" ");
}
