import type { Range } from "vscode-languageserver-types";
import type { Timeline, TimelineItem, TimelineQuery } from "../../protocol/timeline.ts";
import type { OutlinedEntry } from "../../timeline/timeline-index.ts";
import { findingItem } from "../claim-list.ts";
import { titleOf } from "../document-list.ts";
import type { Library, ListedLibrary } from "../library.ts";
import { findingsAbout, idOf, type PlacedEntry, type PlacedOutline, troubleOf } from "./entry-findings.ts";
import { joinEvents } from "./join-events.ts";
import { mostTelling } from "./most-telling.ts";

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** How many entries are given by default: nobody can tell more marks apart. */
const LIMIT = 1000;

/** What the documents of a folder put in time, with what the findings say about it. */
export function folderTimeline(library: ListedLibrary, query: TimelineQuery): Timeline {
  const all = library.uris();
  const uris = query.uri === null ? all : all.filter((uri) => uri === query.uri);
  const index = library.outlines();
  const outlines = uris.flatMap((uri) => placedOutlines(library, index.of(uri), uri, query));
  const chosen = mostTelling(outlines, query.limit ?? LIMIT, index);
  const documents = [...new Set(chosen.map(({ uri }) => uri))];
  const placed = new Map(documents.map((uri) => [uri, unpacked(library, uri)]));
  const shown = chosen.flatMap(({ uri, entry, findings }): ShownEntry[] => {
    const whole = placed.get(uri)?.entries[entry.at];
    return whole === undefined ? [] : [{ ...whole, uri, findings }];
  });
  const { comparedWith, eventOf, events } = joinEvents(shown, library.facts, library.corpus());
  return {
    entries: shown.map((each) => timelineItem(library, each, eventOf(each)?.id ?? null, comparedWith(each))),
    events,
    documents: [...placed.values()].map(({ document }) => document),
    total: outlines.length,
    read: uris.filter((uri) => library.problem(uri) === null).length,
  };
}

interface ShownEntry extends PlacedEntry {
  readonly range: Range;
}

interface Unpacked {
  readonly document: Timeline["documents"][number];
  readonly entries: readonly Pick<ShownEntry, "entry" | "range">[];
}

/** All that is needed of a document, looked up at once, since its record may have to be unpacked. */
function unpacked(library: Library, uri: string): Unpacked {
  const date = library.digest(uri)?.date?.value ?? null;
  return {
    document: { uri, path: library.path(uri), title: titleOf(library, uri), date },
    entries: library.timeline(uri).map((entry) => ({ entry, range: library.range(uri, entry) ?? NOWHERE })),
  };
}

function placedOutlines(
  library: Library,
  outlines: readonly OutlinedEntry[],
  uri: string,
  query: TimelineQuery,
): PlacedOutline[] {
  const entries = outlines.filter((entry) => isWithin(entry, query));
  if (entries.length === 0) return [];
  const about = findingsAbout(library.findings(uri));
  return entries.map((entry) => ({ uri, entry, findings: about(entry) }));
}

function isWithin({ from, to }: OutlinedEntry, query: TimelineQuery): boolean {
  return (query.from === null || to >= query.from) && (query.to === null || from <= query.to);
}

function timelineItem(
  library: Library,
  placed: ShownEntry,
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
    range: placed.range,
    event,
    claim: entry.claim,
    source: entry.source,
    ahead: entry.ahead,
    trouble: troubleOf(placed),
    findings: findings.flatMap((finding) => findingItem(library, uri, finding)),
    comparedWith,
  };
}
