import { firstIndex } from "./first-index.ts";
import { contains, type Span } from "./span.ts";

/** The index of the last span that starts at or before `offset`; -1 if there is none. `spans` are in order. */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  return firstIndex(spans, ({ start }) => start > offset) - 1;
}

/** The one of `spans`, in order and without overlaps, that covers all of a span; `null` if none does. */
export function coveringOne<T extends Span>(spans: readonly T[], inner: Span): T | null {
  const span = spans[lastStartingAt(spans, inner.start)];
  return span !== undefined && contains(span, inner) ? span : null;
}

/** The spans that lie within another; `spans` are in order of their start. */
export function within<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  let at = lastStartingAt(spans, outer.start - 1) + 1;
  for (let span = spans[at]; span !== undefined && span.start < outer.end; span = spans[++at])
    if (span.end <= outer.end) found.push(span);
  return found;
}

/** Prepares to tell whether one of `spans`, in order of their start, covers all of a span. */
export function coverOf(spans: readonly Span[]): (inner: Span) => boolean {
  const outer: Span[] = [];
  for (const span of spans) if (span.end > (outer.at(-1)?.end ?? 0)) outer.push(span);
  return (inner) => {
    const cover = outer[lastStartingAt(outer, inner.start)];
    return cover !== undefined && contains(cover, inner);
  };
}

/** Prepares to tell whether one of `spans`, in any order, shares a character with a span. */
export function overlapOf(spans: readonly Span[]): (other: Span) => boolean {
  const sorted = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  let reached = 0;
  const reach = sorted.map(({ end }) => (reached = Math.max(reached, end)));
  return ({ start, end }) => (reach[lastStartingAt(sorted, end - 1)] ?? 0) > start;
}
