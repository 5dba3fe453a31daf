import { daysFrom } from "../../time/day.ts";
import type { Interval } from "../../time/interval.ts";
import type { Profile } from "../profile.ts";
import { areOfOneDay } from "../profile-relations.ts";
import { mayBeOfOneEvent } from "../stories.ts";
import { significantDigits } from "../telling-numbers.ts";
import { grows, namesCounted } from "./counted.ts";
import { likeness } from "./likeness.ts";
import { periodsMeet } from "./periods.ts";
import { areTransposed } from "./slips.ts";
import type { FigureStatement } from "./statement.ts";
import { areStrangers } from "./strangers.ts";

/** So many digits in turned order are no chance among what two reports of one event count. */
const MANY_DIGITS = 3;

/** What else two numbers need of the words around them, where nothing else tells that they are of one thing. */
const ANY_BESIDE = { share: 0, words: 1 };
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
  if (a.vague || b.vague || a.contested || b.contested) return false;
  if (a.counted !== b.counted || !areTransposed(a, b) || !areOfOneDay(own, other)) return false;
  if (!periodsMeet(apartFromReport(a, own), apartFromReport(b, other))) return false;
  if (a.quantity !== null && b.quantity !== null && a.quantity !== b.quantity) return false;
  return (
    mayBeOfOneEvent(own, other) &&
    isOneThing(a, b) &&
    !areStrangers(a, b, own, other) &&
    !mayHaveGrown(a, b, own, other)
  );
}

function isOneThing(a: FigureStatement, b: FigureStatement): boolean {
  const countsSomething = namesCounted(a.counted);
  const isOneQuantity = a.quantity !== null && a.quantity === b.quantity;
  if (significantDigits(a.exact ?? 0) >= MANY_DIGITS)
    return (
      countsSomething ||
      isOneQuantity ||
      likeness(a.beside, b.beside, ANY_BESIDE) ||
      likeness(a.words, b.words, SOME)
    );
  if (countsSomething) return true;
  if (isOneQuantity) return likeness(a.words, b.words, SOME);
  return likeness(a.beside, b.beside, SOME) || likeness(a.words, b.words, MORE);
}

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
