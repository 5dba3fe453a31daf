import type { CorpusView } from "../../corpus/corpus-view.ts";
import { eventDays } from "../../corpus/datings/event-days.ts";
import { EventClusters, type Telling, tellingsIn } from "../../corpus/events/event-clusters.ts";
import type { EventFact } from "../../facts/fact.ts";
import type { Facts } from "../../facts/facts.ts";
import type { TimelineEvent } from "../../protocol/timeline.ts";
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

/** Brings together what tells of one event: the same key, or passages that the corpus takes for tellings of one. */
export function joinEvents(entries: readonly PlacedEntry[], facts: Facts, corpus: CorpusView): JoinedEvents {
  const compared = comparisons(entries);
  const groups = new Groups();
  for (const [first, ...others] of tellingOfOneEvent(entries, corpus))
    for (const other of others) if (first !== undefined) groups.join(keyOf(first), keyOf(other));
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
    comparedWith: (placed) => [...new Set((compared.get(placed) ?? []).map(idOf))],
  };
}

function keyOf(placed: PlacedEntry): string {
  return placed.entry.event?.key ?? `entry ${idOf(placed)}`;
}

/** The dated entries whose words tell of one event of the corpus, by the event. */
function tellingOfOneEvent(entries: readonly PlacedEntry[], corpus: CorpusView): Iterable<PlacedEntry[]> {
  const clusters = new EventClusters(corpus);
  const byEvent = new Map<readonly Telling[], PlacedEntry[]>();
  for (const [uri, ofArticle] of byArticle(entries)) {
    const tellings = tellingsIn(uri, corpus);
    for (const placed of ofArticle) {
      if (placed.entry.kind !== "dated") continue;
      for (const telling of tellings) {
        if (!overlaps(telling.said.place, placed.entry.told)) continue;
        const event = clusters.of(telling);
        byEvent.set(event, [...(byEvent.get(event) ?? []), placed]);
      }
    }
  }
  return byEvent.values();
}

function byArticle(entries: readonly PlacedEntry[]): Map<string, PlacedEntry[]> {
  const byUri = new Map<string, PlacedEntry[]>();
  for (const placed of entries) {
    const list = byUri.get(placed.uri);
    if (list === undefined) byUri.set(placed.uri, [placed]);
    else list.push(placed);
  }
  return byUri;
}

/** For each entry the other ones that its findings point at. */
function comparisons(entries: readonly PlacedEntry[]): Map<PlacedEntry, PlacedEntry[]> {
  const byUri = byArticle(entries);
  const compared = new Map<PlacedEntry, PlacedEntry[]>();
  for (const placed of entries) {
    const found = placed.findings.flatMap(({ evidence }) =>
      evidence.flatMap((item) =>
        "uri" in item
          ? (byUri.get(item.uri) ?? []).filter(
              (other) => other !== placed && other.entry.kind === "dated" && overlaps(other.entry.told, item),
            )
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

/** A union-find of keys; each group is named by its smallest key. */
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
