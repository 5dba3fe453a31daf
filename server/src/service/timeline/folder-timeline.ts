import type { Analysis } from "../../claims/analysis.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Timeline, TimelineItem, TimelineQuery } from "../../protocol.ts";
import { articleEntries } from "../../timeline/article-entries.ts";
import type { TimelineEntry } from "../../timeline/timeline-entry.ts";
import type { HeldArticle } from "../articles.ts";
import { findingItem } from "../claim-list.ts";
import { titleOf } from "../document-list.ts";
import type { Library } from "../library.ts";
import { rangeOf } from "../positions.ts";
import { findingsAbout, idOf, type PlacedEntry, troubleOf } from "./entry-findings.ts";
import { joinEvents } from "./join-events.ts";
import { mostTelling } from "./most-telling.ts";

/** How many entries are given unless told otherwise: more marks than that nobody tells apart. */
const LIMIT = 1000;

/** What the documents of a folder put in time, with what the findings say about it. */
export function folderTimeline(library: Library, query: TimelineQuery): Timeline {
  const articles =
    query.uri === null ? library.articles() : [library.article(query.uri)].flatMap((one) => one ?? []);
  const placed = articles.flatMap((article) => placedEntries(library, article, query));
  const shown = mostTelling(placed, query.limit ?? LIMIT);
  const { comparedWith, eventOf, events } = joinEvents(shown, library.facts);
  const documents = [...new Set(shown.map(({ article }) => article))];
  return {
    entries: shown.map((each) => timelineItem(each, eventOf(each)?.id ?? null, comparedWith(each))),
    events,
    documents: documents.map((article) => ({
      uri: article.uri,
      path: library.path(article.uri),
      title: titleOf(article),
      date: article.analysis?.date?.value ?? null,
    })),
    total: placed.length,
    read: articles.filter(({ analysis }) => analysis !== null).length,
  };
}

function placedEntries(library: Library, article: HeldArticle, query: TimelineQuery): PlacedEntry[] {
  if (article.analysis === null) return [];
  const entries = entriesOf(article.analysis, library.facts).filter((entry) => isWithin(entry, query));
  if (entries.length === 0) return [];
  const about = findingsAbout(library.findings(article.uri));
  return entries.map((entry) => ({ article, entry, findings: about(entry) }));
}

function isWithin({ from, to }: TimelineEntry, query: TimelineQuery): boolean {
  return (query.from === null || to >= query.from) && (query.to === null || from <= query.to);
}

const found = new WeakMap<Facts, WeakMap<Analysis, readonly TimelineEntry[]>>();

/** An article's entries, worked out once for each reading of it. */
function entriesOf(analysis: Analysis, facts: Facts): readonly TimelineEntry[] {
  const known = found.get(facts) ?? new WeakMap<Analysis, readonly TimelineEntry[]>();
  found.set(facts, known);
  const entries = known.get(analysis) ?? articleEntries(analysis, facts);
  known.set(analysis, entries);
  return entries;
}

function timelineItem(
  placed: PlacedEntry,
  event: string | null,
  comparedWith: readonly string[],
): TimelineItem {
  const { article, entry, findings } = placed;
  return {
    id: idOf(placed),
    uri: article.uri,
    kind: entry.kind,
    from: entry.from,
    to: entry.to,
    fades: entry.fades,
    basis: entry.basis,
    when: entry.when,
    text: entry.text,
    range: rangeOf(article.document, entry),
    event,
    claim: entry.claim,
    source: entry.source,
    ahead: entry.ahead,
    trouble: troubleOf(placed),
    findings: findings.map((finding) => findingItem(article, finding)),
    comparedWith,
  };
}
