import { daysFrom } from "../../time/day.ts";
import { compareIntervals } from "../../time/interval.ts";
import { mayShareEvent, mayShareSubject, type Profile } from "../profile.ts";
import { excludeEachOther } from "./figures.ts";
import type { FigureStatement, Outcome } from "./statement.ts";
import { likeness } from "./telling-words.ts";

/** So much of the shorter one’s telling words, and so many, must two figures share. */
interface Needed {
  readonly share: number;
  readonly words: number;
}

/** What equal numbers need: less, the less they may be equal by chance. */
const TELLING: Needed = { share: 0, words: 1 };
const LARGE: Needed = { share: 0.3, words: 2 };
const SMALL: Needed = { share: 0.4, words: 3 };

/** What different numbers need to be answers to one question, besides a word right beside both; and without one. */
const ONE_QUESTION: Needed = { share: 0.6, words: 4 };
const SAME_WORDS: Needed = { share: 0.75, words: 5 };
const BESIDE: Needed = { share: 0, words: 1 };

/** So many significant digits are seldom equal by chance; fewer are from a number on, or with a unit. */
const DIGITS = 3;
const MANY = 20;

/** “More than 150” agrees with 151, not with 400, and “at least seven” with seven alone. */
const NEAR = 1.25;

/**
 * Compares two figures. What happened once is told of the day on which it is written: on one day two tolls disagree, on
 * two days a greater one brings the smaller one up to date.
 */
export function compareFigures(
  a: FigureStatement,
  b: FigureStatement,
  own: Profile,
  other: Profile,
): Outcome {
  if (a.unit !== b.unit || !periodsMeet(a, b)) return "nothing";
  const differ = excludeEachOther(a, b) && !isRounded(a, b) && !isRounded(b, a);
  return differ ? compareUnequal(a, b, own, other) : compareEqual(a, b, own, other);
}

function stricter(a: Needed, b: Needed): Needed {
  return a.words > b.words ? a : b;
}

/** Whether one number is the other, rounded to fewer digits: 550 for 549. */
function isRounded({ exact: round }: FigureStatement, { exact }: FigureStatement): boolean {
  if (round === null || exact === null) return false;
  const digits = significantDigits(round);
  return digits > 1 && digits < significantDigits(exact) && Number(exact.toPrecision(digits)) === round;
}

function significantDigits(number: number): number {
  return String(number)
    .replace(".", "")
    .replace(/^0+|0+$/gu, "").length;
}

function compareEqual(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): Outcome {
  if (!saysTheSame(a, b) || !isOfOneKind(a, b)) return "nothing";
  const sameCause = a.slot !== null && a.slot === b.slot;
  const needed = stricter(neededFor(a), neededFor(b));
  const isOneMatter =
    (sameCause && mayShareEvent(own, other)) || likeness(a.words, b.words, sameCause ? LARGE : needed);
  return isOneMatter && (mayShareSubject(own, other) || mayShareEvent(own, other)) ? "agrees" : "nothing";
}

/** Whether both count the same, or one does not say what, or the number alone tells. */
function isOfOneKind(a: FigureStatement, b: FigureStatement): boolean {
  return (
    a.counted === b.counted || stricter(neededFor(a), neededFor(b)) === TELLING || isOpen(a) || isOpen(b)
  );
}

function isOpen({ counted, exact }: FigureStatement): boolean {
  return counted.endsWith(" ") && (exact ?? 0) >= MANY;
}

function neededFor({ exact, unit }: FigureStatement): Needed {
  if (exact === null) return SMALL;
  const digits = String(exact)
    .replace(".", "")
    .replace(/^0+|0+$/gu, "").length;
  if (digits >= DIGITS) return TELLING;
  return exact >= MANY || unit !== null ? LARGE : SMALL;
}

/** Whether both give one number, or one gives a bound that the other is near. */
function saysTheSame(a: FigureStatement, b: FigureStatement): boolean {
  if (a.vague || b.vague) return false;
  const [less = 0, more = 0] = [sizeOf(a), sizeOf(b)].sort((one, two) => one - two);
  const isNear = isBound(a) || isBound(b) || isRounded(a, b) || isRounded(b, a);
  return less === more || (less >= MANY && more / less <= NEAR && isNear);
}

function isBound({ low, high }: FigureStatement): boolean {
  return low !== high;
}

function sizeOf({ exact, low, high }: FigureStatement): number {
  return exact ?? low ?? high ?? 0;
}

function compareUnequal(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): Outcome {
  const sameCause = a.slot !== null && a.slot === b.slot;
  if (!sameCause && !answerOneQuestion(a, b)) return "nothing";
  if (!mayShareEvent(own, other) || a.contested || b.contested) return "nothing";
  if (sameCause && a.lasting) return "disagrees";
  if (a.vague || b.vague) return "nothing";
  if (own.date === null || other.date === null || (sameCause && !sharesFocus(own, other))) return "nothing";
  const later = daysFrom(own.date.start, other.date.start);
  if (later === 0) return "disagrees";
  const grows = later > 0 ? sizeOf(b) > sizeOf(a) : sizeOf(a) > sizeOf(b);
  return sameCause && grows ? "update" : "nothing";
}

function answerOneQuestion(a: FigureStatement, b: FigureStatement): boolean {
  if (a.counted !== b.counted) return false;
  if (likeness(a.words, b.words, SAME_WORDS)) return true;
  return likeness(a.beside, b.beside, BESIDE) && likeness(a.words, b.words, ONE_QUESTION);
}

function sharesFocus(a: Profile, b: Profile): boolean {
  return [...a.focus].some((town) => b.focus.has(town));
}

/** Whether two sentences may speak of one time: one names none, or they name times that meet. */
function periodsMeet({ periods: a }: FigureStatement, { periods: b }: FigureStatement): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) => b.some((other) => compareIntervals(one, other) === "overlaps"));
}
