import { type Atom, isGluedHyphen } from "./atoms.ts";
import {
  type AfterPreposition,
  afterPreposition,
  type CountedNoun,
  readCountedNoun,
} from "./counted-noun.ts";
import { currencyCodes } from "./lexicon/currencies.ts";
import { countedInAllCompounds, countedInCompounds } from "./lexicon/labels.ts";
import type { Amount } from "./read-amount.ts";

/** What a figure counts; `compound` where number and noun are one word: “27-nation”. */
export interface Counted extends CountedNoun {
  readonly compound: boolean;
  /** The number of the whole, in “four of the 12 jurors”. */
  readonly whole: number | null;
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
  if (amount.unit === null && isGluedHyphen(atoms, amount.next)) return inCompound(atoms, amount, isBarred);
  const from = whereCountedBegins(atoms, amount);
  const counted = from === null ? null : readCountedNoun(atoms, from.noun, isBarred);
  return from && counted && { ...counted, compound: false, whole: from.number };
}

function whereCountedBegins(atoms: readonly Atom[], { next, unit, share }: Amount): AfterPreposition | null {
  const money = unit !== null && currencyCodes.has(unit);
  const after = afterPreposition(atoms, next, money);
  if (after !== null) return money && isName(atoms[after.noun]) ? null : after;
  if (unit === null) return { noun: share && atoms[next]?.lower === "the" ? next + 1 : next, number: null };
  if (isGluedHyphen(atoms, next)) return null;
  const attributive = isGluedHyphen(atoms, next - 2) || unit === "percent" || money;
  return attributive ? { noun: next, number: null } : null;
}

/** “17 euros in Paris”: where, not what. */
function isName(atom: Atom | undefined): boolean {
  return atom?.pos === "PROPN" && /^\p{Lu}/u.test(atom.text);
}

/** Whether a number in digits or in words that a hyphen joins to a noun counts it. */
export function isCountedInCompound(noun: string, inDigits: boolean): boolean {
  return countedInAllCompounds.has(noun) || (inDigits && countedInCompounds.has(noun));
}

/** “a 27-nation bloc” counts nations, “a 20,000-strong crowd” its crowd. */
function inCompound(
  atoms: readonly Atom[],
  { numberAt, next }: Amount,
  isBarred: (index: number) => boolean,
): Counted | null {
  const at = next + 1;
  const word = atoms[at];
  const inDigits = atoms[numberAt]?.kind === "number";
  if (word === undefined || !isCountedInCompound(word.lower, inDigits)) return null;
  if (word.lower === "strong") {
    const counted = readCountedNoun(atoms, at + 1, isBarred);
    return counted && { ...counted, compound: true, whole: null };
  }
  return { start: word.start, end: word.end, head: word.lower, next: at + 1, compound: true, whole: null };
}
