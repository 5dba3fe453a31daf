import { daysFrom } from "../../time/day.ts";
import type { Interval } from "../../time/interval.ts";
import type { Profile } from "../profile.ts";
import { areOfOneDay } from "../profile-relations.ts";
import { shared } from "../shared-names.ts";
import { areOfOneEvent, mayBeOfOneEvent, mayTellOneStory } from "../stories.ts";
import { significantDigits } from "../telling-numbers.ts";
import { grows, headOf, namesCounted } from "./counted.ts";
import { likeness } from "./likeness.ts";
import { longerThanDays, periodsMeet } from "./periods.ts";
import { areTransposed } from "./slips.ts";
import type { FigureStatement } from "./statement.ts";
import { areStrangers } from "./strangers.ts";

/** So many digits in turned order are no chance among what two reports of one event count. */
const MANY_DIGITS = 3;

/** What else two numbers need of the words around them, where nothing else tells that they are of one thing. */
const ANY = { share: 0, words: 1 };
const SOME = { share: 0.25, words: 2 };
const MORE = { share: 0.4, words: 3 };

/** So many days old is what a report tells as new. */
const DAYS_OF_NEWS = 7;

/**
 * Whether two reports of one event give one number with two of its digits in turned order, today or a day apart: that
 * they count the same, or that a few words around them agree, is then enough.
 */
export function areOneTransposed(
  a: FigureStatement,
  b: FigureStatement,
  own: Profile,
  other: Profile,
): boolean {
  if (a.vague || b.vague || a.contested || b.contested || a.unit !== b.unit) return false;
  if (!areTransposed(a, b) || !isInDigits(a) || !isInDigits(b) || !areOfOneDay(own, other)) return false;
  if (a.quantity !== null && b.quantity !== null && a.quantity !== b.quantity) return false;
  const isOneThing = areSaidAlike(a, b, own, other) || areOnlyOnes(a, b, own, other);
  return (
    isOneThing &&
    mayBeOfOneEvent(own, other) &&
    !areStrangers(a, b, own, other) &&
    !mayHaveGrown(a, b, own, other)
  );
}

/** Whether both count the same at one time, or a few words around them agree. */
function areSaidAlike(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): boolean {
  if (a.counted !== b.counted) return false;
  if (!periodsMeet(apartFromReport(a, own), apartFromReport(b, other))) return false;
  const countsSomething = namesCounted(a.counted);
  const isOneQuantity = a.quantity !== null && a.quantity === b.quantity;
  if (significantDigits(a.exact ?? 0) >= MANY_DIGITS)
    return (
      countsSomething ||
      isOneQuantity ||
      likeness(a.beside, b.beside, ANY) ||
      likeness(a.words, b.words, SOME)
    );
  if (countsSomething) return true;
  if (isOneQuantity) return likeness(a.words, b.words, SOME);
  return likeness(a.beside, b.beside, SOME) || likeness(a.words, b.words, MORE);
}

/**
 * Whether two figures answer one question because neither report has another number of their kind: the reports must be
 * dated, and the sentences share a word or what they ask for. Percentages are too many for that. The sentences may give
 * different days for something else in them, such as when a work begins.
 */
function areOnlyOnes(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): boolean {
  if (!a.lone || !b.lone || a.unit === "percent" || own.date === null || other.date === null) return false;
  if (nameOtherBodies(own, other)) return false;
  if (!periodsMeet(longerThanDays(a.periods), longerThanDays(b.periods))) return false;
  const isAsked = a.asks.some((question) => b.asks.includes(question));
  const isOneKind = headOf(a.counted) === headOf(b.counted) || (a.like !== null && a.like === b.like);
  if (isOneKind) return isAsked || likeness(a.words, b.words, ANY);
  const isTold = isAsked || (a.unit === null && likeness(a.words, b.words, SOME));
  return isTold && (areOfOneEvent(own, other) || mayTellOneStory(own, other));
}

/** Whether both articles name organisations, and none alike: a museum and a library, each with its staff. */
const nameOtherBodies = ({ bodies: a }: Profile, { bodies: b }: Profile): boolean =>
  a.size > 0 && b.size > 0 && shared(a, b, 1) === 0;

/** “A dozen” and “21” have no digits to turn. */
const isInDigits = ({ answer }: FigureStatement): boolean => /\d/u.test(answer);

/** The times of its sentence, without those right before the report: on which day it became known is no part of it. */
function apartFromReport({ periods }: FigureStatement, { date }: Profile): readonly Interval[] {
  if (date === null) return periods;
  return periods.filter(
    ({ start, end }) => start !== end || Math.abs(daysFrom(start, date.start)) > DAYS_OF_NEWS,
  );
}

/** Whether the later report has the greater number of what grows. */
function mayHaveGrown(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): boolean {
  if (own.date === null || other.date === null) return true;
  const later = daysFrom(own.date.start, other.date.start);
  return grows(a.counted) && Math.sign(later) === Math.sign((b.exact ?? 0) - (a.exact ?? 0));
}
