import { DAYS_AROUND, type Profile } from "../../corpus/profile.ts";
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
