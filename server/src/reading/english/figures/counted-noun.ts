import type { Span } from "../../../text/span.ts";
import { type Atom, isGluedHyphen } from "./atoms.ts";
import { irregularPlurals, openers } from "./lexicon/nouns.ts";
import { isNoun, isPluralNoun, isPossessive, singularOf } from "./noun-forms.ts";
import { isAttributive, isJoint, isPremodifier, isQuoted } from "./premodifiers.ts";

/** What a figure counts, up to the atom `next`, exclusive; `head` is its last noun in the singular. */
export interface CountedNoun extends Span {
  readonly head: string;
  readonly plural: boolean;
  readonly next: number;
}

/** A noun phrase of a news text is rarely longer. */
const LONGEST = 7;

/**
 * Reads the noun phrase that starts at `at`, without its determiner: its words up to the first plural noun,
 * or, for a single thing or a mass, up to its last noun; in a headline, where all words may seem names, up to its last
 * plural. `isBarred` ends it: dates are no part of it.
 */
export function readCountedNoun(
  atoms: readonly Atom[],
  at: number,
  isBarred: (index: number) => boolean,
): CountedNoun | null {
  const from = skipOpeners(atoms, isBarred(at) && isDatedPlural(atoms, at) ? at + 1 : at);
  if (atoms[from]?.text === "s" && atoms[from].glued) return null;
  let [last, lastPlural] = [-1, -1];
  let plural = false;
  for (let index = from; index < Math.min(from + LONGEST, atoms.length); index += 1) {
    const atom = atoms[index];
    if (atom === undefined || isBarred(index) || isOtherWord(atoms, index)) break;
    if (index === from ? isQuoted(atoms, index + 1) : isConnection(atoms, index)) continue;
    const verbal = isPluralTakenForVerb(atoms, index, at);
    if (atom.kind !== "word" || !(isNoun(atom) || verbal || isPremodifier(atoms, index))) break;
    if (isNoun(atom) || verbal) {
      last = index;
      plural = verbal || isPluralNoun(atom) || irregularPlurals.has(atom.lower);
      if (plural) lastPlural = index;
    }
    if (verbal || atom.lower === "times") break;
    if (isPluralNoun(atom) && !isAttributive(atoms, index)) break;
  }
  if (!plural && atoms[lastPlural]?.pos === "PROPN") {
    last = lastPlural;
    plural = true;
  }
  const [first, head] = [atoms[from], atoms[last]];
  if (first === undefined || head === undefined || isPossessive(head)) return null;
  if (head.pos === "PROPN" && !plural && !isMember(head)) return null;
  return { start: first.start, end: head.end, head: singularOf(head), plural, next: last + 1 };
}

/** “the three November matches”: a date by one name before the plural that it tells of. */
function isDatedPlural(atoms: readonly Atom[], at: number): boolean {
  const [date, noun] = [atoms[at], atoms[at + 1]];
  return date?.pos === "PROPN" && isPluralNoun(noun);
}

/** “one Spaniard”, “one Democrat”: somebody called by a country or a party, by the ending. */
function isMember({ text }: Atom): boolean {
  return text.length > 5 && /(?:crat|ican|ian|ard)$/.test(text);
}

/** What stands inside a noun phrase and is no word of its own: a hyphen, “and”, a model's number, an owner's mark. */
function isConnection(atoms: readonly Atom[], at: number): boolean {
  const [before, atom, next] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (atom?.kind === "number")
    return before?.pos === "PROPN" && (isPluralNoun(next) || (atom.glued && next?.pos === "NOUN"));
  if (isGluedHyphen(atoms, at) || isJoint(atoms, at)) return true;
  return atom?.glued === true && /^['’"”]$/.test(atom.text) && next?.kind === "word" && !next.glued;
}

/** “1.14 trillion yen thanks to exports”, “one in five say so”: words that are no nouns there. */
function isOtherWord(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]?.lower;
  return word === "say" || (word === "thanks" && atoms[at + 1]?.lower === "to") || isCompared(atoms, at);
}

/** “up 0.3% month on month”, “2.4% year-on-year”: what it is compared with. */
function isCompared(atoms: readonly Atom[], at: number): boolean {
  const step = isGluedHyphen(atoms, at + 1) ? 2 : 1;
  if (!/^(?:on|over|to)$/.test(atoms[at + step]?.lower ?? "")) return false;
  return (
    /^(?:day|week|month|quarter|year)$/.test(atoms[at]?.lower ?? "") &&
    atoms[at + 2 * step]?.lower === atoms[at]?.lower
  );
}

/**
 * “12 assists and 8 rebounds”, “two phone calls”: where a count begins at `from`, a form in -s that takes no object
 * is rather a noun.
 */
function isPluralTakenForVerb(atoms: readonly Atom[], at: number, from: number): boolean {
  const [before, atom, after] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  const ofCouple = atoms[from - 1]?.lower === "of" && atoms[from - 2]?.lower === "couple";
  const number = atoms[ofCouple ? from - 2 : from - 1];
  if (atom?.pos !== "VERB" || !/[^s]s$/.test(atom.lower)) return false;
  if (ofCouple && at === from) return true;
  if (after === undefined || after.kind === "mark") return isCount(number);
  if (at === from)
    return (
      isListed(atoms, from - 1) &&
      (after.pos === "AUX" || /^(?:and|or|in|for|from|against|per)$/.test(after.lower))
    );
  const described =
    before?.pos === "ADJ" || before?.pos === "PROPN" || (before?.pos === "NOUN" && !isPluralNoun(before));
  return described && isCount(number) && !takesObject(after);
}

/** Digits, or a word in a row: “11 rebounds and nine assists in a game”, not “one in five lives in”. */
function isListed(atoms: readonly Atom[], numberAt: number): boolean {
  if (atoms[numberAt]?.kind === "number") return true;
  return isCount(atoms[numberAt]) && /^(?:and|,)$/.test(atoms[numberAt - 1]?.lower ?? "");
}

/** A number above one, which no verb in -s can follow. */
function isCount(number: Atom | undefined): boolean {
  return (
    number !== undefined &&
    (number.kind === "number" || number.pos === "NUM" || number.lower === "couple") &&
    !/^(?:one|1)$/.test(number.lower)
  );
}

function takesObject({ pos }: Atom): boolean {
  return (
    pos === "DET" || pos === "PRON" || pos === "PROPN" || pos === "NOUN" || pos === "ADJ" || pos === "NUM"
  );
}

/** The “New” of “one New York governor”. */
function isNameOpening(atoms: readonly Atom[], at: number): boolean {
  const [word, name] = [atoms[at], atoms[at + 1]];
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text) && name?.pos === "PROPN";
}

function skipOpeners(atoms: readonly Atom[], at: number): number {
  let next = at;
  while (openers.has(atoms[next]?.lower ?? "") && !isNameOpening(atoms, next)) next += 1;
  return next;
}
