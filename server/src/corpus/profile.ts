import type { Analysis } from "../claims/analysis.ts";
import { type Subject, subjectOf } from "../claims/subject.ts";
import { daysFrom } from "../time/day.ts";
import { type Interval, intervalOf } from "../time/interval.ts";

/** What an article is about, as far as that can be compared with another. */
export interface Profile extends Subject {
  readonly uri: string;
  /** The days that the article may be from; `null` where unknown or too wide to compare. */
  readonly date: Interval | null;
  /** People named in full, as written. */
  readonly people: ReadonlySet<string>;
}

/** A date that leaves more days than this open does not place an article. */
const LONGEST_DATE = 62;

/** How many days an article may be from its event, or from another article about it: announced before, discussed after. */
export const DAYS_AROUND = 14;

/** What an article is about, by its own date, the places and organisations that it names, and its people. */
export function profileOf({ uri, article, date, mentions, people }: Analysis): Profile {
  const full = people.map(({ name }) => name).filter((name) => name.includes(" "));
  const interval = date === null ? null : intervalOf(date.value);
  const dated = interval !== null && daysFrom(interval.start, interval.end) <= LONGEST_DATE;
  return { uri, ...subjectOf(article, mentions), date: dated ? interval : null, people: new Set(full) };
}

/**
 * Whether two articles may tell of one event in which `side` takes part: they have a second side in common and
 * their dates meet at a place that both name; where a date is unknown, both must open with that place.
 */
export function maySpeakOfOneEvent(a: Profile, b: Profile, side: string | null): boolean {
  const shared = [...a.sides].filter((each) => b.sides.has(each));
  if (shared.length < 2 || (side !== null && !shared.includes(side))) return false;
  if (a.date === null || b.date === null) return meet(a.focus, b.focus);
  const near =
    daysFrom(a.date.end, b.date.start) <= DAYS_AROUND && daysFrom(b.date.end, a.date.start) <= DAYS_AROUND;
  return near && (meet(a.towns, b.towns) || sharedPeople(a, b) >= 2);
}

/** How many people both articles name in full, spelled alike. */
export function sharedPeople(a: Profile, b: Profile): number {
  return [...a.people].filter((name) => b.people.has(name)).length;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));
