import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { adverbRates, ratesAfterStroke, singularRates, unitNames } from "./lexicon/units.ts";

/** What a rate is for each of: “share” in “$2 a share”, whose “a” is at `from`; up to `next`, exclusive. */
export interface Rate {
  readonly per: string;
  readonly from: number;
  readonly next: number;
}

/** The atoms between the brackets of “(about US$2.7bn)” at most. */
const LONGEST_CONVERSION = 7;

/**
 * Reads “a share”, “per barrel”, “an hour”, “each month”, “per annum”, “/kg”, “/s”, “annually” right after an amount with a
 * unit.
 */
export function readRate(atoms: readonly Atom[], at: number): Rate | null {
  const [link, noun] = [atoms[at], atoms[at + 1]];
  const adverb = adverbRates.get(link?.lower ?? "");
  if (adverb !== undefined) return { per: adverb, from: at, next: at + 1 };
  if (link === undefined || noun === undefined) return null;
  const article = link.lower === "a" || link.lower === "an";
  const links = article || /^(?:per|each|every|\/)$/.test(link.lower);
  const joined = link.text === "-" && /^an?$/.test(noun.lower) && atoms[at + 2]?.text === "-";
  const nounAt = joined ? at + 3 : at + 1;
  const known = links || joined ? rateOf(link, atoms[nounAt]) : undefined;
  const per = known ?? (link.lower === "per" && noun.pos === "NOUN" ? unitOf(noun) : undefined);
  return per === undefined || (article && isOtherwiseMeant(atoms, nounAt))
    ? null
    : { per, from: at, next: nounAt + 1 };
}

/** What a count may be for each of after “a”; after “per” it may be anything. */
const occasions: ReadonlySet<string> = new Set(
  "second minute hour day night week month year game match season".split(" "),
);

/** Reads what a count is for each of: “25 points per game”, “80 flights a day”, not “12 people a mile away”. */
export function readRateOfCount(atoms: readonly Atom[], at: number): Rate | null {
  const rate = readRate(atoms, at);
  if (rate === null || atoms[at]?.text === "-" || atoms[at]?.text === "/") return null;
  return atoms[at]?.lower === "per" || occasions.has(rate.per) ? rate : null;
}

function rateOf(link: Atom, noun: Atom | undefined): string | undefined {
  const word = noun?.lower ?? "";
  const stroke = link.text === "/" && link.glued && noun?.glued === true;
  return (stroke ? ratesAfterStroke.get(word) : undefined) ?? singularRates.get(word);
}

function unitOf(noun: Atom): string {
  return unitNames.get(noun.lower) ?? noun.lemma;
}

/** “$5m a year earlier”, “20% a month ago”, “3% a year-on-year rise”: a time, not a rate. */
function isOtherwiseMeant(atoms: readonly Atom[], nounAt: number): boolean {
  if (isGluedHyphen(atoms, nounAt + 1)) return true;
  if (phraseAt(atoms, nounAt + 1, ["and", "a", "half"])) return true;
  return /^(?:ago|earlier|before|later|after)$/.test(atoms[nounAt + 1]?.lower ?? "");
}

/** Past the same sum in another currency, from either: both sums of “£2.7bn ($5bn) a year” are yearly. */
export function afterConversion(atoms: readonly Atom[], at: number): number {
  if (atoms[at]?.text === ")") return at + 1;
  if (atoms[at]?.text !== "(") return at;
  for (let index = at + 1; index <= at + LONGEST_CONVERSION; index += 1) {
    const atom = atoms[index];
    if (atom?.text === ")") return index + 1;
    if (atom === undefined || atom.opens) return at;
  }
  return at;
}
