import { nameKey } from "../claims/name-key.ts";
import { memoizePairs } from "../text/memoize-pairs.ts";
import { daysFrom } from "../time/day.ts";
import { areToldApart } from "./casts.ts";
import type { Profile } from "./profile.ts";
import { areFarApart, areWithin, mayShareEvent } from "./profile-relations.ts";
import { shared, sharedPeople } from "./shared-names.ts";

/**
 * Names that two articles have in common, from which on they tell one story without a quotation: with a person, or two.
 */
const SHARED_NAMES = { withPerson: 4, withPeople: 3 };
/** Names of one kind count for no more. */
const MOST = 2;
/** So many people named in full do without anything else. */
const CAST = 3;

/** So many days apart are two reports of one story, and so many names of any kind must they share, with a person’s. */
const DAYS_OF_NEWS = 2;
const NAMES_OF_NEWS = { dated: 2, undated: 3 };

/** Whether two articles tell one story, whatever their dates tell: both report it, or one of them retells the other. */
export const mayTellOneStory = (a: Profile, b: Profile): boolean => reportOneStory(a, b) || isRetelling(a, b);

/**
 * Whether two articles report one story, each in its own way: they quote the same words, or name a person and several
 * other things alike. Articles known to be weeks apart do not.
 */
export const reportOneStory = memoizePairs((a: Profile, b: Profile): boolean => {
  if (areFarApart(a, b)) return false;
  const people = sharedPeople(a, b);
  const quoted = shared(a.quoted, b.quoted, MOST);
  if (people + quoted === 0) return false;
  const things = shared(a.bodies, b.bodies, MOST) + shared(a.towns, b.towns, MOST);
  const names = people + things + shared(a.numbers, b.numbers, MOST);
  const needed = people === MOST ? SHARED_NAMES.withPeople : SHARED_NAMES.withPerson;
  if (people > 0 && names >= needed) return true;
  return quoted === MOST || (quoted > 0 && names > 0 && !areToldApart(a, b));
});

/** Whether two articles tell one story or one piece of news, or tell or may tell of one event. */
export const areOfOneStory = (a: Profile, b: Profile): boolean =>
  mayTellOneStory(a, b) || areOfOneNews(a, b) || mayShareEvent(a, b) || areOfOneEvent(a, b);

/**
 * Whether two articles may be of one piece of news: both name three people, or a person and something else in the same
 * days or, where no date tells, with a telling number. Too little for what they say in general, enough for what both
 * are asked.
 */
export const areOfOneNews = memoizePairs((a: Profile, b: Profile): boolean => {
  const people = sharedPeople(a, b);
  if (people === 0 || areFarApart(a, b)) return false;
  if (shared(a.people, b.people, CAST) === CAST) return true;
  const numbers = shared(a.numbers, b.numbers, MOST);
  const places = Math.max(shared(a.sides, b.sides, MOST), shared(a.towns, b.towns, MOST));
  const names = people + numbers + places;
  if (a.date === null || b.date === null) return numbers > 0 && names >= NAMES_OF_NEWS.undated;
  return Math.abs(daysFrom(a.date.start, b.date.start)) <= DAYS_OF_NEWS && names >= NAMES_OF_NEWS.dated;
});

/**
 * Whether two articles of which no dates tell it are likely of one time: they quote the same words, or have a telling
 * number in common. What changes from week to week is told anew each time.
 */
export const areOfOneTime = memoizePairs(
  (a: Profile, b: Profile): boolean => shared(a.numbers, b.numbers, 1) + shared(a.quoted, b.quoted, 1) > 0,
);

/** So many words of their gist do a text and its retelling have in common. */
export const GIST = 5;

/** Whether a brief text says so much of another one's gist that it may retell it. */
export function sharesGist(a: Profile, b: Profile): boolean {
  return (a.brief || b.brief) && shared(a.gist, b.gist, GIST) === GIST;
}

/** So great a part of its names does a retelling share with what it retells; one more may be strange. */
const KNOWN = 0.6;

/** Whether one of two articles tells briefly what the other tells: the same names, in much the same words. */
export const isRetelling = memoizePairs((a: Profile, b: Profile): boolean => {
  if (!sharesGist(a, b) || areFarApart(a, b)) return false;
  return ((a.brief && isWithin(a, b)) || (b.brief && isWithin(b, a))) && !areToldApart(a, b);
});

function isWithin(brief: Profile, whole: Profile): boolean {
  let [known, all] = [0, 0];
  for (const kind of ["people", "bodies", "towns", "sides"] as const) {
    for (const name of brief[kind]) {
      all += 1;
      if (whole[kind].has(name)) known += 1;
    }
  }
  return known > 0 && known >= KNOWN * (all - 1);
}

/** So many rare words do two reports of one event have in common, and so near are they by all of them (cosine). */
export const RARE_WORDS = 3;
const RARE = {
  undated: { all: 4, words: 1, names: 2, near: 0.4 },
  ofOneDay: { all: RARE_WORDS, words: 2, names: 1, near: 0.22 },
  /** Where they are so short that there is little in them but names. */
  brief: { all: 4, words: 0, names: 3, near: 0.35 },
};
/** So many other names must one person in common have beside. */
const BESIDE_PERSON = 2;
/** Of fewer rare words no two sets are told apart. */
const FEWEST = 10;
type Needed = (typeof RARE)[keyof typeof RARE];

/**
 * Whether two articles report one event by the rare words that both say most, of which some are no names: two articles
 * on one subject have some of them in common, but seldom so many; fewer will do for two that are of one day, and names
 * alone for two short ones with somebody in common. Articles known to be more than a day apart do not, nor those that
 * open with other towns or name other people throughout.
 */
export const areOfOneEvent = memoizePairs((a: Profile, b: Profile): boolean => {
  if (areFarApart(a, b) || areDaysApart(a, b) || openElsewhere(a, b)) return false;
  return shareRareWords(a, b) && !areToldApart(a, b);
});

function shareRareWords(a: Profile, b: Profile): boolean {
  const common = rareInCommon(a, b);
  if (a.days === null || b.days === null) return isEnough(common, RARE.undated);
  if (isEnough(common, RARE.ofOneDay)) return true;
  return a.brief && b.brief && isEnough(common, RARE.brief) && haveCastOfOneDay(a, b);
}

/** Whether two articles of one day name two people alike, or one and several other names. */
function haveCastOfOneDay(a: Profile, b: Profile): boolean {
  if (a.days === null || b.days === null || !areWithin(a.days, b.days, 0)) return false;
  if (Math.min(a.rare.size, b.rare.size) < FEWEST) return false;
  const people = [...a.people].filter((name) => b.people.has(name));
  if (people.length !== 1) return people.length > 1;
  const others = [...a.rare.keys()].filter((word) => b.rare.has(word) && isNamed(word));
  return others.filter((word) => !isKnownBesides(word, people, a, b)).length >= BESIDE_PERSON;
}

/**
 * Whether a word of a name is somebody's, or the town's that both open with: an officer speaks of two robberies there,
 * too.
 */
function isKnownBesides(word: string, people: readonly string[], a: Profile, b: Profile): boolean {
  const town = nameKey(word);
  return people.some((name) => name.split(" ").includes(word)) || (a.focus.has(town) && b.focus.has(town));
}

const isNamed = (word: string): boolean => word !== word.toLowerCase();

interface RareInCommon {
  readonly common: number;
  /** How many of them are no names. */
  readonly words: number;
  readonly nearness: number;
}

function rareInCommon(a: Profile, b: Profile): RareInCommon {
  let [common, words, nearness] = [0, 0, 0];
  for (const [word, weight] of a.rare) {
    const other = b.rare.get(word);
    if (other === undefined) continue;
    common += 1;
    nearness += weight * other;
    if (!isNamed(word)) words += 1;
  }
  return { common, words, nearness };
}

function isEnough({ common, words, nearness }: RareInCommon, needed: Needed): boolean {
  return (
    common >= needed.all && words >= needed.words && common - words >= needed.names && nearness >= needed.near
  );
}

/** Whether two articles are known to be more than a day apart. */
function areDaysApart({ days: a }: Profile, { days: b }: Profile): boolean {
  return a !== null && b !== null && !areWithin(a, b, 1);
}

/** Whether both open with towns, and none alike: a storm in one and a storm in another. */
function openElsewhere({ focus: a }: Profile, { focus: b }: Profile): boolean {
  return a.size > 0 && b.size > 0 && shared(a, b, 1) === 0;
}

/**
 * Whether two articles may share an event by their names, or, where dates tell that they are of one time, by their rare
 * words.
 */
export function mayBeOfOneEvent(a: Profile, b: Profile): boolean {
  return mayShareEvent(a, b) || (a.date !== null && b.date !== null && areOfOneEvent(a, b));
}
