import type { Span } from "../text/span.ts";

/** Prepares to tell which of many spans share a code unit with one, in the order of their start. */
export function overlapping<T extends Span>(spans: readonly T[]): (span: Span) => readonly T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  let furthest = 0;
  /** The furthest end of all spans up to each. */
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    const found: T[] = [];
    for (let at = firstFrom(sorted, end) - 1; at >= 0 && (reach[at] ?? 0) > start; at--) {
      const span = sorted[at];
      if (span !== undefined && span.end > start) found.push(span);
    }
    return found.reverse();
  };
}

/** The index of the first of `sorted` that starts at `offset` or later. */
function firstFrom(sorted: readonly Span[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
