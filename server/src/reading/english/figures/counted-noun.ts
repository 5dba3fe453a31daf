import type { Span } from "../../../text/span.ts";
import { type Atom, isGluedHyphen } from "./atoms.ts";
import { currencySigns } from "./lexicon/currencies.ts";
import { irregularPlurals, openers } from "./lexicon/nouns.ts";
import { isNoun, isPluralNoun, isPossessive, singularOf } from "./noun-forms.ts";
import { isAttributive, isJoint, isPremodifier, isQuoted, states } from "./premodifiers.ts";

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
  let end = Math.min(from + LONGEST, atoms.length);
  for (let index = from; index < end; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || isBarred(index) || isOtherWord(atoms, index)) break;
    if (isInitialsDot(atoms, index)) {
      end = Math.min(end + 2, atoms.length);
      continue;
    }
    if (isSuspended(atoms, index)) end = Math.min(end + 1, atoms.length);
    if (index === from ? isQuoted(atoms, index + 1) : isConnection(atoms, index)) continue;
    const verbal = isPluralTakenForVerb(atoms, index, at);
    if (
      atom.kind !== "word" ||
      !(isNoun(atom) || verbal || isPremodifier(atoms, index) || isInName(atoms, index))
    )
      break;
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

/** The “Watch” of “three Apple Watch models”, which is taken for a verb. */
function isInName(atoms: readonly Atom[], at: number): boolean {
  const [before, atom, next] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  const capital = before?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(atom?.text ?? "");
  return capital && atom?.pos === "VERB" && next !== undefined && isPluralNoun(next);
}

/** The dots of “five U.S. soldiers”. */
function isInitialsDot(atoms: readonly Atom[], at: number): boolean {
  const [letter, dot, next] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  const initial = dot?.text === "." && dot.glued && /^\p{Lu}$/u.test(letter?.text ?? "");
  return initial && next?.kind === "word" && !next.opens;
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
  if (isGluedHyphen(atoms, at) || isJoint(atoms, at) || isSuspended(atoms, at)) return true;
  return atom?.glued === true && /^['’"”]$/.test(atom.text) && next?.kind === "word" && !next.glued;
}

/** The hyphen and the “and” of “1,500 coal- and gas-fired plants”. */
function isSuspended(atoms: readonly Atom[], at: number): boolean {
  const hyphen = /^(?:and|or)$/.test(atoms[at]?.lower ?? "") ? at - 1 : at;
  const joint = /^(?:and|or)$/.test(atoms[hyphen + 1]?.lower ?? "");
  return joint && atoms[hyphen]?.text === "-" && atoms[hyphen]?.glued === true;
}

/** “1.14 trillion yen thanks to exports”, “one in five say so”, “one gunman dead”: words that are no nouns there. */
function isOtherWord(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]?.lower;
  if (states.has(word ?? "") && atoms[at - 1]?.pos === "NOUN") return true;
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
 * is rather a noun; a sum counts nothing: “a $100 kettle sells”.
 */
function isPluralTakenForVerb(atoms: readonly Atom[], at: number, from: number): boolean {
  const [before, atom, after] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  const ofCouple = atoms[from - 1]?.lower === "of" && atoms[from - 2]?.lower === "couple";
  const number = atoms[ofCouple ? from - 2 : from - 1];
  if (atom?.pos !== "VERB" || !/[^s]s$/.test(atom.lower)) return false;
  if (currencySigns.has(atoms[from - 2]?.lower ?? "")) return false;
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

/** Digits, a word in a row or an object: “11 rebounds and nine assists in a game”, “has two nods for”, not “one in five lives in”. */
function isListed(atoms: readonly Atom[], numberAt: number): boolean {
  if (atoms[numberAt]?.kind === "number") return true;
  const before = atoms[numberAt - 1];
  const object = before !== undefined && /^(?:VERB|AUX|DET)$/.test(before.pos);
  return (
    isCount(atoms[numberAt]) && (object || /^(?:and|,|opening|first|last|next)$/.test(before?.lower ?? ""))
  );
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
