import type { ResolvedDate } from "../claims/analysis.ts";
import { writtenYear } from "../claims/told-dates.ts";
import { sliceOf } from "../text/span.ts";
import type { Interval } from "../time/interval.ts";
import { type DatedEvent, datedEvents } from "./datings/dated-events.ts";
import type { Passage } from "./passage.ts";
import type { Section } from "./section.ts";

/** A date that an article gives to an event of the facts. */
export interface Dating {
  /** The event as evidence names it: its pack's id and its own. */
  readonly event: string;
  readonly days: Interval;
  /** Whether the date names its year itself. */
  readonly writesYear: boolean;
  /** Whether the words say that the event came about then, rather than only name it. */
  readonly comesAbout: boolean;
}

/** The date. */
export interface DatingPlace extends Passage {
  /** The words that name the event. */
  readonly name: string;
  /** What the date means, as TIMEX3; `null` where it cannot be resolved. */
  readonly timex: string | null;
}

/** The events of the facts that an article dates, by the event. */
export const datings: Section<Dating, DatingPlace> = {
  compared: true,
  read: (analysis, facts) =>
    datedEvents(analysis, facts).map((dated) => ({
      value: datingOf(dated),
      place: { ...placeOf(dated.date), name: sliceOf(analysis.article.text, dated.span) },
    })),
  keys: ({ event }) => [event],
};

function datingOf({ event, days, date, comesAbout }: DatedEvent): Dating {
  const id = `${event.pack.id}/${event.fact.id}`;
  return { event: id, days, writesYear: writtenYear(date) !== null, comesAbout };
}

function placeOf({ mention: { start, end, text }, timex }: ResolvedDate): Omit<DatingPlace, "name"> {
  return { start, end, text, timex: timex.value };
}
