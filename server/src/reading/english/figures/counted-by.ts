import { type Atom, isGluedHyphen } from "./atoms.ts";
import { type CountedNoun, readCountedNoun } from "./counted-noun.ts";
import { currencyCodes, currencySigns } from "./lexicon/currencies.ts";
import { countedInAllCompounds, countedInCompounds } from "./lexicon/labels.ts";
import { dealings, determiners } from "./lexicon/nouns.ts";
import { multiples, ones } from "./lexicon/numbers.ts";
import { isPossessive } from "./noun-forms.ts";
import type { Amount } from "./read-amount.ts";
import { readCardinal } from "./read-cardinal.ts";
import { readMeasured } from "./read-measured.ts";

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
  if (amount.age || multiples.has(atoms[amount.next - 1]?.lower ?? "")) return null;
  if (amount.unit === null && isGluedHyphen(atoms, amount.next)) return inCompound(atoms, amount, isBarred);
  const from = whereCountedBegins(atoms, amount);
  const counted = from === null ? null : readCountedNoun(atoms, from.noun, isBarred);
  return from && counted && { compound: false, whole: from.number, ...counted };
}

function whereCountedBegins(atoms: readonly Atom[], { next, unit, share }: Amount): AfterPreposition | null {
  const money = unit !== null && currencyCodes.has(unit);
  const after = afterPreposition(atoms, next, money);
  if (after !== null) return money && isName(atoms[after.noun]) ? null : after;
  if (unit === null && share) return { noun: skipDeterminers(atoms, next), number: null };
  if (unit === null) {
    const described = atoms[next]?.pos === "ADJ" ? afterMeasure(atoms, next + 1) : null;
    return afterMeasure(atoms, next) ?? described ?? { noun: next, number: null };
  }
  if (isGluedHyphen(atoms, next)) return null;
  const attributive = isGluedHyphen(atoms, next - 2) || unit === "percent" || money;
  return attributive ? { noun: next, number: null } : null;
}

/** “two 30-microgram doses”, “three $50,000 prizes”: past what each of the counted is measured by. */
function afterMeasure(atoms: readonly Atom[], at: number): AfterPreposition | null {
  const mayMeasure = isGluedHyphen(atoms, at + 1) || currencySigns.has(atoms[at]?.lower ?? "");
  const measure = mayMeasure ? readMeasured(atoms, at) : null;
  if (measure === null || measure.unit === null) return null;
  const sum = currencyCodes.has(measure.unit);
  return sum || isGluedHyphen(atoms, measure.next - 2) ? { noun: measure.next, number: at } : null;
}

/** “half the seats”, “half of all its seats”. */
function skipDeterminers(atoms: readonly Atom[], at: number): number {
  const next = atoms[at]?.lower === "all" ? at + 1 : at;
  return determiners.has(atoms[next]?.lower ?? "") ? next + 1 : next;
}

/** Where the noun phrase after a preposition begins, and the number before it, if any: “of the 12 jurors”. */
interface AfterPreposition {
  readonly noun: number;
  readonly number: number | null;
}

/** Reads “of the 12 …”, “of his last 12 …”, “in …”, “worth of …”; `null` where nothing such follows. */
function afterPreposition(atoms: readonly Atom[], at: number, money: boolean): AfterPreposition | null {
  let next = at;
  if (money && atoms[next]?.lower === "worth") next += 1;
  const preposition = atoms[next]?.lower;
  if (preposition !== "of" && !(money && preposition === "in")) return null;
  next += 1;
  if (preposition === "in" && dealings.has(atoms[next]?.lower ?? "")) return null;
  if (preposition === "in" && dealings.has(atoms[next + 1]?.lower ?? "")) return null;
  if (determiners.has(atoms[next]?.lower ?? "")) next += 1;
  next = behindOwner(atoms, next);
  if (/^(?:almost|nearly|about|roughly|some|around)$/.test(atoms[next]?.lower ?? "")) next += 1;
  const numberAt = isOrderWord(atoms[next]) ? next + 1 : next;
  const number = atoms[numberAt];
  if (number === undefined || (number.kind !== "number" && !ones.has(number.lower)))
    return { noun: next, number: null };
  const noun = readCardinal(atoms, numberAt, false)?.next ?? numberAt + 1;
  return { noun: afterMeasure(atoms, noun)?.noun ?? noun, number: numberAt };
}

/** So many words may name an owner: “the country's”, “the Welsh Water Board's”. */
const LONGEST_OWNER = 5;

/** “of the country's 17,000 farms”: past the owner of a number. */
function behindOwner(atoms: readonly Atom[], at: number): number {
  for (let index = at; index < at + LONGEST_OWNER; index += 1) {
    const atom = atoms[index];
    if (atom?.kind !== "word") return at;
    if (!isPossessive(atom) && !(atom.lower.endsWith("s") && isApostrophe(atoms[index + 1]))) continue;
    const next = isPossessive(atom) ? index + 1 : index + 2;
    return atoms[isOrderWord(atoms[next]) ? next + 1 : next]?.kind === "number" ? next : at;
  }
  return at;
}

const isApostrophe = (atom: Atom | undefined): boolean => atom?.glued === true && /^['’]$/.test(atom.text);

/** “10 of his last 12 games”. */
function isOrderWord(atom: Atom | undefined): boolean {
  return (
    atom !== undefined && /^(?:first|last|past|next|previous|top|final|remaining|other)$/.test(atom.lower)
  );
}

/** “17 euros in Paris”: where, not what. */
function isName(atom: Atom | undefined): boolean {
  return atom?.pos === "PROPN" && /^\p{Lu}/u.test(atom.text);
}

/** From here on a number in words counts what a hyphen joins to it: “four-nation”, but “one-party”, “two-state”. */
const FEW = new Set(["one", "two"]);

/** Whether the number that a hyphen joins to a noun counts it. */
export function isCountedInCompound(noun: string, number: Atom | undefined): boolean {
  return countedInAllCompounds.has(noun) || (countedInCompounds.has(noun) && !FEW.has(number?.lower ?? ""));
}

/** “a 27-nation bloc” counts nations, “a 20,000-strong crowd” its crowd. */
function inCompound(
  atoms: readonly Atom[],
  { numberAt, next }: Amount,
  isBarred: (index: number) => boolean,
): Counted | null {
  const at = next + 1;
  const word = atoms[at];
  if (word === undefined || !isCountedInCompound(word.lower, atoms[numberAt])) return null;
  if (word.lower === "strong") {
    const counted = readCountedNoun(atoms, at + 1, isBarred);
    return counted && { compound: true, whole: null, ...counted };
  }
  const { start, end, lower: head } = word;
  return { start, end, head, plural: false, next: at + 1, compound: true, whole: null };
}
