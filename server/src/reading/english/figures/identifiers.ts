import type { Atom } from "./atoms.ts";
import { isGluedHyphen } from "./atoms.ts";
import { isCountedInCompound } from "./counted-by.ts";
import { currencySigns } from "./lexicon/currencies.ts";
import {
  beforePronounOne,
  clock,
  countedInAllCompounds,
  idiomsOfOne,
  labels,
  months,
  streets,
  weakLabels,
} from "./lexicon/labels.ts";
import { multiples } from "./lexicon/numbers.ts";
import { timeUnits } from "./lexicon/units.ts";
import { isPluralNoun } from "./noun-forms.ts";

/** A number under question: its atoms, and whether a plural noun or a unit shows that it measures something. */
export interface Candidate {
  readonly numberAt: number;
  /** The atom after number and unit. */
  readonly next: number;
  readonly counts: boolean;
  readonly unit: string | null;
  readonly value: number | null;
}

/** Longer digits without commas are a code unless something is counted. */
const LONGEST_NUMBER = 7;

/** Whether the number names something or tells the time instead of measuring: “Article 5”, “F-16”, “10:30”. */
export function isIdentifier(
  atoms: readonly Atom[],
  candidate: Candidate,
  titleCase: () => boolean,
): boolean {
  if (multiples.has(atoms[candidate.numberAt]?.lower ?? "")) return false;
  return (
    isPartOfToken(atoms, candidate) ||
    isLabelled(atoms, candidate) ||
    isCapitalised(atoms, candidate, titleCase) ||
    isYear(atoms, candidate) ||
    isTimeOrDate(atoms, candidate) ||
    isPronounOne(atoms, candidate) ||
    isHouseNumber(atoms, candidate) ||
    isListMarker(atoms, candidate) ||
    isCompoundWord(atoms, candidate) ||
    isAnaphor(atoms, candidate) ||
    isRank(atoms, candidate) ||
    isCalledByNumber(atoms, candidate) ||
    isOdds(atoms, candidate) ||
    isVersion(atoms, candidate) ||
    isOwner(atoms, candidate) ||
    isNumberOfDigits(atoms, candidate) ||
    isSeed(atoms, candidate) ||
    isTitle(atoms, candidate, titleCase)
  );
}

/** “G7”, “COVID-19”, “1990s”, “21st”, “24/7”, “3:16”, “703m212”, “#1”, “555-1234”, “+44 20”, “401(k)”. */
function isPartOfToken(atoms: readonly Atom[], { numberAt, next, counts, unit }: Candidate): boolean {
  const [before, number, after] = [atoms[numberAt - 1], atoms[numberAt], atoms[next]];
  if (number === undefined || isResolution(atoms, numberAt, next) || isPicture(atoms, numberAt, next))
    return true;
  const isBare = !counts && unit === null;
  if (number.kind === "number" && isCode(number.text, isBare, unit)) return true;
  const isInRow = before?.kind === "number" || (unit === null && after?.kind === "number");
  if (isInRow && (number.kind === "number" || number.text === "+")) return true;
  if (before !== undefined && number.glued && !isSecondPart(atoms, numberAt, unit)) {
    if (!/^["'“‘(«—–\u2026.,;:+~[]$/.test(before.text)) return true;
    if (before.text === ":" && before.glued && atoms[numberAt - 2]?.kind === "number") return true;
    if (before.text === "." && (!before.glued || atoms[numberAt - 2]?.kind === "number")) return true;
    if ((before.text === ":" || before.text === "–") && before.glued && isBare) return true;
  }
  if (before?.text === "(" && after?.text === ")" && isBare) return !number.text.includes(",");
  if (after?.glued !== true) return false;
  if (unit !== null) return after.kind === "number" && unit !== "foot";
  if (after.kind === "word") return true;
  return /^[/:\\_@=×*(]$/.test(after.text) && atoms[next + 1]?.glued === true;
}

/** “007”, “4930217”: digits that are no number of anything. */
function isCode(digits: string, isBare: boolean, unit: string | null): boolean {
  if (digits.startsWith("0") && /^0\d/.test(digits)) return unit === null || /^\d+$/.test(digits);
  return isBare && digits.length >= LONGEST_NUMBER && /^\d+$/.test(digits);
}

/** The 32.7 of “42%-32.7%”, the 32 of “16GB/32GB”, the 12 of “10-by-12-foot”, the 6.3 of “a magnitude-6.3 quake”, the sums of “£5/€6” and “sub-$100”. */
function isSecondPart(atoms: readonly Atom[], numberAt: number, unit: string | null): boolean {
  const before = atoms[numberAt - 2];
  const isSum = currencySigns.has(atoms[numberAt]?.lower ?? "");
  if (isSum && (atoms[numberAt - 1]?.text === "/" || before?.lower === "sub")) return true;
  if (atoms[numberAt - 1]?.text === "/") return unit !== null && before?.kind === "word" && before.glued;
  if (!isGluedHyphen(atoms, numberAt - 1) || before === undefined) return false;
  return before.lower === "magnitude" || (unit !== null && (before.text === "%" || before.lower === "by"));
}

/** “4K video”: letters that would multiply a sum. */
function isResolution(atoms: readonly Atom[], numberAt: number, next: number): boolean {
  const [number, letter, after] = [atoms[numberAt], atoms[numberAt + 1], atoms[next]];
  const isLetter = letter?.text === "K" && letter.glued && number?.text.length === 1;
  return isLetter && (after === undefined || after.kind === "mark" || !isPluralNoun(after));
}

/** How many lines a picture may have. */
const LINES = /^(?:480|576|720|1080|1440|2160)$/;

/** “a 1080p display”: no pence. */
function isPicture(atoms: readonly Atom[], numberAt: number, next: number): boolean {
  const [letter, after] = [atoms[numberAt + 1], atoms[next]];
  const lines =
    LINES.test(atoms[numberAt]?.text ?? "") && letter?.glued === true && /^[pi]$/.test(letter.text);
  return lines && (after?.pos === "NOUN" || after?.pos === "PROPN");
}

/** “Article 5”, “No. 10”, “H.R. 1234”, “Group of 20”, “Ocean’s 12”, “round one of the contest”. */
function isLabelled(atoms: readonly Atom[], { numberAt, next, counts, unit }: Candidate): boolean {
  const first = firstOfList(atoms, numberAt, counts);
  const dotted = atoms[first - 1]?.text === "." && atoms[first - 1]?.glued === true;
  const before = atoms[dotted ? first - 2 : first - 1];
  if (before === undefined || before.kind !== "word" || unit !== null) return false;
  const number = atoms[numberAt];
  if (/['’]s$/.test(before.lower) && !counts && number?.kind === "number" && !number.text.includes(","))
    return true;
  if (before.lower === "of" && atoms[numberAt - 2]?.text === "Group") return true;
  if (dotted && !counts && /^\p{Lu}$/u.test(before.text)) return true;
  if (
    (before.pos === "VERB" && before.lower !== "number") ||
    (dotted && !/^(?:no|nos|fig|vol|art|pp|sec|ch|para)$/.test(before.lower))
  )
    return false;
  const isNamed = !counts || !weakLabels.has(before.lower) || atoms[next]?.lower === "of";
  return (labels.has(before.lower) && isNamed) || (!counts && isPluralLabel(before));
}

/** “rooms 12 and 14”, “flights 370 and 17”. */
function isPluralLabel({ lower }: Atom): boolean {
  const singular = lower.endsWith("s") ? lower.slice(0, -1) : "";
  return labels.has(singular) && !weakLabels.has(singular);
}

const JOINTS: ReadonlySet<string> = new Set([",", "and", "or", "through"]);

/** How long a list of names may be. */
const LIST = 12;

/** Where the list of bare numbers begins that a bare number at `at` is the last of: the 5 of “Articles 5, 6 and 7”. */
function firstOfList(atoms: readonly Atom[], at: number, counts: boolean): number {
  let first = at;
  for (let steps = 0; !counts && steps < LIST; steps += 1) {
    const joint = atoms[first - 1];
    if (!JOINTS.has(joint?.lower ?? "")) return first;
    if (atoms[first - 2]?.kind !== "number") return first;
    first -= 2;
  }
  return first;
}

/**
 * “Formula One”, “Boeing 737”, “iPhone 7”, “Audi 4 Series”: a capital shows a name, unless the number opens the
 * sentence or the line is a title.
 */
function isCapitalised(
  atoms: readonly Atom[],
  { numberAt, next, counts, unit }: Candidate,
  titleCase: () => boolean,
): boolean {
  const [before, number] = [atoms[firstOfList(atoms, numberAt, counts) - 1], atoms[numberAt]];
  if (number === undefined || before === undefined || unit !== null) return false;
  if (number.kind === "word") {
    const isCapital = /^\p{Lu}/u.test(number.text) && number.text !== number.text.toUpperCase();
    return isCapital && !titleCase() && !number.opens && before.text !== ":" && !isOpeningQuote(before);
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

function isCapital(atom: Atom | undefined): boolean {
  return /^\p{Lu}/u.test(atom?.text ?? "");
}

const YEAR = /^(?:1[4-9]|20)\d\d$/;

/** A bare year: “in 2014”, “the 2022 invasion”, “2018 elections”. */
function isYear(atoms: readonly Atom[], { numberAt, counts, unit, next }: Candidate): boolean {
  const number = atoms[numberAt];
  if (number === undefined || unit !== null || !YEAR.test(number.text)) return false;
  if (next > numberAt + 1 && atoms[numberAt + 1]?.kind === "word") return false;
  const before = atoms[numberAt - 1];
  if (/^\p{Lu}/u.test(atoms[next]?.text ?? "")) return true;
  return !counts || before === undefined || (before.pos !== "VERB" && before.pos !== "NUM" && !number.opens);
}

function isTimeOrDate(atoms: readonly Atom[], { numberAt, next }: Candidate): boolean {
  const [before, after] = [atoms[numberAt - 1], atoms[next]];
  if (after !== undefined && (clock.has(after.lower) || isDottedMeridiem(atoms, next))) return true;
  if (before?.text === "." && months.has(atoms[numberAt - 2]?.lower ?? "")) return true;
  if (before !== undefined && months.has(before.lower) && /^\p{Lu}/u.test(before.text)) return true;
  const dated = atoms[numberAt]?.kind === "word" && isPluralNoun(atoms[next + 1]);
  return !dated && after !== undefined && months.has(after.lower) && /^\p{Lu}/u.test(after.text);
}

function isDottedMeridiem(atoms: readonly Atom[], at: number): boolean {
  return /^[ap]$/.test(atoms[at]?.lower ?? "") && atoms[at + 1]?.text === "." && atoms[at + 2]?.lower === "m";
}

/** “a one-point gap”, “a one-goal lead”: what contests are won by, where “one-time” and “one-party” are words. */
function isLead(atoms: readonly Atom[], at: number): boolean {
  const noun = atoms[at + 1]?.lower ?? "";
  return (
    isGluedHyphen(atoms, at) && /^(?:point|goal|run|shot|stroke|vote|seat|wicket|bedroom|page)$/.test(noun)
  );
}

/** “one of the”, “on the one hand”, “no one”, “one day”. */
function isPronounOne(atoms: readonly Atom[], { numberAt, next, unit, counts }: Candidate): boolean {
  const [before, number, after] = [atoms[numberAt - 1], atoms[numberAt], atoms[next]];
  if (number?.lower !== "one" || isLead(atoms, next)) return false;
  if (unit === "day" && atoms[numberAt + 1]?.lower === "day") return true;
  if (next !== numberAt + 1 || unit !== null) return false;
  if (before !== undefined && beforePronounOne.has(before.lower)) return true;
  if (after?.lower === "of") return !counts;
  return !counts || after === undefined || after.kind !== "word" || idiomsOfOne.has(after.lower);
}

/** “10 Downing Street”, “131 West 23rd Street”. */
function isHouseNumber(atoms: readonly Atom[], { numberAt, next }: Candidate): boolean {
  const isCapital = (index: number) => /^\p{Lu}/u.test(atoms[index]?.text ?? "");
  if (atoms[numberAt]?.kind !== "number" || !isCapital(next)) return false;
  const isNumbered = (index: number) => atoms[index]?.kind === "number" && atoms[index + 1]?.glued === true;
  for (let at = next + 1; at <= next + 4; at += 1) {
    if (isNumbered(at)) at += 2;
    if (!isCapital(at)) return false;
    if (streets.has(atoms[at]?.lower ?? "")) return true;
  }
  return false;
}

/** “1.”, “2)”, “11.18 The doors open” at the start of a paragraph; a page’s number alone. */
function isListMarker(atoms: readonly Atom[], { numberAt, next, unit, counts }: Candidate): boolean {
  const after = atoms[next];
  if (numberAt === 0 && after === undefined && unit === null && !counts) return true;
  const isTime = numberAt === 0 && /^\d\d\.\d\d$/.test(atoms[0]?.text ?? "") && unit === null && !counts;
  if (isTime && /^\p{Lu}/u.test(after?.text ?? "")) return true;
  return numberAt === 0 && after?.glued === true && (after.text === "." || after.text === ")");
}

/** “the two met again”, “a place in the last 16”: a pronoun, a round. */
function isAnaphor(atoms: readonly Atom[], { numberAt, unit, counts }: Candidate): boolean {
  const before = atoms[numberAt - 1];
  if (counts || unit !== null || before === undefined) return false;
  if (atoms[numberAt]?.kind !== "word") {
    const [preposition, article] = [atoms[numberAt - 3], atoms[numberAt - 2]];
    return before.lower === "last" && article?.lower === "the" && preposition?.lower !== "of";
  }
  return (
    (before.pos === "DET" && before.lower !== "some") ||
    /^(?:other|first|last|next|these|those|all)$/.test(before.lower)
  );
}

/** “ranked 106”, “seeded three”, “in the top ten”: places in an order. */
function isRank(atoms: readonly Atom[], { numberAt, unit, counts }: Candidate): boolean {
  return unit === null && !counts && /^(?:ranked|seeded|top)$/.test(atoms[numberAt - 1]?.lower ?? "");
}

/** The number that American news calls without saying so. */
const EMERGENCY = "911";

/** “called 911”, “the 911 call”, “his 757 jet”, “the 3600 block of Elm Street”, “the 486 is”, “the 6 Plus”, “8 News”: a number that is a name. */
function isCalledByNumber(atoms: readonly Atom[], { numberAt, next, unit, counts }: Candidate): boolean {
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

/** “two to one”, “by 3 to 1”: how two sides compare. */
function isOdds(atoms: readonly Atom[], { numberAt, next, unit, counts }: Candidate): boolean {
  if (unit !== null || counts || atoms[next]?.lower !== "to" || atoms[numberAt - 1]?.lower === "from")
    return false;
  return /^(?:one|1)$/.test(atoms[next + 1]?.lower ?? "");
}

/** “USB 2.0 and 3.0 ports”, “Bluetooth 4.1 devices”; not “in the Ipsos 2.1 points”. */
function isVersion(atoms: readonly Atom[], { numberAt, next, unit }: Candidate): boolean {
  const [before, number] = [atoms[firstOfList(atoms, numberAt, false) - 1], atoms[numberAt]];
  const decimal = /^\d\.\d$/.test(number?.text ?? "") && next === numberAt + 1 && unit === null;
  return (
    decimal && before?.pos === "PROPN" && isCapital(before) && !/^points?$/.test(atoms[next]?.lower ?? "")
  );
}

/** “3's marketing director”: a company or a team called by a number. */
function isOwner(atoms: readonly Atom[], { numberAt, next, unit }: Candidate): boolean {
  const [mark, letter] = [atoms[next], atoms[next + 1]];
  if (unit !== null || atoms[numberAt]?.kind !== "number" || next > numberAt + 1) return false;
  return /^['’]$/.test(mark?.text ?? "") && mark?.glued === true && letter?.lower === "s" && letter.glued;
}

/** “20 Ana Pena (Peru) 21 Amy Ford (US)”: places in a list of names. */
function isSeed(atoms: readonly Atom[], { numberAt, next, unit, counts }: Candidate): boolean {
  const after = atoms[next];
  const listed = atoms[numberAt - 1]?.text === ")" && atoms[numberAt]?.kind === "number";
  return listed && unit === null && !counts && after?.pos === "PROPN" && isCapital(after);
}

/** “a price in six figures”, “a seven-figure sum”: how long a number is. */
function isNumberOfDigits(atoms: readonly Atom[], { numberAt }: Candidate): boolean {
  const at = isGluedHyphen(atoms, numberAt + 1) ? numberAt + 2 : numberAt + 1;
  return (
    /^(?:four|five|six|seven|eight|nine|ten)$/.test(atoms[numberAt]?.lower ?? "") &&
    FIGURES.test(atoms[at]?.lower ?? "")
  );
}

const FIGURES = /^figures?$/;

/** “28 Days Later”, “13 Hours”: a unit of time with a capital where other words have none. */
function isTitle(
  atoms: readonly Atom[],
  { numberAt, next, unit }: Candidate,
  titleCase: () => boolean,
): boolean {
  const word = atoms[next - 1];
  if (unit === null || !timeUnits.has(unit) || word === undefined || next - 1 === numberAt) return false;
  return /^\p{Lu}\p{Ll}/u.test(word.text) && !titleCase();
}

/** “two-state solution”, “three-way”, “one-sided”: a word of its own. */
function isCompoundWord(atoms: readonly Atom[], { numberAt, next, unit }: Candidate): boolean {
  if (unit !== null || !isGluedHyphen(atoms, next)) return false;
  const word = atoms[next + 1];
  if (word?.kind === "number") return true;
  return !isCountedInCompound(word?.lower ?? "", atoms[numberAt]);
}
