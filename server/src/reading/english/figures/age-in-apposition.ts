import { type Atom, isGluedHyphen } from "./atoms.ts";
import { months } from "./lexicon/labels.ts";
import { people } from "./lexicon/topics.ts";
import { isPluralNoun } from "./noun-forms.ts";
import type { Cardinal } from "./read-words.ts";

/** Beyond this a bare number after a name is no age. */
export const OLDEST = 130;

/** Words before the name of a place: “In Leeds, 42, of them girls, were held”. */
const PLACING = /^(?:in|at|near|across|outside|around)$/;

/** Below this a number after a name in the midst of a sentence is an age. */
const LONG_LIVED = 100;

/** From here on a number after a lone name may be an age. */
export const ADULT = 14;

/** A bare number between commas after a name. */
export function afterApposition(
  atoms: readonly Atom[],
  at: number,
  { next, digits, value }: Cardinal,
): number | null {
  const [name, comma, after] = [atoms[at - 2], atoms[at - 1], atoms[next]];
  if (comma?.text === "," && digits && isSomebody(atoms, at - 2))
    return isSubject(atoms, next + 1, value) && after?.text === "," ? next : null;
  if (
    comma?.text !== "," ||
    name?.pos !== "PROPN" ||
    months.has(name.lower) ||
    !digits ||
    !Number.isInteger(value)
  )
    return null;
  const before = atoms[at - 3];
  const fullName =
    before?.pos === "PROPN" ||
    before?.text === "." ||
    isGluedHyphen(atoms, at - 3) ||
    (isSubject(atoms, next + 1, value) && !PLACING.test(before?.lower ?? "")) ||
    isCalled(before, atoms[next + 1], value);
  const told = before?.pos === "PROPN" && value >= ADULT && after?.pos === "AUX";
  const ends =
    told ||
    /^[,.;(]$/.test(after?.text ?? "") ||
    (/^[-–—―]$/.test(after?.text ?? "") && after?.glued === false);
  return fullName && value >= 1 && value <= OLDEST && ends ? next : null;
}

/** “met Okafor, 42, on Sunday”, “and Ifeoma, 42;”: somebody called by one name, not “In Leeds, 42, …”. */
function isCalled(before: Atom | undefined, after: Atom | undefined, value: number): boolean {
  const known = before?.pos === "VERB" || before?.lower === "and" || before?.text === ";";
  return known && value >= ADULT && value < LONG_LIVED && after?.kind !== "number";
}

/** “Okafor, 42, said”, “Okafor, 42, yesterday said”, “Okafor, 42, who …”, “Okafor, 42, and a friend”, “Okafor, 42, a …”. */
function isSubject(atoms: readonly Atom[], at: number, value: number): boolean {
  const [verb, later] = [atoms[at], atoms[at + 1]];
  const goesOn = isVerbal(verb) || /^(?:who|and|an?)$/.test(verb?.lower ?? "");
  const isAdverb = verb?.pos === "ADV" || /^(?:yesterday|today)$/.test(verb?.lower ?? "");
  return value >= ADULT && (goesOn || (isAdverb && isVerbal(later)));
}

function isVerbal(atom: Atom | undefined): boolean {
  return atom?.pos === "VERB" || atom?.pos === "AUX";
}

/** “the prince”, “his wife”, “the striker”: a single person without a name. */
function isSomebody(atoms: readonly Atom[], at: number): boolean {
  const noun = atoms[at];
  if (noun?.pos !== "NOUN" || isPluralNoun(noun)) return false;
  let opening = at - 1;
  while (opening > at - 5 && /^(?:ADJ|ADV|PROPN|NOUN)$/.test(atoms[opening]?.pos ?? "")) opening -= 1;
  const first = atoms[opening];
  const determined = first?.pos === "DET" || /^(?:his|her|their|my|our|s)$/.test(first?.lower ?? "");
  return determined && (people.has(noun.lower) || PERSONS.test(noun.lower));
}

/** What ends a word for somebody. */
const PERSONS =
  /(?:ist|man|woman|ician|prince|princess|king|queen|wife|husband|father|mother|son|daughter|widow|suspect|fielder|keeper|player|worker|striker|officer|singer|actor|actress|writer|director|coach|captain|mayor|senator|nurse)$/;
