import { type Atom, isGluedHyphen } from "./atoms.ts";
import { attributivePlurals, standing } from "./lexicon/nouns.ts";
import { isNoun, isPluralNoun, isPossessive } from "./noun-forms.ts";

/** How far behind a joint or a plural the noun that it belongs to is searched. */
const REACH = 4;

/** Whether the word at `at` describes a noun that follows: an adjective, a participle, the first word of a compound. */
export function isPremodifier(atoms: readonly Atom[], at: number): boolean {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (atom === undefined || next === undefined) return false;
  if (next.kind !== "word" && isSuspended(atoms, at)) return true;
  if (next.kind !== "word") return isInCompound(atoms, at) || isOwner(atoms, at) || isQuoted(atoms, at);
  if (atom.pos === "ADJ") return true;
  const home = (word: Atom | undefined) => word?.lower === "home" && word.pos === "ADV";
  if (home(atom)) return isPluralNoun(next);
  if (atom.pos === "VERB")
    return (
      isParticiple(atoms, at) &&
      (isNoun(next) || next.pos === "ADJ" || (home(next) && isPluralNoun(atoms[at + 2])))
    );
  if (atom.lower === "earlier" || atom.lower === "later") return isNoun(next);
  if (/^(?:most|least|more|less)$/.test(atom.lower))
    return next.pos === "ADJ" || (next.pos === "VERB" && isParticiple(atoms, at + 1));
  return atom.pos === "ADV" && atom.lower.endsWith("ly") && (next.pos === "ADJ" || next.pos === "VERB");
}

/** The “coal” of “coal- and gas-fired plants”. */
function isSuspended(atoms: readonly Atom[], at: number): boolean {
  const [hyphen, joint] = [atoms[at + 1], atoms[at + 2]];
  return hyphen?.text === "-" && hyphen.glued && (joint?.lower === "and" || joint?.lower === "or");
}

/** “with-profits policyholders”, “used-car lots”. */
function isInCompound(atoms: readonly Atom[], at: number): boolean {
  return isGluedHyphen(atoms, at + 1) && atoms[at + 1]?.text !== "–" && atoms[at + 2]?.kind === "word";
}

/** “guided bombs”, “newly built homes”; an irregular form alone is rather a verb: “the two held talks”. */
function isParticiple(atoms: readonly Atom[], at: number): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (atom === undefined || before?.lower === "more") return false;
  const joined = before?.text === "-" && before.glued;
  if (isGoingOn(atoms, at)) return true;
  if (/(?:ed|en)$/.test(atom.lower) || standing.has(atom.lower) || joined) return true;
  return before?.pos === "ADV" && !atom.lower.endsWith("ing");
}

/** The “rotating” of “four rotating units”; not “12, including women”. */
function isGoingOn(atoms: readonly Atom[], at: number): boolean {
  const [number, atom, next] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  const counted = number?.kind === "number" || number?.pos === "NUM";
  const participle = atom?.lower.endsWith("ing") === true && !PREPOSITIONAL.test(atom.lower);
  return counted && participle && next !== undefined && isNominal(next) && leadsToPlural(atoms, at + 1);
}

/** Participles behind a number that tell what was done, not of what kind the counted are. */
const PREPOSITIONAL = /^(?:including|excluding|following|leaving|killing|wounding|injuring|being|having)$/;

/** Whether the word at `at` stands in quotation marks before a noun: “three "chilling" fouls”. */
export function isQuoted(atoms: readonly Atom[], at: number): boolean {
  const [before, after, noun] = [atoms[at - 1], atoms[at + 1], atoms[at + 2]];
  const quoted = /^["“‘']$/.test(before?.text ?? "") && /^["”’']$/.test(after?.text ?? "");
  return quoted && noun !== undefined && !noun.glued && (noun.pos === "NOUN" || noun.pos === "ADJ");
}

/** Whether the word at `at` owns what follows: “the parties' leaders”, whose apostrophe is an atom of its own. */
function isOwner(atoms: readonly Atom[], at: number): boolean {
  const [owner, apostrophe, next] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  const marked = apostrophe?.glued === true && /^['’]$/.test(apostrophe.text);
  return owner !== undefined && /s$/.test(owner.lower) && marked && next?.kind === "word" && !next.glued;
}

/** What people are found to be, behind their noun: “left 14 people dead”. */
export const states: ReadonlySet<string> = new Set("dead injured wounded missing homeless".split(" "));

/** Whether a plural at `at` is not yet the noun itself: “sports cars”, “drugs policy advisers”, “cities' mayors”. */
export function isAttributive(atoms: readonly Atom[], at: number): boolean {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (states.has(next?.lower ?? "")) return false;
  if (atom?.pos === "PROPN" && next?.pos === "PROPN") return true;
  const joined = isPluralNoun(next) && next?.pos !== "PROPN";
  if (joined || isGluedHyphen(atoms, at + 1) || isOwner(atoms, at)) return true;
  if (next?.kind !== "word" || next.pos !== "NOUN") return false;
  return attributivePlurals.has(atom?.lower ?? "") || leadsToPlural(atoms, at + 1);
}

/** Whether “and” or “or” at `at` joins two descriptions of one noun: “military and civilian staff”. */
export function isJoint(atoms: readonly Atom[], at: number): boolean {
  const [before, joint] = [atoms[at - 1], atoms[at]];
  if (before === undefined || (joint?.lower !== "and" && joint?.lower !== "or")) return false;
  const describes = before.kind === "word" && !isPluralNoun(before) && !isPossessive(before);
  return describes && isNominal(before) && leadsToPlural(atoms, at + 1);
}

/** Whether only adjectives and nouns stand between `at` and a noun in the plural. */
function leadsToPlural(atoms: readonly Atom[], at: number): boolean {
  for (let index = at; index < at + REACH; index += 1) {
    const atom = atoms[index];
    if (isPluralNoun(atom)) return atom?.pos !== "PROPN";
    if (atom?.kind !== "word" || !isNominal(atom) || isPossessive(atom)) return false;
  }
  return false;
}

function isNominal({ pos }: Atom): boolean {
  return pos === "NOUN" || pos === "ADJ" || pos === "PROPN";
}
