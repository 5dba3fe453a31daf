import type { Analysis } from "../claims/analysis.ts";
import type { EventMention } from "../reading/mention.ts";

/** What an article says of an event's place in its series. */
export interface CountedEvent {
  readonly uri: string;
  readonly mention: EventMention;
}

/** The events of an article that it numbers or counts, with the place that tells one series from another. */
export function countedEvents({ uri, mentions }: Analysis): CountedEvent[] {
  return mentions.flatMap((mention) =>
    mention.kind === "event" &&
    mention.place !== null &&
    (mention.ordinal !== null || mention.earlier !== null)
      ? [{ uri, mention }]
      : [],
  );
}
