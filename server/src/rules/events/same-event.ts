import type { Analysis } from "../../claims/analysis.ts";
import type { EventFact } from "../../facts/fact.ts";
import type { Facts, Known } from "../../facts/facts.ts";
import { foldName } from "../../facts/fold-words.ts";
import { daysFrom } from "../../time/day.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";

/** How far from an event an article about it may be dated: announced before, discussed after. */
const DAYS_AROUND = 14;

/** An article's date that leaves more than this open does not place it near an event. */
const LONGEST_DATE = 62;

/** Two articles of unknown date need so many people in common to be about one event. */
const SHARED_PEOPLE = 2;

/** The countries that an article speaks of, by their canonical names. */
export function countriesOf({ mentions }: Analysis): ReadonlySet<string> {
  const countries = new Set<string>();
  for (const mention of mentions) {
    if ((mention.kind === "place" || mention.kind === "organization") && mention.country !== null) {
      countries.add(mention.country);
    }
  }
  return countries;
}

/** The events of facts that took place there, about when the article is from, with all their sides in it. */
export function eventsAt(analysis: Analysis, place: string, facts: Facts): Known<EventFact>[] {
  const article = dateOf(analysis);
  if (article === null) return [];
  const countries = countriesOf(analysis);
  return facts.events.filter(
    ({ fact }) =>
      fact.place !== null &&
      foldName(fact.place) === foldName(place) &&
      fact.participants.length > 1 &&
      fact.participants.every((participant) => countries.has(participant)) &&
      isNear(article, spanOf(fact)),
  );
}

/**
 * Whether two articles are about one event at a place: both name the place and two sides, and either their
 * dates meet or, where a date is unknown, the same people act in both.
 */
export function shareEvent(a: Analysis, b: Analysis, place: string): boolean {
  if (!namesPlace(b, place)) return false;
  const others = countriesOf(b);
  const sides = [...countriesOf(a)].filter((country) => others.has(country));
  if (sides.length < 2) return false;
  const first = dateOf(a);
  const second = dateOf(b);
  if (first !== null && second !== null) return isNear(first, second);
  const people = new Set(b.people.map(({ name }) => foldName(name)));
  return a.people.filter(({ name }) => people.has(foldName(name))).length >= SHARED_PEOPLE;
}

function namesPlace({ mentions }: Analysis, place: string): boolean {
  const key = foldName(place);
  return mentions.some((mention) => mention.kind === "place" && foldName(mention.name) === key);
}

function dateOf({ date }: Analysis): Interval | null {
  const interval = date === null ? null : intervalOf(date.value);
  return interval !== null && daysFrom(interval.start, interval.end) <= LONGEST_DATE ? interval : null;
}

function spanOf({ start, end }: EventFact): Interval | null {
  const from = intervalOf(start);
  const to = intervalOf(end ?? start);
  return from === null || to === null ? null : { start: from.start, end: to.end };
}

function isNear(a: Interval, b: Interval | null): boolean {
  return b !== null && daysFrom(a.end, b.start) <= DAYS_AROUND && daysFrom(b.end, a.start) <= DAYS_AROUND;
}
