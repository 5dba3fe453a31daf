import { givenNamesMeet, nameKey, nameParts } from "../../claims/name-key.ts";
import { daysFrom } from "../../time/day.ts";
import { compareIntervals } from "../../time/interval.ts";
import type { Profile } from "../profile.ts";
import { areOfOneDay } from "../profile-relations.ts";
import { namesPerson, shared, sharedPeople } from "../shared-names.ts";
import { mayBeOfOneEvent } from "../stories.ts";
import { isKnownByItself, prizeOf, tellingOf } from "./known-outcomes.ts";
import type { DayStatement, Outcome, OutcomeName, OutcomeStatement } from "./statement.ts";

/** So many telling words must two decisions share, and so great a part of the shorter one's. */
const SHARED_WORDS = 2;
const SHARED_PART = 2 / 3;

/** Rounding to whole percent changes a share by no more. */
const ROUNDED = 0.5;

/**
 * Compares how a verdict, vote, contest, attempt or the like came out, as two articles tell it.
 *
 * They are taken to tell of the same one where the articles may share an event, or where a told day and the names say
 * which it was. Of one time they agree or disagree. The opposite outcome of another day is an update: a later round, an
 * appeal, a vote repeated. `own` and `other` are the profiles of the two articles.
 */
export function compareOutcomes(
  a: OutcomeStatement,
  b: OutcomeStatement,
  own: Profile,
  other: Profile,
): Outcome {
  if (!mayBeOne(a, b) || !isOneMatter(a, b, own, other)) return "nothing";
  const isKnown = isKnownByItself(a) && isKnownByItself(b) && mayKnowOneMatter(a, own, other);
  const isOneEvent = mayBeOfOneEvent(own, other);
  if (!isOneEvent && !(isKnown && isOneDay(a, b))) return "nothing";
  const isOneTime =
    a.days !== null && b.days !== null
      ? compareIntervals(a.days, b.days) === "overlaps"
      : areOfOneDay(own, other) || isVerdictOfOneDay(a, b, own, other);
  if (!areOpposed(a, b) && (isOneEvent || !areOtherShares(a, b))) return isOneTime ? "agrees" : "nothing";
  if (isOneTime) return "disagrees";
  return own.date === null || other.date === null ? "nothing" : "update";
}

/**
 * A report that gives no day is of the day itself, or of the day before, as morning papers are; where both tell what
 * the verdict was on, a week is too short for a second trial.
 */
const REPORTED_WITHIN = { untold: 1, told: 7 };

/**
 * Whether two verdicts, of which one at most has its day told, are of one day by when they were reported: nobody is
 * convicted on one day and acquitted on the next.
 */
function isVerdictOfOneDay(a: OutcomeStatement, b: OutcomeStatement, own: Profile, other: Profile): boolean {
  if (a.type !== "verdict") return false;
  const [one, two] = [a.days ?? own.date, b.days ?? other.date];
  if (one === null || two === null || one.start !== one.end || two.start !== two.end) return false;
  const isTold = a.matter.length > 0 && b.matter.length > 0;
  return Math.abs(daysFrom(one.start, two.start)) <= REPORTED_WITHIN[isTold ? "told" : "untold"];
}

/** Whether two articles name one person, and where any council may have decided, also one town. */
function mayKnowOneMatter({ type }: OutcomeStatement, own: Profile, other: Profile): boolean {
  return sharedPeople(own, other) > 0 && (type !== "decision" || shared(own.focus, other.focus, 1) > 0);
}

function isOneDay(a: OutcomeStatement, b: OutcomeStatement): boolean {
  return a.days !== null && a.days.start === b.days?.start;
}

/**
 * Two reports of one day that give one outcome another day within so many do not speak of a second one. Seven would be
 * the same weekday, told of another week.
 */
const DAYS_APART = 6;

/** Compares on which day one thing came out one way, by articles of one day. */
export function compareDays(a: DayStatement, b: DayStatement, own: Profile, other: Profile): Outcome {
  if (!mayBeOne(a.of, b.of) || a.of.sort !== b.of.sort || !isOneMatter(a.of, b.of, own, other))
    return "nothing";
  if (areOpposed(a.of, b.of) || !mayBeOfOneEvent(own, other) || !areOfOneDay(own, other)) return "nothing";
  if (compareIntervals(a.days, b.days) === "overlaps") return "agrees";
  return Math.abs(daysFrom(a.days.start, b.days.start)) <= DAYS_APART ? "disagrees" : "nothing";
}

/** Whether two outcomes are of one type, stage and body; a sentence implies a verdict, and a body may be left out. */
function mayBeOne(a: OutcomeStatement, b: OutcomeStatement): boolean {
  if (a.type !== b.type || !areSame(a.stage, b.stage)) return false;
  if (a.sort === b.sort || a.type === "verdict") return true;
  return a.type === "decision" && (a.sort === null || b.sort === null);
}

function isOneMatter(a: OutcomeStatement, b: OutcomeStatement, own: Profile, other: Profile): boolean {
  const [[first, second], [one, two]] = [a.parties, b.parties];
  switch (a.type) {
    case "verdict":
      return isOne(first, one) && mayShare(a.matter, b.matter);
    case "decision":
      return isOneDecision(a.matter, b.matter);
    case "contest":
      if (second === undefined || two === undefined)
        return second === two && (isOnePrize(a, b) || isOneRace(a, b, own, other));
      return (isOne(first, one) && isOne(second, two)) || (isOne(first, two) && isOne(second, one));
    case "agreement":
      return (
        mayShare(a.names, b.names) &&
        (a.matter.length === 0) === (b.matter.length === 0) &&
        mayShare(a.matter, b.matter)
      );
    case "attendance":
      return isOne(first, one) && areSame(a.matter, b.matter);
    case "attempt":
      return isOne(first, one) && sharedOf(a.matter, b.matter) >= SHARED_WORDS && a.matter[0] === b.matter[0];
  }
}

/** Words that say all there is to say in one, or most of it and in so many words. */
function isOneDecision(a: readonly string[], b: readonly string[]): boolean {
  const shared = sharedOf(a, b);
  if (shared >= SHARED_WORDS) return shared >= SHARED_PART * Math.min(a.length, b.length);
  return areSame(a, b);
}

/** What is won is called the same, or by more words in one; two people or two others won it. */
function isOnePrize(a: OutcomeStatement, b: OutcomeStatement): boolean {
  if (a.parties[0]?.isPerson !== b.parties[0]?.isPerson) return false;
  const shared = sharedOf(a.matter, b.matter);
  return shared >= SHARED_WORDS && shared === Math.min(a.matter.length, b.matter.length);
}

/** Whether two articles tell who won one prize on one day, and each knows the other’s winner. */
function isOneRace(a: OutcomeStatement, b: OutcomeStatement, own: Profile, other: Profile): boolean {
  const [[one], [two]] = [a.parties, b.parties];
  if (one === undefined || two === undefined || !one.isPerson || !two.isPerson || !isOneDay(a, b))
    return false;
  const knowEachOther = namesPerson(other, one.name) && namesPerson(own, two.name);
  return (
    knowEachOther && prizeOf(a) !== null && prizeOf(a) === prizeOf(b) && mayShare(tellingOf(a), tellingOf(b))
  );
}

/** Whether two outcomes of one thing cannot both be. */
function areOpposed(a: OutcomeStatement, b: OutcomeStatement): boolean {
  if (a.result !== b.result) return true;
  const areTold = a.score !== null && b.score !== null;
  if (a.type !== "contest") return areTold && a.score !== b.score;
  if (a.result === "for" && !isOne(a.parties[0], b.parties[0])) return true;
  return a.parties.length > 1 && areTold && !a.score.startsWith(b.score) && !b.score.startsWith(a.score);
}

/**
 * Whether two shares of the votes are no rounding of each other. Of articles of one time they are compared as figures,
 * with what else was counted.
 */
function areOtherShares({ score: a }: OutcomeStatement, { score: b }: OutcomeStatement): boolean {
  if (a === null || b === null || !a.endsWith("%") || !b.endsWith("%")) return false;
  return Math.abs(Number(a.slice(0, -1)) - Number(b.slice(0, -1))) > ROUNDED;
}

function isOne(a: OutcomeName | undefined, b: OutcomeName | undefined): boolean {
  if (a === undefined || b === undefined || a.isPerson !== b.isPerson) return false;
  if (!a.isPerson) return isWithin(wordsOf(a), wordsOf(b)) || isWithin(wordsOf(b), wordsOf(a));
  const [own, other] = [nameParts(a.name), nameParts(b.name)];
  return nameKey(own.family) === nameKey(other.family) && givenNamesMeet(own.given, other.given);
}

const wordsOf = ({ name }: OutcomeName): readonly string[] => nameKey(name).split(" ");

function isWithin(fewer: readonly string[], more: readonly string[]): boolean {
  return fewer.every((word) => more.includes(word));
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && isWithin(a, b);
}

/** Whether two lists have something in common, or one of them says nothing. */
function mayShare(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || sharedOf(a, b) > 0;
}

function sharedOf(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length;
}
