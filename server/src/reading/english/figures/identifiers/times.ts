import type { Atom } from "../atoms.ts";
import { clock, months } from "../lexicon/labels.ts";
import { isPluralNoun } from "../noun-forms.ts";
import type { Candidate } from "./candidate.ts";

const YEAR = /^(?:1[4-9]|20)\d\d$/;

/** A bare year: “in 2014”, “the 2022 invasion”, “2018 elections”. */
export function isYear(atoms: readonly Atom[], { numberAt, counts, unit, next }: Candidate): boolean {
  const number = atoms[numberAt];
  if (number === undefined || unit !== null || !YEAR.test(number.text)) return false;
  if (next > numberAt + 1 && atoms[numberAt + 1]?.kind === "word") return false;
  const before = atoms[numberAt - 1];
  if (/^\p{Lu}/u.test(atoms[next]?.text ?? "")) return true;
  return !counts || before === undefined || (before.pos !== "VERB" && before.pos !== "NUM" && !number.opens);
}

/** “10 a.m.”, “5 o’clock”, “12 March”, “Sept. 4”. */
export function isTimeOrDate(atoms: readonly Atom[], { numberAt, next }: Candidate): boolean {
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
