import { type Atom, isGluedHyphen } from "./atoms.ts";
import { afterPreposition, type CountedNoun, readCountedNoun } from "./counted-noun.ts";
import { currencyCodes } from "./lexicon/currencies.ts";
import { countedInCompounds } from "./lexicon/labels.ts";
import type { Amount } from "./read-amount.ts";

/** What a figure counts; `compound` where number and noun are one word: “27-nation”. */
export interface Counted extends CountedNoun {
  readonly compound: boolean;
}

/**
 * Reads what an amount counts: the noun phrase directly after a count, or after “of” or “in” for a measure or
 * a share. Atoms that `isBarred` names are no part of it.
 */
export function countedBy(
  atoms: readonly Atom[],
  amount: Amount,
  isBarred: (index: number) => boolean,
): Counted | null {
  if (amount.age === true) return null;
  if (amount.unit === null && isGluedHyphen(atoms, amount.next))
    return inCompound(atoms, amount.next + 1, isBarred);
  const from = whereCountedBegins(atoms, amount);
  const counted = from === null ? null : readCountedNoun(atoms, from, isBarred);
  return counted && { ...counted, compound: false };
}

function whereCountedBegins(atoms: readonly Atom[], { next, unit, share }: Amount): number | null {
  const money = unit !== null && currencyCodes.has(unit);
  const after = afterPreposition(atoms, next, money);
  if (after !== null) return after;
  if (unit === null) return share && atoms[next]?.lower === "the" ? next + 1 : next;
  if (isGluedHyphen(atoms, next)) return null;
  const attributive = isGluedHyphen(atoms, next - 2) || unit === "percent" || money;
  return attributive ? next : null;
}

/** “a 27-nation bloc” counts nations, “a 20,000-strong crowd” its crowd. */
function inCompound(
  atoms: readonly Atom[],
  at: number,
  isBarred: (index: number) => boolean,
): Counted | null {
  const word = atoms[at];
  if (word === undefined || !countedInCompounds.has(word.lower)) return null;
  if (word.lower === "strong") {
    const counted = readCountedNoun(atoms, at + 1, isBarred);
    return counted && { ...counted, compound: true };
  }
  return { start: word.start, end: word.end, head: word.lower, next: at + 1, compound: true };
}
