import type { Analysis } from "../claims/analysis.ts";
import { subjectOf } from "../claims/subject.ts";
import { daysFrom } from "../time/day.ts";
import { type Interval, intervalOf } from "../time/interval.ts";

/** What an article is about, as its digest keeps it. */
export interface Subject {
  readonly sides: readonly string[];
  readonly towns: readonly string[];
  readonly focus: readonly string[];
  readonly people: readonly string[];
  readonly date: Interval | null;
}

/** What an article is about, as far as that can be compared with another. */
export interface Profile {
  /** Canonical countries, and organisations that are sides of their own. */
  readonly sides: ReadonlySet<string>;
  /** Places below a country, by key. */
  readonly towns: ReadonlySet<string>;
  /** The towns of its opening, which it is about. */
  readonly focus: ReadonlySet<string>;
  /** People named in full, as written. */
  readonly people: ReadonlySet<string>;
  /** The days that the article may be from; `null` where unknown or too wide to compare. */
  readonly date: Interval | null;
}

/** A date that leaves more days than this open does not place an article. */
const LONGEST_DATE = 62;

/** How many days an article may be from its event, or from another article about it: announced before, discussed after. */
export const DAYS_AROUND = 14;

/** What an article is about, by its own date, the places and organisations that it names, and its people. */
export function subjectIn({ article, date, mentions, people }: Analysis): Subject {
  const { sides, towns, focus } = subjectOf(article, mentions);
  const full = people.map(({ name }) => name).filter((name) => name.includes(" "));
  const interval = date === null ? null : intervalOf(date.value);
  const dated = interval !== null && daysFrom(interval.start, interval.end) <= LONGEST_DATE;
  return {
    sides: [...sides],
    towns: [...towns],
    focus: [...focus],
    people: [...new Set(full)],
    date: dated ? interval : null,
  };
}

/** A subject prepared for comparing. */
export function profileOf({ sides, towns, focus, people, date }: Subject): Profile {
  return {
    sides: new Set(sides),
    towns: new Set(towns),
    focus: new Set(focus),
    people: new Set(people),
    date,
  };
}

/**
 * Whether two articles may tell of one event in which `side` takes part: they have a second side in common and
 * their dates meet at a place that both name; where a date is unknown, both must open with that place.
 */
export function maySpeakOfOneEvent(a: Profile, b: Profile, side: string | null): boolean {
  if (side !== null && !(a.sides.has(side) && b.sides.has(side))) return false;
  if (shared(a.sides, b.sides, 2) < 2) return false;
  if (a.date === null || b.date === null) return shared(a.focus, b.focus, 1) > 0;
  const near =
    daysFrom(a.date.end, b.date.start) <= DAYS_AROUND && daysFrom(b.date.end, a.date.start) <= DAYS_AROUND;
  return near && (shared(a.towns, b.towns, 1) > 0 || sharedPeople(a, b) >= 2);
}

/** How many people both articles name in full, spelled alike; counted up to two. */
export function sharedPeople(a: Profile, b: Profile): number {
  return shared(a.people, b.people, 2);
}

/** How many members two sets share, counted up to `most`. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, most: number): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const each of fewer) if (more.has(each) && ++count === most) break;
  return count;
}
