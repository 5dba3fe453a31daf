import type { ClaimItem, FindingItem, Range } from "../../../server/src/protocol.ts";
import { comparePositions, touches } from "../text/ranges.ts";

/** What a note at the cursor is about: the narrowest finding there, else the narrowest claim; `null` if neither. */
export function wordsAt(
  position: Range["start"],
  findings: readonly FindingItem[],
  claims: readonly ClaimItem[],
): { readonly range: Range; readonly answers: string | null } | null {
  const finding = narrowest(findings, position);
  if (finding !== null) return { range: finding.range, answers: finding.code };
  const claim = narrowest(claims, position);
  return claim === null ? null : { range: claim.range, answers: null };
}

/** The item at a position whose range is inside the others'; the last to start where they only overlap. */
function narrowest<T extends { readonly range: Range }>(
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
