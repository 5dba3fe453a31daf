import type { Atom } from "./atoms.ts";
import { irregularPlurals, notPlurals, pluralsInUs, pluralsInVes } from "./lexicon/nouns.ts";

/** Whether the atom is a noun or a name, by its tag. */
export function isNoun(atom: Atom): boolean {
  return atom.pos === "NOUN" || atom.pos === "PROPN" || irregularPlurals.has(atom.lower);
}

/** Whether the atom is a noun in the plural, by its tag and form. */
export function isPluralNoun(atom: Atom | undefined): boolean {
  if (atom === undefined || atom.kind !== "word" || isPossessive(atom)) return false;
  if (irregularPlurals.has(atom.lower)) return atom.pos !== "VERB";
  return isNoun(atom) && isPluralForm(atom.lower) && !notPlurals.has(atom.lower) && !isInitials(atom);
}

/** “DS”, “GPS”: letters for words, whose last is no plural's. */
function isInitials({ text, pos }: Atom): boolean {
  return pos === "PROPN" && /^[A-Z]{2,4}$/.test(text);
}

/** “jobs”, not “boss”, “campus” or “it's”. */
function isPluralForm(word: string): boolean {
  if (!word.endsWith("s") || /[s’']s$/.test(word) || word.length < 2) return false;
  return !word.endsWith("us") || word.endsWith("eaus") || pluralsInUs.has(word);
}

/** Whether the atom ends in an apostrophe or in one with an s. */
export function isPossessive(atom: Atom): boolean {
  return /['’]s?$/.test(atom.lower);
}

/** The singular of a noun, lower case; “people” gives “person”. */
export function singularOf(atom: Atom): string {
  const { lemma, lower } = atom;
  if (lower === "people" || lower === "persons") return "person";
  if (lower === "series" || lower === "species") return lower;
  if (lemma !== lower || !isPluralNoun(atom)) return lemma;
  const inVes = pluralsInVes.get(lower);
  if (inVes !== undefined) return inVes;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith("s") ? lower.slice(0, -1) : lower.replace(/men$/, "man");
}
