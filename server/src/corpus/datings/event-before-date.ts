import type { ResolvedDate } from "../../claims/analysis.ts";
import type { EventMatch, Facts } from "../../facts/facts.ts";
import type { DateSetting } from "../../reading/mention.ts";

/** How far back, in code units, an event's name is looked for before a date between commas. */
const NAME_WITHIN = 80;

/** “The Lockerbie bombing, in 1988, …”: the events named right before a date that is put between commas. */
export function eventBefore(
  text: string,
  facts: Facts,
  { mention }: ResolvedDate,
  { scope, relation }: DateSetting,
): EventMatch[] {
  const opening = Math.min(scope.start, mention.start);
  const comma = /,\s+$/u.exec(text.slice(Math.max(0, opening - 4), opening));
  if (relation !== "at" || comma === null || text[mention.end] !== "," || scope.end < mention.end) return [];
  const end = opening - comma[0].length;
  const start = Math.max(0, end - NAME_WITHIN);
  return facts
    .eventsIn(text.slice(start, end), text)
    .filter((match) => start + match.end === end)
    .map(({ event, ...span }) => ({ event, start: start + span.start, end }));
}
