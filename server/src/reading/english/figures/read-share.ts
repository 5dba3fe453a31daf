import { type Atom, isGluedHyphen, phraseAt } from "./atoms.ts";
import { denominators } from "./lexicon/numbers.ts";

/** A part of something: “half”, “a third”, “two-thirds”; up to `next`, exclusive. */
export interface Share {
  readonly value: number;
  readonly next: number;
}

/** Words before which “half” is one of two periods: “the second half of the year”. */
const periods = new Set("first second other opening latter top bottom next last final".split(" "));

/** Words that show a bare “half” or “a third” to be an amount: “nearly half”, “by a third”. */
const measuring = new Set(
  "by than nearly almost about around roughly over least approximately under only just to up".split(" "),
);

/** Words that “a third” and the like say how much of: “a third more properties”. */
const comparing = new Set(
  "more less fewer higher lower larger smaller bigger faster slower cheaper longer shorter".split(" "),
);

/** Reads “half of the seats”, “half the seats”, “nearly half”, “a third of pupils”, “by a quarter”. */
export function readShare(atoms: readonly Atom[], at: number): Share | null {
  const first = atoms[at]?.lower ?? "";
  if (first === "half") return readHalf(atoms, at);
  if (first !== "a" && first !== "an") return null;
  const denominator = denominators.get(atoms[at + 1]?.lower ?? "");
  if (denominator === undefined || isGluedHyphen(atoms, at + 2)) return null;
  const isPart = atoms[at + 2]?.lower === "of" && !phraseAt(atoms, at + 3, ["a", "century"]);
  const measures = measuring.has(atoms[at - 1]?.lower ?? "") && !isNominal(atoms[at + 2]);
  const compares = comparing.has(atoms[at + 2]?.lower ?? "");
  return isPart || measures || compares ? { value: 1 / denominator, next: at + 2 } : null;
}

function readHalf(atoms: readonly Atom[], at: number): Share | null {
  const [before, after] = [atoms[at - 1]?.lower ?? "", atoms[at + 1]?.lower ?? ""];
  if (periods.has(before) || atoms[at + 1]?.text === "-") return null;
  const isPart = after === "of" || after === "the" || after === "its" || after === "their" || after === "all";
  return isPart || (measuring.has(before) && after !== "a" && after !== "an" && after !== "past")
    ? { value: 0.5, next: at + 1 }
    : null;
}

function isNominal(atom: Atom | undefined): boolean {
  return atom !== undefined && (atom.pos === "NOUN" || atom.pos === "PROPN" || atom.pos === "ADJ");
}

/** Reads the denominator after a whole number: “one-fifth”, “two thirds”, “three quarters”. */
export function readDenominator(atoms: readonly Atom[], at: number, numerator: number): Share | null {
  const hyphen = isGluedHyphen(atoms, at) || atoms[at]?.text === "-";
  const word = atoms[hyphen ? at + 1 : at]?.lower ?? "";
  const singular = word === "halves" ? "half" : word.replace(/s$/, "");
  const denominator = denominators.get(singular);
  if (denominator === undefined || (numerator === 1) !== (word === singular)) return null;
  return { value: numerator / denominator, next: at + (hyphen ? 2 : 1) };
}
