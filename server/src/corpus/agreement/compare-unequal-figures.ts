import { daysFrom } from "../../time/day.ts";
import type { Profile } from "../profile.ts";
import { areOfOneDay, mayShareEvent } from "../profile-relations.ts";
import { areOfOneTime, mayTellOneStory } from "../stories.ts";
import { sizeOf } from "./figure-size.ts";
import { likeness, type Needed } from "./likeness.ts";
import { areSlips } from "./slips.ts";
import { areSoleAnswers } from "./sole-answers.ts";
import type { FigureStatement, Outcome } from "./statement.ts";
import { areStrangers } from "./strangers.ts";
import { areOneTransposed } from "./transposed.ts";

/** What different numbers need to be answers to one question, besides a word right beside both; and without one. */
const ONE_QUESTION: Needed = { share: 0.6, words: 4 };
const SAME_WORDS: Needed = { share: 0.75, words: 5 };
const BESIDE: Needed = { share: 0, words: 1 };

/** And with a hint that they are, such as the quantity that both are the size of. */
const HINTED: Needed = { share: 0.5, words: 3 };

/** So many words, and so great a part of the longer sentence’s, make two short sentences the same. */
const ALL = 3;
const NEARLY_ALL = 0.8;

/** Compares two figures that cannot both be right: are they of one thing, and of one day? */
export function compareUnequal(
  a: FigureStatement,
  b: FigureStatement,
  own: Profile,
  other: Profile,
): Outcome {
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
 * Whether two figures of one story are settled, though no date tells when: the articles are likely of one time, and not
 * one of the two sentences alone speaks of another.
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
 * Whether the names in two sentences allow that both are about the same: one has no name, or most names of the one with
 * fewer stand in the other. A town that both articles are about does not count: much in one town is counted.
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
