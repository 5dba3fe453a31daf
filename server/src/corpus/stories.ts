import { areFarApart, mayShareEvent, type Profile, shared, sharedPeople } from "./profile.ts";

/** Names that two articles have in common, from which on they tell one story without a quotation: with a person, or two. */
const SHARED_NAMES = { withPerson: 4, withPeople: 3 };
/** Names of one kind count for no more. */
const MOST = 2;

/**
 * Whether two articles tell one story, whatever their dates tell: they quote the same words, or name a person and several
 * other things alike. Articles known to be weeks apart do not.
 */
export function mayTellOneStory(a: Profile, b: Profile): boolean {
  if (areFarApart(a, b)) return false;
  const quoted = shared(a.quoted, b.quoted, MOST);
  if (quoted === MOST) return true;
  const people = sharedPeople(a, b);
  if (quoted + people === 0) return false;
  const things = shared(a.bodies, b.bodies, MOST) + shared(a.towns, b.towns, MOST);
  const names = people + things + shared(a.numbers, b.numbers, MOST);
  if (quoted > 0) return names > 0;
  return names >= (people === MOST ? SHARED_NAMES.withPeople : SHARED_NAMES.withPerson);
}

/** Whether two articles tell one story, or may tell of one event. */
export const areOfOneStory = (a: Profile, b: Profile): boolean =>
  mayTellOneStory(a, b) || mayShareEvent(a, b);

/**
 * Whether two articles of which no dates tell it are likely of one time: they quote the same words, or have a telling number
 * in common. What changes from week to week is told anew each time.
 */
export function areOfOneTime(a: Profile, b: Profile): boolean {
  return shared(a.quoted, b.quoted, 1) + shared(a.numbers, b.numbers, 1) > 0;
}
