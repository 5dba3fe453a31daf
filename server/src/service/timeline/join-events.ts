import { eventDays } from "../../corpus/datings/dated-events.ts";
import type { EventFact } from "../../facts/fact.ts";
import type { Facts } from "../../facts/facts.ts";
import type { TimelineEvent } from "../../protocol.ts";
import { overlaps } from "../../text/span.ts";
import { FACT_KEY } from "../../timeline/event-ref.ts";
import { idOf, type PlacedEntry } from "./entry-findings.ts";

/** The events of some entries, and how the entries hang together. */
export interface JoinedEvents {
  readonly events: readonly TimelineEvent[];
  eventOf(placed: PlacedEntry): TimelineEvent | null;
  /** The ids of the entries that an entry's findings compare it with. */
  comparedWith(placed: PlacedEntry): readonly string[];
}

/** Brings together what tells of one event: the same key, or a finding that says two dates are of the same. */
export function joinEvents(entries: readonly PlacedEntry[], facts: Facts): JoinedEvents {
  const compared = comparisons(entries);
  const groups = new Groups();
  for (const placed of entries) {
    for (const { other, sameEvent } of compared.get(placed) ?? []) {
      if (sameEvent) groups.join(keyOf(placed), keyOf(other));
    }
  }
  const events = new Map<string, TimelineEvent>();
  for (const placed of entries) {
    const key = groups.of(keyOf(placed));
    if (placed.entry.event === null && !groups.isJoined(keyOf(placed))) continue;
    const { key: own, name } = placed.entry.event ?? { key: "", name: placed.entry.text };
    const known = knownDays(own, facts);
    const before = events.get(key);
    if (before === undefined || (before.known === null && known !== null))
      events.set(key, { id: key, name, known });
  }
  return {
    events: [...events.values()],
    eventOf: (placed) => events.get(groups.of(keyOf(placed))) ?? null,
    comparedWith: (placed) => [...new Set((compared.get(placed) ?? []).map(({ other }) => idOf(other)))],
  };
}

function keyOf(placed: PlacedEntry): string {
  return placed.entry.event?.key ?? `entry ${idOf(placed)}`;
}

interface Comparison {
  readonly other: PlacedEntry;
  /** Whether the two are said to tell of one event at different times. */
  readonly sameEvent: boolean;
}

/** For each entry the other ones that its findings point at. */
function comparisons(entries: readonly PlacedEntry[]): Map<PlacedEntry, Comparison[]> {
  const byUri = new Map<string, PlacedEntry[]>();
  for (const placed of entries) {
    const { uri } = placed;
    const list = byUri.get(uri);
    if (list === undefined) byUri.set(uri, [placed]);
    else list.push(placed);
  }
  const compared = new Map<PlacedEntry, Comparison[]>();
  for (const placed of entries) {
    const found = placed.findings.flatMap(({ code, evidence }) =>
      evidence.flatMap((item) =>
        "uri" in item
          ? (byUri.get(item.uri) ?? [])
              .filter(
                (other) =>
                  other !== placed && other.entry.kind === "dated" && overlaps(other.entry.told, item),
              )
              .map((other) => ({ other, sameEvent: code === "date.conflict" }))
          : [],
      ),
    );
    if (found.length > 0) compared.set(placed, found);
  }
  return compared;
}

function knownDays(key: string, facts: Facts): TimelineEvent["known"] {
  if (!key.startsWith(FACT_KEY)) return null;
  const fact = facts.factWithId(key.slice(FACT_KEY.length))?.fact;
  const days = fact !== undefined && isEvent(fact) ? eventDays(fact) : null;
  return fact === undefined || days === null ? null : { from: days.start, to: days.end, source: fact.source };
}

function isEvent(fact: object): fact is EventFact {
  return "descriptions" in fact;
}

/** Keys that stand for the same; each group goes by the least of its keys. */
class Groups {
  readonly #up = new Map<string, string>();

  of(key: string): string {
    const up = this.#up.get(key);
    return up === undefined || up === key ? key : this.of(up);
  }

  isJoined(key: string): boolean {
    return this.#up.has(key);
  }

  join(a: string, b: string): void {
    const [first = a, second = b] = [this.of(a), this.of(b)].sort();
    this.#up.set(second, first);
    this.#up.set(first, first);
  }
}
