import type { Span } from "../../../text/span.ts";
import { type Atom, isGluedHyphen } from "./atoms.ts";
import { determiners, irregularPlurals, notPlurals, openers } from "./lexicon/nouns.ts";
import { ones } from "./lexicon/numbers.ts";

/** Where the noun phrase after a preposition begins, and the number before it, if any: “of the 12 jurors”. */
export interface AfterPreposition {
  readonly noun: number;
  readonly number: number | null;
}

/** What a figure counts, up to the atom `next`, exclusive; `head` is its last noun in the singular. */
export interface CountedNoun extends Span {
  readonly head: string;
  readonly next: number;
}

/** A noun phrase of a news text is rarely longer. */
const LONGEST = 7;

/**
 * Reads the noun phrase that starts at `at`, without its determiner: its words up to the first plural noun,
 * or, for a single thing or a mass, up to its last noun. `isBarred` ends it: dates are no part of it.
 */
export function readCountedNoun(
  atoms: readonly Atom[],
  at: number,
  isBarred: (index: number) => boolean,
): CountedNoun | null {
  const from = skipOpeners(atoms, at);
  let last = -1;
  for (let index = from; index < Math.min(from + LONGEST, atoms.length); index += 1) {
    const atom = atoms[index];
    if (atom === undefined || isBarred(index)) break;
    if (isGluedHyphen(atoms, index) && index > from) continue;
    const verbal = index === at && isPluralTakenForVerb(atoms, index);
    if (atom.kind !== "word" || !(isNoun(atom) || verbal || isPremodifier(atoms, index))) break;
    if (isNoun(atom) || verbal) last = index;
    if (verbal) break;
    if (isPluralNoun(atom) && !isPluralNoun(atoms[index + 1]) && !isGluedHyphen(atoms, index + 1)) break;
  }
  const [first, head] = [atoms[from], atoms[last]];
  if (first === undefined || head === undefined || isPossessive(head)) return null;
  if (head.pos === "PROPN" && !isPluralNoun(head)) return null;
  return { start: first.start, end: head.end, head: singularOf(head), next: last + 1 };
}

/** Reads “of the 12 …”, “in …”, “worth of …”; `null` where nothing such follows. */
export function afterPreposition(
  atoms: readonly Atom[],
  at: number,
  money: boolean,
): AfterPreposition | null {
  let next = at;
  if (money && atoms[next]?.lower === "worth") next += 1;
  const preposition = atoms[next]?.lower;
  if (preposition !== "of" && !(money && preposition === "in")) return null;
  next += 1;
  if (determiners.has(atoms[next]?.lower ?? "")) next += 1;
  const number = atoms[next];
  return number !== undefined && (number.kind === "number" || ones.has(number.lower))
    ? { noun: next + 1, number: next }
    : { noun: next, number: null };
}

/** “12 assists and 8 rebounds”: right after digits a form in -s that takes no object is rather a noun. */
function isPluralTakenForVerb(atoms: readonly Atom[], at: number): boolean {
  const [before, atom, after] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (before?.kind !== "number" || atom?.pos !== "VERB" || !/[^s]s$/.test(atom.lower)) return false;
  return (
    after === undefined || after.kind === "mark" || /^(?:and|or|in|for|from|against|per)$/.test(after.lower)
  );
}

/** Whether the atom is a noun in the plural, by its tag and form. */
export function isPluralNoun(atom: Atom | undefined): boolean {
  if (atom === undefined || atom.kind !== "word" || isPossessive(atom)) return false;
  if (irregularPlurals.has(atom.lower)) return atom.pos !== "VERB";
  return isNoun(atom) && /[^s’']s$/.test(atom.lower) && !notPlurals.has(atom.lower);
}

function skipOpeners(atoms: readonly Atom[], at: number): number {
  let next = at;
  while (openers.has(atoms[next]?.lower ?? "")) next += 1;
  return next;
}

function isNoun(atom: Atom): boolean {
  return atom.pos === "NOUN" || atom.pos === "PROPN" || irregularPlurals.has(atom.lower);
}

/** An adjective, a participle before a noun, or an adverb before an adjective: “newly built homes”. */
function isPremodifier(atoms: readonly Atom[], at: number): boolean {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (atom === undefined || next === undefined || next.kind !== "word") {
    return atom?.pos === "ADJ" && isGluedHyphen(atoms, at + 1);
  }
  if (atom.pos === "ADJ") return true;
  if (atom.pos === "VERB") return isParticiple(atoms, at) && (isNoun(next) || next.pos === "ADJ");
  if (atom.lower === "earlier" || atom.lower === "later") return isNoun(next);
  if (atom.lower === "most" || atom.lower === "least") return next.pos === "ADJ";
  return atom.pos === "ADV" && atom.lower.endsWith("ly") && (next.pos === "ADJ" || next.pos === "VERB");
}

/** “guided bombs”, “newly built homes”; an irregular form alone is rather a verb: “the two held talks”. */
function isParticiple(atoms: readonly Atom[], at: number): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (atom === undefined) return false;
  const joined = before?.text === "-" && before.glued;
  return /(?:ed|en)$/.test(atom.lower) || joined || (before?.pos === "ADV" && !atom.lower.endsWith("ing"));
}

function isPossessive(atom: Atom): boolean {
  return /['’]s?$/.test(atom.lower);
}

function singularOf(atom: Atom): string {
  const { lemma, lower } = atom;
  if (lower === "people" || lower === "persons") return "person";
  if (lemma !== lower || !isPluralNoun(atom)) return lemma;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith("s") ? lower.slice(0, -1) : lower.replace(/men$/, "man");
}
