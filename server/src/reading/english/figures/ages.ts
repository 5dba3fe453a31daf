import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import type { Amount } from "./read-amount.ts";
import { type Cardinal, readCardinal } from "./read-cardinal.ts";

/** Beyond this a bare number after a name is no age. */
const OLDEST = 130;

/** Reads an age: “aged 42”, “a 42-year-old”, “42 years old”, “Jane Doe, 42,”. */
export function readAge(atoms: readonly Atom[], at: number): Amount | null {
  const aged = atoms[at]?.lower === "aged";
  const numberAt = aged ? at + 1 : at;
  const cardinal = readCardinal(atoms, numberAt, false);
  if (cardinal === null || cardinal.share) return null;
  const next = aged
    ? cardinal.next
    : (afterYearsOld(atoms, cardinal) ?? afterApposition(atoms, at, cardinal));
  if (next === null) return null;
  const { value } = cardinal;
  return {
    numberAt,
    next,
    low: value,
    high: value,
    value,
    modifier: null,
    unit: "year",
    vague: false,
    share: false,
    dashed: false,
    age: true,
  };
}

function afterYearsOld(atoms: readonly Atom[], { next }: Cardinal): number | null {
  const hyphen = isGluedHyphen(atoms, next);
  if (hyphen && phraseAt(atoms, next, [atoms[next]?.lower ?? "", "year"]) && isGluedHyphen(atoms, next + 2)) {
    return /^olds?$/.test(atoms[next + 3]?.lower ?? "") ? next + 4 : null;
  }
  const years = atoms[next]?.lower;
  return (years === "year" || years === "years") && atoms[next + 1]?.lower === "old" ? next + 2 : null;
}

/** A bare number between commas after a name. */
function afterApposition(
  atoms: readonly Atom[],
  at: number,
  { next, digits, value }: Cardinal,
): number | null {
  const [name, comma, after] = [atoms[at - 2], atoms[at - 1], atoms[next]];
  if (comma?.text !== "," || name?.pos !== "PROPN" || !digits || !Number.isInteger(value)) return null;
  const before = atoms[at - 3];
  const fullName = before?.pos === "PROPN" || before?.text === ".";
  return fullName && value >= 1 && value <= OLDEST && (after?.text === "," || after?.text === ".")
    ? next
    : null;
}
