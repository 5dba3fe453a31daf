import { nameKey } from "../../claims/name-key.ts";
import { DAYS_AROUND, maySpeakOfOneEvent, type Profile, sharedPeople } from "../../corpus/profile.ts";
import type { EventFact } from "../../facts/fact.ts";
import type { Facts, Known } from "../../facts/facts.ts";
import { foldName } from "../../facts/fold-words.ts";
import { daysFrom } from "../../time/day.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";

/** The events of facts that took place there, about when the article is from, with all their sides in it. */
export function eventsAt({ date, sides }: Profile, place: string, facts: Facts): Known<EventFact>[] {
  if (date === null) return [];
  return facts.events.filter(
    ({ fact }) =>
      fact.place !== null &&
      foldName(fact.place) === foldName(place) &&
      fact.participants.length > 1 &&
      fact.participants.every((participant) => sides.has(participant)) &&
      isNear(date, fact),
  );
}

/** Whether two articles may tell of one event at a place that both name. */
export function shareEventAt(a: Profile, b: Profile, place: string): boolean {
  return b.towns.has(nameKey(place)) && maySpeakOfOneEvent(a, b, null);
}

/**
 * Whether two articles may speak of one sitting of an event: a series goes on, and a second round today is no
 * contradiction to a third tomorrow. Where a date is unknown, the same people must act in both.
 */
export function areOfOneDay(a: Profile, b: Profile): boolean {
  if (a.date === null || b.date === null) return sharedPeople(a, b) >= 2;
  return daysFrom(a.date.end, b.date.start) <= 1 && daysFrom(b.date.end, a.date.start) <= 1;
}

function isNear(article: Interval, { start, end }: EventFact): boolean {
  const from = intervalOf(start);
  const to = intervalOf(end ?? start);
  return (
    from !== null &&
    to !== null &&
    daysFrom(article.end, from.start) <= DAYS_AROUND &&
    daysFrom(to.end, article.start) <= DAYS_AROUND
  );
}
