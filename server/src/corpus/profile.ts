import type { Analysis } from "../claims/analysis.ts";
import { nameKey } from "../claims/name-key.ts";
import { daysFrom } from "../time/day.ts";
import { type Interval, intervalOf } from "../time/interval.ts";

/** What an article is about, as far as that can be compared with another. */
export interface Profile {
  readonly uri: string;
  /** The days that the article may be from; `null` where unknown or too wide to compare. */
  readonly date: Interval | null;
  /** Canonical countries, and organisations that are sides of their own. */
  readonly sides: ReadonlySet<string>;
  /** Places below a country, by key. */
  readonly towns: ReadonlySet<string>;
  /** The towns of its opening, which it is about. */
  readonly focus: ReadonlySet<string>;
  /** People named in full, as written. */
  readonly people: ReadonlySet<string>;
}

/** A date that leaves more days than this open does not place an article. */
const LONGEST_DATE = 62;

/** How many days an article may be from its event, or from another article about it: announced before, discussed after. */
export const DAYS_AROUND = 14;

/** The opening of an article, in code units. */
const OPENING = 700;

/** What an article is about, by its own date, the places and organisations that it names, and its people. */
export function profileOf({ uri, article, date, mentions, people }: Analysis): Profile {
  const [sides, towns, focus] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const first = article.blocks.find(({ kind }) => kind === "headline" || kind === "paragraph")?.start ?? 0;
  for (const mention of mentions) {
    if (mention.kind !== "place" && mention.kind !== "organization") continue;
    sides.add(mention.country ?? mention.name);
    if (mention.kind !== "place" || mention.name === mention.country) continue;
    towns.add(nameKey(mention.name));
    if (mention.start < first + OPENING) focus.add(nameKey(mention.name));
  }
  for (const { dateline } of article.blocks) {
    if (dateline === null) continue;
    const place = nameKey(article.text.slice(dateline.place.start, dateline.place.end));
    towns.add(place);
    focus.add(place);
  }
  const full = people.map(({ name }) => name).filter((name) => name.includes(" "));
  const interval = date === null ? null : intervalOf(date.value);
  const dated = interval !== null && daysFrom(interval.start, interval.end) <= LONGEST_DATE;
  return { uri, date: dated ? interval : null, sides, towns, focus, people: new Set(full) };
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
