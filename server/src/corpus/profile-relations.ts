import { nameKey } from "../claims/name-key.ts";
import { memoizePairs } from "../text/memoize-pairs.ts";
import { areToldApart } from "./casts.ts";
import type { Days, Profile } from "./profile.ts";
import { shared, sharedNames, sharedPeople } from "./shared-names.ts";

/**
 * How many days an article may be from its event, or from another article about it: announced before, discussed after.
 */
export const DAYS_AROUND = 14;

/**
 * Whether two articles may tell of one event in which `side` takes part: they have a second side in common and their
 * dates meet at a place that both name, if each side is named itself and not by a town of it alone; where a date is
 * unknown, both must open with that place.
 */
export function maySpeakOfOneEvent(a: Profile, b: Profile, side: string | null): boolean {
  if (side !== null && !(a.sides.has(side) && b.sides.has(side))) return false;
  if (a.date === null || b.date === null)
    return shared(a.sides, b.sides, 2) > 1 && shared(a.focus, b.focus, 1) > 0;
  if (shared(a.parties, b.parties, 2) < 2) return false;
  return areNear(a, b) && (shared(a.towns, b.towns, 1) > 0 || sharedPeople(a, b) >= 2);
}

/** So many names must two articles share to tell of one event in one country; more where a date is unknown. */
const SHARED_NAMES = 3;
const SHARED_NAMES_UNDATED = 4;

/**
 * Whether two articles may tell of one event: between two sides (`maySpeakOfOneEvent`), or within one country, where
 * both open with one town and share other names, too; of one day, a person, an organisation, a second town or a telling
 * number. Of one day, two people and something else will do without a town. Articles that name other people throughout
 * do not (`areToldApart`), unless two countries meet.
 */
export const mayShareEvent = memoizePairs((a: Profile, b: Profile): boolean => {
  const maySpeak = maySpeakOfOneEvent(a, b, null);
  if (maySpeak && shareCountries(a, b)) return true;
  return (maySpeak || shareOneTown(a, b)) && !areToldApart(a, b);
});

/** Whether two articles open with one town and share other names, too, or of one day without a town a whole cast. */
function shareOneTown(a: Profile, b: Profile): boolean {
  if (shared(a.focus, b.focus, 1) === 0) return haveOneCast(a, b);
  if (a.date === null || b.date === null)
    return sharedNames(a, b, SHARED_NAMES_UNDATED) >= SHARED_NAMES_UNDATED;
  const inCommon = sharedPeople(a, b) + shared(a.bodies, b.bodies, 1) + shared(a.numbers, b.numbers, 1);
  if (areOfOneDay(a, b) && (inCommon > 0 || shared(a.towns, b.towns, 2) > 1)) return true;
  return areNear(a, b) && sharedNames(a, b, SHARED_NAMES) >= SHARED_NAMES;
}

/** Whether two countries are parties in both, each named itself. */
function shareCountries(a: Profile, b: Profile): boolean {
  return [...a.parties].filter((party) => b.parties.has(party) && !a.bodies.has(nameKey(party))).length > 1;
}

/** Whether two articles of one day name two people and an organisation, a place or a telling number alike. */
function haveOneCast(a: Profile, b: Profile): boolean {
  if (a.date === null || b.date === null || sharedPeople(a, b) < 2 || !areOfOneDay(a, b)) return false;
  return shared(a.bodies, b.bodies, 1) + shared(a.towns, b.towns, 1) + shared(a.numbers, b.numbers, 1) > 0;
}

/**
 * Whether two articles may have one subject: they share some names, not of countries alone, and are not known to be
 * weeks apart. Too little to tell that two numbers contradict each other, enough to tell that two equal ones are no
 * chance.
 */
export const mayShareSubject = memoizePairs((a: Profile, b: Profile): boolean => {
  if (areFarApart(a, b) || sharedNames(a, b, SHARED_NAMES) < SHARED_NAMES) return false;
  return sharedPeople(a, b) + shared(a.towns, b.towns, 1) + shared(a.numbers, b.numbers, 1) > 0;
});

/**
 * Whether two articles may speak of one sitting of an event: a series goes on, and a second round today is no
 * contradiction to a third tomorrow. Where a date is unknown, the same people must act in both.
 */
export function areOfOneDay(a: Profile, b: Profile): boolean {
  if (a.days === null || b.days === null) return sharedPeople(a, b) >= 2;
  return areWithin(a.days, b.days, 1);
}

/**
 * Whether what two articles say may contradict each other: they may share an event, or are of one day in one town and
 * not told apart by whom they name. Statements that need a relation contradict none of other articles, so whatever they
 * ask of profiles must imply it.
 */
export function mayDisagree(a: Profile, b: Profile): boolean {
  if (mayShareEvent(a, b)) return true;
  if (a.date === null || b.date === null || shared(a.focus, b.focus, 1) === 0) return false;
  return areOfOneDay(a, b) && !areToldApart(a, b);
}

/** Whether two articles are known to be weeks apart. */
export function areFarApart(a: Profile, b: Profile): boolean {
  return a.days !== null && b.days !== null && !areWithin(a.days, b.days, DAYS_AROUND);
}

/** Whether two articles are known not to be weeks apart. */
function areNear({ days: a }: Profile, { days: b }: Profile): boolean {
  return a !== null && b !== null && areWithin(a, b, DAYS_AROUND);
}

/** Whether a day of one stretch may lie no more than so many days from one of the other. */
export function areWithin(a: Days, b: Days, most: number): boolean {
  return b.first - a.last <= most && a.first - b.last <= most;
}
