import { nameKey } from "../claims/name-key.ts";
import type { EventFact } from "../facts/fact.ts";
import type { Known } from "../facts/facts.ts";
import type { EventMention } from "../reading/mention.ts";
import type { EventRef } from "./timeline-entry.ts";

/** What the key of an event that a pack knows begins with; the id of the fact follows. */
export const FACT_KEY = "fact ";

/** An event that a pack knows. */
export function knownEvent({ fact, pack }: Known<EventFact>): EventRef {
  return { key: `${FACT_KEY}${pack.id}/${fact.id}`, name: fact.names[0] ?? fact.id };
}

/** An event by what the text says of it: what it is, its number in its series, and where it is held. */
export function mentionedEvent({ noun, ordinal, place, venue, text }: EventMention): EventRef | null {
  if (place === null || (ordinal === null && venue === null)) return null;
  return { key: `event ${noun} ${ordinal ?? ""} ${nameKey(place)}`, name: text };
}

/** An event by its verb and the names of its clause: “founded”, Acme, Leeds. It takes two names to tell it by. */
export function toldEvent(cue: string, names: readonly string[], text: string): EventRef | null {
  const keys = [...new Set(names.map(nameKey))].sort();
  return keys.length < 2 ? null : { key: `told ${cue} ${keys.join(" ")}`, name: text };
}
