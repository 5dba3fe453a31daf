import type { Facts } from "../../facts/facts.ts";

/** An event's beginning, and what it is called. */
export interface EventDay {
  readonly name: string;
  /** ISO 8601 day, month or year. */
  readonly start: string;
}

/**
 * When the event that `words` name began, as far as the facts tell and only one event is meant.
 * `surroundings` is the article's text.
 */
export function eventDay(facts: Facts, words: string, surroundings: string): EventDay | null {
  const matches = [...facts.eventsIn(words, surroundings)].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const [best, other] = matches;
  if (best === undefined) return null;
  const tied = other !== undefined && other.end - other.start === best.end - best.start;
  if (tied && other.event.fact.start !== best.event.fact.start) return null;
  return { name: words.slice(best.start, best.end), start: best.event.fact.start };
}
