import type { Timeline, TimelineItem } from "../../../server/src/protocol/timeline.ts";

/** An entry of a timeline; what is not given is as dull as can be. */
export function item(id: string, from: string, more: Partial<TimelineItem> = {}): TimelineItem {
  return {
    id,
    uri: "file:///a.txt",
    kind: "dated",
    from,
    to: more.to ?? from,
    fades: null,
    basis: "written",
    when: from,
    text: `The ${id} happened`,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
    event: null,
    claim: null,
    source: null,
    ahead: null,
    trouble: null,
    findings: [],
    comparedWith: [],
    ...more,
  };
}

/** A timeline of some entries, with a document for each of their addresses. */
export function timelineOf(entries: readonly TimelineItem[], events: Timeline["events"] = []): Timeline {
  const uris = [...new Set(entries.map(({ uri }) => uri))];
  const documents = uris.map((uri) => ({
    uri,
    path: uri.slice(8),
    title: `About ${uri.slice(8)}`,
    date: null,
  }));
  return { entries, events, documents, total: entries.length, read: uris.length };
}
