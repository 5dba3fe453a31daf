import type { Profile } from "../../corpus/profile.ts";
import { DAYS_AROUND } from "../../corpus/profile-relations.ts";
import type { EventFact } from "../../facts/fact.ts";
import type { Facts, Known } from "../../facts/facts.ts";
import { foldName } from "../../facts/fold-words.ts";
import { daysFrom } from "../../time/day.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";

/** The events of facts that took place there, about when the article is from, with all their sides in it. */
export function eventsAt({ date, sides }: Profile, place: string, facts: Facts): Known<EventFact>[] {
  if (date === null) return [];
  return (byPlace(facts).get(foldName(place)) ?? []).filter(
    ({ fact }) =>
      fact.participants.length > 1 &&
      fact.participants.every((participant) => sides.has(participant)) &&
      isNear(date, fact),
  );
}

const places = new WeakMap<Facts["events"], ReadonlyMap<string, readonly Known<EventFact>[]>>();

/** The events of the facts by where they took place. */
function byPlace({ events }: Facts): ReadonlyMap<string, readonly Known<EventFact>[]> {
  const before = places.get(events);
  if (before !== undefined) return before;
  const made = new Map<string, Known<EventFact>[]>();
  for (const event of events) {
    if (event.fact.place === null) continue;
    const place = foldName(event.fact.place);
    made.set(place, [...(made.get(place) ?? []), event]);
  }
  places.set(events, made);
  return made;
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
