import type { Analysis } from "../claims/analysis.ts";
import type { EventMention } from "../reading/mention.ts";
import { sliceOf } from "../text/span.ts";
import type { Passage } from "./passage.ts";
import type { Section } from "./section.ts";

/** What an article says of an event's place in its series. */
export interface CountedEvent {
  /** The event's noun, singular: “round”. */
  readonly noun: string;
  readonly ordinal: number | null;
  /** How many came before, where the text says “two earlier rounds”. */
  readonly earlier: number | null;
  readonly place: string;
}

/** The words for the event, taken apart so that its number can be replaced. */
export interface EventPlace extends Passage {
  /** The word that gives the number, else all words. */
  readonly number: string;
  /** What stands behind it. */
  readonly rest: string;
}

/** The events of an article that it numbers or counts, by their noun, with the place that tells one series from another. */
export const countedEvents: Section<CountedEvent, EventPlace> = {
  compared: true,
  read: (analysis) =>
    analysis.mentions.flatMap((mention) => {
      if (mention.kind !== "event") return [];
      const { noun, ordinal, earlier, place } = mention;
      if (place === null || (ordinal === null && earlier === null)) return [];
      return [{ value: { noun, ordinal, earlier, place }, place: placeOf(analysis, mention) }];
    }),
  keys: ({ noun }) => [noun],
};

function placeOf(
  { article: { text } }: Analysis,
  { start, end, ordinalSpan, ...mention }: EventMention,
): EventPlace {
  const written = ordinalSpan ?? { start, end };
  const rest = sliceOf(text, { start: written.end, end });
  return { start, end, text: mention.text, number: sliceOf(text, written), rest };
}
