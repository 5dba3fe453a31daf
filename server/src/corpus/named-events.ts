import type { Analysis } from "../claims/analysis.ts";
import type { Facts } from "../facts/facts.ts";
import { foldName } from "../facts/fold-words.ts";
import type { Span } from "../text/span.ts";
import { datedEvents } from "./datings/dated-events.ts";
import { type Passage, passageAt } from "./passage.ts";
import type { Saying, Section } from "./section.ts";

/** An event as an article calls it: “the third round of talks in Lima”, “Porto beat Benfica 2-1”. */
export interface NamedEvent {
  readonly name: string;
}

/** The events of an article, each name once with its first place: those with a place or a host, outcomes, known ones. */
export const namedEvents: Section<NamedEvent> = {
  compared: false,
  read(analysis, facts) {
    const found = new Map<string, Saying<NamedEvent, Passage>>();
    for (const span of eventsIn(analysis, facts)) {
      const place = passageAt(analysis, span);
      const name = place.text.replace(/\s+/g, " ").trim();
      const key = foldName(name);
      if (key !== "" && !found.has(key)) found.set(key, { value: { name }, place });
    }
    return [...found.values()];
  },
  keys: () => [],
  isPacked: () => true,
};

function eventsIn(analysis: Analysis, facts: Facts): Span[] {
  const told = analysis.mentions.filter(
    (mention) =>
      mention.kind === "outcome" ||
      (mention.kind === "event" && (mention.place !== null || mention.host !== null)),
  );
  const known = datedEvents(analysis, facts).map(({ span }) => span);
  return [...told, ...known].sort((a, b) => a.start - b.start || a.end - b.end);
}
