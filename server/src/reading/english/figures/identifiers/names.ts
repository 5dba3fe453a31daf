import type { Atom } from "../atoms.ts";
import { countedInAllCompounds, streets } from "../lexicon/labels.ts";
import { timeUnits } from "../lexicon/units.ts";
import { isPluralNoun } from "../noun-forms.ts";
import { type Candidate, isCapital } from "./candidate.ts";
import { firstOfList } from "./labelled.ts";

/**
 * “Formula One”, “Boeing 737”, “iPhone 7”, “Audi 4 Series”: a capital shows a name, unless the number opens the
 * sentence or the line is a title.
 */
export function isCapitalised(
  atoms: readonly Atom[],
  { numberAt, next, counts, unit }: Candidate,
  titleCase: () => boolean,
): boolean {
  const [before, number] = [atoms[firstOfList(atoms, numberAt, counts) - 1], atoms[numberAt]];
  if (number === undefined || before === undefined || unit !== null) return false;
  if (number.kind === "word") {
    const isTitled = isCapital(number) && number.text !== number.text.toUpperCase();
    return isTitled && !titleCase() && !number.opens && before.text !== ":" && !isOpeningQuote(before);
  }
  if (before.kind !== "word") return false;
  if (/^\p{Ll}+\p{Lu}/u.test(before.text)) return true;
  const isName = isCapital(before) && (before.pos === "PROPN" || isCapitalNoun(before));
  return (isName || /\p{Ll}\p{Lu}/u.test(before.text)) && (!counts || atoms[next]?.text === "Series");
}

/** An opening quotation mark, not the apostrophe of “Wales' Six Nations squad”. */
function isOpeningQuote({ text, glued }: Atom): boolean {
  return /^["“]$/.test(text) || (/^[‘']$/.test(text) && !glued);
}

/** The “City” of “the enigmatic City 17”, wherever it is taken for a common noun. */
function isCapitalNoun({ text, pos, opens }: Atom): boolean {
  return pos === "NOUN" && !opens && /^\p{Lu}\p{Ll}/u.test(text);
}

/** The number that American news calls without saying so. */
const EMERGENCY = "911";

/** “called 911”, “the 911 call”, “his 757 jet”, “the 3600 block of Elm Street”, “the 486 is”, “the 6 Plus”, “8 News”: a number that is a name. */
export function isCalledByNumber(
  atoms: readonly Atom[],
  { numberAt, next, unit, counts }: Candidate,
): boolean {
  const [before, number, after] = [atoms[numberAt - 1], atoms[numberAt], atoms[next]];
  if (unit !== null || counts || number?.kind !== "number") return false;
  if (/^(?:Plus|Pro|Max|News|Sport|Sports)$/.test(atoms[numberAt + 1]?.text ?? "")) return true;
  if (!/^\d{3,4}$/.test(number.text) || before === undefined || next > numberAt + 1) return false;
  if (/^(?:new|latest)$/.test(before.lower) && after?.pos !== "NOUN" && after?.pos !== "ADJ") return true;
  if (before.lower === "the" && /^(?:is|was|has)$/.test(after?.lower ?? "")) return true;
  if (after?.lower === "block" && atoms[next + 1]?.lower === "of") return true;
  if (number.text === EMERGENCY) return true;
  if (/^(?:call|dial|phone)/.test(before.lower) && before.pos === "VERB") return true;
  const singular = after?.pos === "NOUN" && !isPluralNoun(after) && !after.glued;
  const owned = before.pos === "DET" || /^(?:his|her|its|their|my|our|old|new)$/.test(before.lower);
  return singular && owned && !countedInAllCompounds.has(after?.lower ?? "");
}

/** “USB 2.0 and 3.0 ports”, “Bluetooth 4.1 devices”; not “in the Ipsos 2.1 points”. */
export function isVersion(atoms: readonly Atom[], { numberAt, next, unit }: Candidate): boolean {
  const [before, number] = [atoms[firstOfList(atoms, numberAt, false) - 1], atoms[numberAt]];
  const decimal = /^\d\.\d$/.test(number?.text ?? "") && next === numberAt + 1 && unit === null;
  return (
    decimal && before?.pos === "PROPN" && isCapital(before) && !/^points?$/.test(atoms[next]?.lower ?? "")
  );
}

/** “3's marketing director”: a company or a team called by a number. */
export function isOwner(atoms: readonly Atom[], { numberAt, next, unit }: Candidate): boolean {
  const [mark, letter] = [atoms[next], atoms[next + 1]];
  if (unit !== null || atoms[numberAt]?.kind !== "number" || next > numberAt + 1) return false;
  return /^['’]$/.test(mark?.text ?? "") && mark?.glued === true && letter?.lower === "s" && letter.glued;
}

/** “28 Days Later”, “13 Hours”: a unit of time with a capital where other words have none. */
export function isTitle(
  atoms: readonly Atom[],
  { numberAt, next, unit }: Candidate,
  titleCase: () => boolean,
): boolean {
  const word = atoms[next - 1];
  if (unit === null || !timeUnits.has(unit) || word === undefined || next - 1 === numberAt) return false;
  return /^\p{Lu}\p{Ll}/u.test(word.text) && !titleCase();
}

/** “10 Downing Street”, “131 West 23rd Street”. */
export function isHouseNumber(atoms: readonly Atom[], { numberAt, next }: Candidate): boolean {
  if (atoms[numberAt]?.kind !== "number" || !isCapital(atoms[next])) return false;
  const isNumbered = (index: number) => atoms[index]?.kind === "number" && atoms[index + 1]?.glued === true;
  for (let at = next + 1; at <= next + 4; at += 1) {
    if (isNumbered(at)) at += 2;
    if (!isCapital(atoms[at])) return false;
    if (streets.has(atoms[at]?.lower ?? "")) return true;
  }
  return false;
}
