import type { Range } from "vscode-languageserver-types";

type Position = Range["start"];

/** Negative if `a` stands before `b`, positive if after, else 0. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether a position stands in a range or at one of its ends. */
export function touches(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

/** Sorts ranges by their start, the shorter first. */
export function compareRanges(a: Range, b: Range): number {
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}

/** The item at a position whose range is inside the others'; the last to start where they only overlap. */
export function narrowestAt<T extends { readonly range: Range }>(
  items: readonly T[],
  position: Range["start"],
): T | null {
  const there = items.filter(({ range }) => touches(range, position));
  return there.reduce<T | null>((best, item) => {
    if (best === null) return item;
    const later = comparePositions(item.range.start, best.range.start);
    const shorter = comparePositions(best.range.end, item.range.end);
    return later > 0 || (later === 0 && shorter > 0) ? item : best;
  }, null);
}
