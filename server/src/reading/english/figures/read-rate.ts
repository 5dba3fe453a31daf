import { type Atom, isGluedHyphen } from "./atoms.ts";
import { singularRates, unitNames } from "./lexicon/units.ts";

/** What a rate is for each of: “share” in “$2 a share”, whose “a” is at `from`; up to `next`, exclusive. */
export interface Rate {
  readonly per: string;
  readonly from: number;
  readonly next: number;
}

/** The atoms between the brackets of “(about US$2.7bn)” at most. */
const LONGEST_CONVERSION = 7;

/** Reads “a share”, “per barrel”, “an hour”, “each month”, “per annum”, “/kg” right after an amount with a unit. */
export function readRate(atoms: readonly Atom[], at: number): Rate | null {
  const [link, noun] = [atoms[at], atoms[at + 1]];
  if (link === undefined || noun === undefined) return null;
  const article = link.lower === "a" || link.lower === "an";
  const links = article || /^(?:per|each|every|\/)$/.test(link.lower);
  const joined = link.text === "-" && /^an?$/.test(noun.lower) && atoms[at + 2]?.text === "-";
  const nounAt = joined ? at + 3 : at + 1;
  const known = links || joined ? singularRates.get(atoms[nounAt]?.lower ?? "") : undefined;
  const per = known ?? (link.lower === "per" && noun.pos === "NOUN" ? unitOf(noun) : undefined);
  return per === undefined || (article && isOtherwiseMeant(atoms, nounAt))
    ? null
    : { per, from: at, next: nounAt + 1 };
}

function unitOf(noun: Atom): string {
  return unitNames.get(noun.lower) ?? noun.lemma;
}

/** “$5m a year earlier”, “20% a month ago”, “3% a year-on-year rise”: a time, not a rate. */
function isOtherwiseMeant(atoms: readonly Atom[], nounAt: number): boolean {
  if (isGluedHyphen(atoms, nounAt + 1)) return true;
  return /^(?:ago|earlier|before|later|after|and)$/.test(atoms[nounAt + 1]?.lower ?? "");
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
