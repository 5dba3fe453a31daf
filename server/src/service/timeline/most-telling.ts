import { inOrder } from "../../text/in-order.ts";
import type { TimelineIndex } from "../../timeline/timeline-index.ts";
import { type PlacedOutline, troubleOf } from "./entry-findings.ts";

/**
 * At most `limit` entries in the order of time: first those in trouble, then those of events that several documents report,
 * then known events, then the rest; where not all of one kind fit, the latest.
 */
export function mostTelling(
  entries: readonly PlacedOutline[],
  limit: number,
  index: TimelineIndex,
): readonly PlacedOutline[] {
  if (entries.length <= limit) return [...entries].sort(inTime);
  const ranks: PlacedOutline[][] = [[], [], [], []];
  for (const placed of entries) ranks[rankOf(placed, index)]?.push(placed);
  const chosen: PlacedOutline[] = [];
  for (const rank of ranks) {
    const room = limit - chosen.length;
    if (room <= 0) break;
    chosen.push(...(rank.length <= room ? rank : rank.sort(inTime).slice(-room)));
  }
  return chosen.sort(inTime);
}

function rankOf(placed: PlacedOutline, index: TimelineIndex): number {
  const { event } = placed.entry;
  if (troubleOf(placed) !== null) return 0;
  if (event === null) return 3;
  return index.tellers(event) > 1 ? 1 : 2;
}

function inTime(a: PlacedOutline, b: PlacedOutline): number {
  return (
    inOrder(a.entry.from, b.entry.from) ||
    inOrder(a.entry.to, b.entry.to) ||
    inOrder(a.uri, b.uri) ||
    a.entry.start - b.entry.start
  );
}
