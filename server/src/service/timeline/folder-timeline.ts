import type { Range, Timeline, TimelineItem, TimelineQuery } from "../../protocol.ts";
import type { TimelineEntry } from "../../timeline/timeline-entry.ts";
import { findingItem } from "../claim-list.ts";
import { titleOf } from "../document-list.ts";
import type { Library } from "../library.ts";
import { findingsAbout, idOf, type PlacedEntry, troubleOf } from "./entry-findings.ts";
import { joinEvents } from "./join-events.ts";
import { mostTelling } from "./most-telling.ts";

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** How many entries are given unless told otherwise: more marks than that nobody tells apart. */
const LIMIT = 1000;

/** What the documents of a folder put in time, with what the findings say about it. */
export function folderTimeline(library: Library, query: TimelineQuery): Timeline {
  const uris = query.uri === null ? library.uris() : [query.uri];
  const placed = uris.flatMap((uri) => placedEntries(library, uri, query));
  const shown = mostTelling(placed, query.limit ?? LIMIT);
  const { comparedWith, eventOf, events } = joinEvents(shown, library.facts);
  const documents = [...new Set(shown.map(({ uri }) => uri))];
  return {
    entries: shown.map((each) => timelineItem(library, each, eventOf(each)?.id ?? null, comparedWith(each))),
    events,
    documents: documents.map((uri) => ({
      uri,
      path: library.path(uri),
      title: titleOf(library, uri),
      date: library.digest(uri)?.date?.value ?? null,
    })),
    total: placed.length,
    read: uris.filter((uri) => library.digest(uri) !== undefined).length,
  };
}

function placedEntries(library: Library, uri: string, query: TimelineQuery): PlacedEntry[] {
  const entries = library.timeline(uri).filter((entry) => isWithin(entry, query));
  if (entries.length === 0) return [];
  const about = findingsAbout(library.findings(uri));
  return entries.map((entry) => ({ uri, entry, findings: about(entry) }));
}

function isWithin({ from, to }: TimelineEntry, query: TimelineQuery): boolean {
  return (query.from === null || to >= query.from) && (query.to === null || from <= query.to);
}

function timelineItem(
  library: Library,
  placed: PlacedEntry,
  event: string | null,
  comparedWith: readonly string[],
): TimelineItem {
  const { uri, entry, findings } = placed;
  return {
    id: idOf(placed),
    uri,
    kind: entry.kind,
    from: entry.from,
    to: entry.to,
    fades: entry.fades,
    basis: entry.basis,
    when: entry.when,
    text: entry.text,
    range: library.range(uri, entry) ?? NOWHERE,
    event,
    claim: entry.claim,
    source: entry.source,
    ahead: entry.ahead,
    trouble: troubleOf(placed),
    findings: findings.flatMap((finding) => findingItem(library, uri, finding)),
    comparedWith,
  };
}
