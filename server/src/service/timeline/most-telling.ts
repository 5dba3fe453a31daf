import { type PlacedEntry, troubleOf } from "./entry-findings.ts";

/**
 * At most `limit` entries in the order of time: those in trouble before all, then those of events that several
 * documents tell of, then known events, then the rest; the later before the earlier.
 */
export function mostTelling(entries: readonly PlacedEntry[], limit: number): readonly PlacedEntry[] {
  if (entries.length <= limit) return [...entries].sort(inTime);
  const documents = new Map<string, Set<string>>();
  for (const { entry, uri } of entries) {
    if (entry.event === null) continue;
    const known = documents.get(entry.event.key);
    if (known === undefined) documents.set(entry.event.key, new Set([uri]));
    else known.add(uri);
  }
  const rank = (placed: PlacedEntry): number => {
    const { event } = placed.entry;
    if (troubleOf(placed) !== null) return 0;
    if (event !== null && (documents.get(event.key)?.size ?? 0) > 1) return 1;
    return event === null ? 3 : 2;
  };
  return entries
    .map((placed) => ({ placed, rank: rank(placed) }))
    .sort((a, b) => a.rank - b.rank || inTime(b.placed, a.placed))
    .slice(0, limit)
    .map(({ placed }) => placed)
    .sort(inTime);
}

function inTime(a: PlacedEntry, b: PlacedEntry): number {
  return (
    compare(a.entry.from, b.entry.from) ||
    compare(a.entry.to, b.entry.to) ||
    compare(a.uri, b.uri) ||
    a.entry.start - b.entry.start
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
