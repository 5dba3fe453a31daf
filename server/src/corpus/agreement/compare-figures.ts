import { daysFrom } from "../../time/day.ts";
import { areOfOneDay, mayShareEvent, mayShareSubject, type Profile, significantDigits } from "../profile.ts";
import { areOfOneTime, mayTellOneStory } from "../stories.ts";
import { namesCounted } from "./counted.ts";
import { excludeEachOther } from "./figures.ts";
import { likeness } from "./likeness.ts";
import { answerOtherwise } from "./one-question.ts";
import { periodsMeet } from "./periods.ts";
import { isOutdone } from "./question-odds.ts";
import { isRounded } from "./rounding.ts";
import { areSlips } from "./slips.ts";
import { areSoleAnswers } from "./sole-answers.ts";
import type { FigureStatement, Outcome } from "./statement.ts";
import { areStrangers } from "./strangers.ts";
import { areOneTransposed } from "./transposed.ts";

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

/** And with a hint that they are, such as the quantity that both are the size of. */
const HINTED: Needed = { share: 0.5, words: 3 };

/** So many words, and so great a part of the longer sentence’s, make two short sentences the same. */
const ALL = 3;
const NEARLY_ALL = 0.8;

/** So many significant digits are seldom equal by chance; fewer are from a number on, or with a unit. */
const DIGITS = 3;
const MANY = 20;
const THOUSANDS = 1000;

/** What equal numbers need in two reports of one day on one event: as words beside them, or anywhere. */
const SAID_ALIKE: Needed = { share: 0.5, words: 1 };
const TOLD_ALIKE: Needed = { share: 0.2, words: 1 };

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
  const told = compareTold(a, b, own, other);
  return told === "nothing" && answerOtherwise(a, b, own, other) ? "disagrees" : told;
}

/**
 * Whether a disagreement rests on likelihood alone, and the article of the answer has another that is likelier, so that the
 * two are not said of one thing.
 */
export function isUnlikely(
  asked: FigureStatement,
  answer: FigureStatement,
  others: Iterable<FigureStatement>,
  own: Profile,
  other: Profile,
): boolean {
  return compareTold(asked, answer, own, other) === "nothing" && isOutdone(asked, answer, others, own, other);
}

/** Whether a figure of other days may be anything to one: the same again, or what became of it. */
export function mayGoOn(a: FigureStatement, b: FigureStatement): boolean {
  return a.unit === b.unit && ((a.slot !== null && a.slot === b.slot) || saysTheSame(a, b));
}

/** Compares two figures whose sentences say of what they are, or say it in much the same words. */
function compareTold(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): Outcome {
  if (a.unit !== b.unit) return "nothing";
  const differ = excludeEachOther(a, b) && !isRounded(a, b) && !isRounded(b, a);
  if (!periodsMeet(a.periods, b.periods))
    return differ && areOneTransposed(a, b, own, other) ? "disagrees" : "nothing";
  return differ ? compareUnequal(a, b, own, other) : compareEqual(a, b, own, other);
}

function stricter(a: Needed, b: Needed): Needed {
  return a.words > b.words ? a : b;
}

function compareEqual(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): Outcome {
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
  if (a.contested || b.contested) return "nothing";
  if (!sameCause && areOneTransposed(a, b, own, other)) return "disagrees";
  if (!sameCause && areSoleAnswers(a, b, own, other)) return "disagrees";
  if (!sameCause && !answerOneQuestion(a, b, own, other)) return "nothing";
  const isOneStory = mayTellOneStory(own, other);
  if (!isOneStory && !mayShareEvent(own, other) && !areToldAlike(a, b, own, other)) return "nothing";
  if (sameCause && a.course === "lasts") return "disagrees";
  if (a.vague || b.vague) return "nothing";
  if (sameCause && a.course === "stays")
    return areOfOneDay(own, other) && !areStrangers(a, b, own, other) ? "disagrees" : "nothing";
  if (own.date === null || other.date === null)
    return isOneStory && !sameCause && isSettled(a, b, own, other) ? "disagrees" : "nothing";
  if (sameCause && !sharesFocus(own, other)) return "nothing";
  const later = daysFrom(own.date.start, other.date.start);
  if (later === 0) return "disagrees";
  const grows = later > 0 ? sizeOf(b) > sizeOf(a) : sizeOf(a) > sizeOf(b);
  return sameCause && grows ? "update" : "nothing";
}

/** One sentence may have so many times the words of the other: a longer one is no sentence, but a list. */
const LONGER = 3;

/**
 * Whether two figures of one story are settled, though no date tells when: the articles are likely of one time, and not one
 * of the two sentences alone speaks of another.
 */
function isSettled(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): boolean {
  if (!areOfOneTime(own, other) || (a.periods.length === 0) !== (b.periods.length === 0)) return false;
  const [less = 0, more = 0] = [a.words.length, b.words.length].sort((one, two) => one - two);
  return more <= LONGER * less;
}

/**
 * Whether two figures are of one thing by the words around them. Numbers that a slip of the hand turns into each other
 * are seldom answers to two questions, and what both are the size of is half of the question.
 */
function answerOneQuestion(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): boolean {
  if (a.counted !== b.counted || !namesMeet(a, b, own, other)) return false;
  if (likeness(a.words, b.words, SAME_WORDS)) return true;
  if (a.quantity !== null && b.quantity !== null && a.quantity !== b.quantity) return false;
  if (areSameWords(a.words, b.words)) return true;
  if (!likeness(a.beside, b.beside, BESIDE)) return false;
  if (likeness(a.words, b.words, ONE_QUESTION)) return true;
  const isHinted = a.quantity !== null && a.quantity === b.quantity;
  return (isHinted || areSlips(a, b)) && likeness(a.words, b.words, HINTED);
}

/**
 * Whether one sentence names nobody and nothing, or most of what the one with fewer names also stands in the other. The
 * town that both articles are about says nothing: its museum and its library both count their visitors there.
 */
function namesMeet(
  { names: a }: FigureStatement,
  { names: b }: FigureStatement,
  own: Profile,
  other: Profile,
): boolean {
  const isTelling = (name: string): boolean => !(own.focus.has(name) && other.focus.has(name));
  const [one, two] = [a.filter(isTelling), b.filter(isTelling)];
  const shared = one.filter((name) => two.includes(name)).length;
  const fewest = Math.min(one.length, two.length);
  return fewest === 0 || shared > fewest / 2;
}

/** Whether two sentences say hardly anything but the same. */
function areSameWords(a: readonly string[], b: readonly string[]): boolean {
  const longer = a.length < b.length ? b : a;
  return likeness(a, b, { words: Math.max(ALL, NEARLY_ALL * longer.length), share: 0 });
}

/** Whether two reports of one day from one town use so much the same words that they tell of one event. */
function areToldAlike(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): boolean {
  if (own.date === null || other.date === null || !sharesFocus(own, other)) return false;
  return areOfOneDay(own, other) && areSlips(a, b) && likeness(a.words, b.words, ONE_QUESTION);
}

function sharesFocus(a: Profile, b: Profile): boolean {
  return [...a.focus].some((town) => b.focus.has(town));
}
