import type { Atom } from "../atoms.ts";
import { isGluedHyphen } from "../atoms.ts";
import { isCountedInCompound } from "../counted-by.ts";
import { beforePronounOne, idiomsOfOne } from "../lexicon/labels.ts";
import type { Candidate } from "./candidate.ts";

/** “a one-point gap”, “a one-goal lead”: what contests are won by, where “one-time” and “one-party” are words. */
function isLead(atoms: readonly Atom[], at: number): boolean {
  const noun = atoms[at + 1]?.lower ?? "";
  return (
    isGluedHyphen(atoms, at) && /^(?:point|goal|run|shot|stroke|vote|seat|wicket|bedroom|page)$/.test(noun)
  );
}

/** “one of the”, “on the one hand”, “no one”, “one day”. */
export function isPronounOne(atoms: readonly Atom[], { numberAt, next, unit, counts }: Candidate): boolean {
  const [before, number, after] = [atoms[numberAt - 1], atoms[numberAt], atoms[next]];
  if (number?.lower !== "one" || isLead(atoms, next)) return false;
  if (unit === "day" && atoms[numberAt + 1]?.lower === "day") return true;
  if (next !== numberAt + 1 || unit !== null) return false;
  if (before !== undefined && beforePronounOne.has(before.lower)) return true;
  if (after?.lower === "of") return !counts;
  return !counts || after === undefined || after.kind !== "word" || idiomsOfOne.has(after.lower);
}

/** “the two met again”, “a place in the last 16”: a pronoun, a round. */
export function isAnaphor(atoms: readonly Atom[], { numberAt, unit, counts }: Candidate): boolean {
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

const FIGURES = /^figures?$/;

/** “a price in six figures”, “a seven-figure sum”: how long a number is. */
export function isNumberOfDigits(atoms: readonly Atom[], { numberAt }: Candidate): boolean {
  const at = isGluedHyphen(atoms, numberAt + 1) ? numberAt + 2 : numberAt + 1;
  return (
    /^(?:four|five|six|seven|eight|nine|ten)$/.test(atoms[numberAt]?.lower ?? "") &&
    FIGURES.test(atoms[at]?.lower ?? "")
  );
}

/** “two-state solution”, “three-way”, “one-sided”: a word of its own. */
export function isCompoundWord(atoms: readonly Atom[], { numberAt, next, unit }: Candidate): boolean {
  if (unit !== null || !isGluedHyphen(atoms, next)) return false;
  const word = atoms[next + 1];
  if (word?.kind === "number") return true;
  return !isCountedInCompound(word?.lower ?? "", atoms[numberAt]);
}
