import type { Profile } from "../profile.ts";
import { areOfOneDay, mayShareEvent, mayShareSubject } from "../profile-relations.ts";
import { significantDigits } from "../telling-numbers.ts";
import { namesCounted } from "./counted.ts";
import { MANY, saysTheSame } from "./figure-size.ts";
import { likeness, type Needed } from "./likeness.ts";
import type { FigureStatement, Outcome } from "./statement.ts";

/** What equal numbers need: less, the less they may be equal by chance. */
const TELLING: Needed = { share: 0, words: 1 };
const LARGE: Needed = { share: 0.3, words: 2 };
const SMALL: Needed = { share: 0.4, words: 3 };

/** So many significant digits are seldom equal by chance; fewer are from a number on, or with a unit. */
const DIGITS = 3;
const THOUSANDS = 1000;

/** What equal numbers need in two reports of one day on one event: as words beside them, or anywhere. */
const SAID_ALIKE: Needed = { share: 0.5, words: 1 };
const TOLD_ALIKE: Needed = { share: 0.2, words: 1 };

/** Compares two figures that may both be right: do they give one number of one thing? */
export function compareEqual(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): Outcome {
  const sameCause = a.slot !== null && a.slot === b.slot;
  if (!saysTheSame(a, b) || !(sameCause || isOfOneKind(a, b))) return "nothing";
  const needed = stricter(neededFor(a), neededFor(b));
  const sharesEvent = mayShareEvent(own, other);
  if (!sharesEvent && !mayShareSubject(own, other)) return "nothing";
  const isOneMatter =
    (sameCause && sharesEvent) ||
    likeness(a.words, b.words, sameCause ? LARGE : needed) ||
    (sharesEvent && areOfOneDay(own, other) && isSaidAlike(a, b));
  return isOneMatter ? "agrees" : "nothing";
}

/** What two reports of one day on one event say alike: a number that tells something, or the same words beside it. */
function isSaidAlike(a: FigureStatement, b: FigureStatement): boolean {
  if (a.counted === b.counted && likeness(a.beside, b.beside, SAID_ALIKE)) return true;
  const { exact, unit } = a;
  const digits = exact === null ? 0 : significantDigits(exact);
  if (digits >= DIGITS && a.counted === b.counted && namesCounted(a.counted)) return true;
  if (exact === null || digits < DIGITS - 1) return false;
  return (unit !== null || exact >= THOUSANDS) && likeness(a.words, b.words, TOLD_ALIKE);
}

/** Whether both count the same, or one does not say what, or the number alone tells. */
function isOfOneKind(a: FigureStatement, b: FigureStatement): boolean {
  return (
    a.counted === b.counted || stricter(neededFor(a), neededFor(b)) === TELLING || isOpen(a) || isOpen(b)
  );
}

function isOpen({ counted, exact }: FigureStatement): boolean {
  return !namesCounted(counted) && (exact ?? 0) >= MANY;
}

function neededFor({ exact, unit }: FigureStatement): Needed {
  if (exact === null) return SMALL;
  if (significantDigits(exact) >= DIGITS) return TELLING;
  return exact >= MANY || unit !== null ? LARGE : SMALL;
}

function stricter(a: Needed, b: Needed): Needed {
  return a.words > b.words ? a : b;
}
