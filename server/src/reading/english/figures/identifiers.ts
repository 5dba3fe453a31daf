import type { Atom } from "./atoms.ts";
import type { Candidate } from "./identifiers/candidate.ts";
import { isLabelled } from "./identifiers/labelled.ts";
import {
  isCalledByNumber,
  isCapitalised,
  isHouseNumber,
  isOwner,
  isTitle,
  isVersion,
} from "./identifiers/names.ts";
import { isPartOfToken } from "./identifiers/part-of-token.ts";
import { isListMarker, isOdds, isRank, isSeed } from "./identifiers/ranks.ts";
import { isTimeOrDate, isYear } from "./identifiers/times.ts";
import { isAnaphor, isCompoundWord, isNumberOfDigits, isPronounOne } from "./identifiers/words.ts";
import { multiples } from "./lexicon/numbers.ts";

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
