import { type Atom, isGluedHyphen } from "./atoms.ts";
import { abbreviations, unitNames } from "./lexicon/units.ts";

export interface ReadUnit {
  readonly unit: string;
  readonly next: number;
}

/** How many atoms a name may have, the longest first. */
export const LENGTHS = [3, 2, 1];

/** The first atom of each key of a lexicon, so that most words need no closer look. */
export function firstAtoms(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].map((name) => /^\p{L}+|^./u.exec(name)?.[0] ?? name));
}

const unitBegins = firstAtoms(unitNames.keys());

/** Reads a unit after a number: “%”, “per cent”, “square kilometres”, “km/h”, “°C”, “sq. ft.”. */
export function readUnit(atoms: readonly Atom[], at: number): ReadUnit | null {
  const first = atoms[at]?.lower ?? "";
  if (!unitBegins.has(first)) return null;
  for (const length of LENGTHS) {
    const words = atoms.slice(at, at + length);
    if (words.length < length || words.slice(1).some((word) => isOtherNumber(word))) continue;
    const unit = unitNames.get(words.map(({ lower }) => lower).join("-")) ?? unitNames.get(glued(words));
    if (unit !== undefined && !isOrdinal(atoms, at)) return { unit, next: pastStop(atoms, at + length) };
  }
  return readDotted(atoms, at);
}

/** “sq. ft”, “cu. m”, “fl. oz”: two abbreviations with a stop between them. */
function readDotted(atoms: readonly Atom[], at: number): ReadUnit | null {
  const [first, stop, second] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (first === undefined || second === undefined || stop?.text !== "." || !stop.glued) return null;
  const unit = unitNames.get(`${first.lower}-${second.lower}`);
  return unit === undefined ? null : { unit, next: pastStop(atoms, at + 3) };
}

/** Past the stop of an abbreviation in the midst of a sentence: “40 ft. of rope”. */
function pastStop(atoms: readonly Atom[], next: number): number {
  const [unit, stop, after] = [atoms[next - 1], atoms[next], atoms[next + 1]];
  if (stop?.text !== "." || !stop.glued || !abbreviations.has(unit?.lower ?? "")) return next;
  return after?.kind === "word" && !after.opens && after.text === after.lower ? next + 1 : next;
}

/** Whether a number is not the power of a unit: the 2 of “km2”. */
function isOtherNumber({ kind, text, glued }: Atom): boolean {
  return kind === "number" && !(glued && (text === "2" || text === "3"));
}

/** “10 second-half points”: the ordinal, not the unit. */
function isOrdinal(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.lower === "second" && isGluedHyphen(atoms, at + 1);
}

/** “km/h” and “°C” are several atoms without a space between them. */
function glued(words: readonly Atom[]): string {
  return words.slice(1).every((word) => word.glued) ? words.map(({ lower }) => lower).join("") : "";
}

/** A word without the “s” of a plural. */
export function singular(word: string): string {
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
