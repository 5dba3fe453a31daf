import type { ClaimItem, FindingItem, Range } from "../../../server/src/protocol.ts";
import { narrowestAt } from "../text/ranges.ts";

/** What a note at the cursor is about: the narrowest finding there, else the narrowest claim; `null` if neither. */
export function wordsAt(
  position: Range["start"],
  findings: readonly FindingItem[],
  claims: readonly ClaimItem[],
): { readonly range: Range; readonly answers: string | null } | null {
  const finding = narrowestAt(findings, position);
  if (finding !== null) return { range: finding.range, answers: finding.code };
  const claim = narrowestAt(claims, position);
  return claim === null ? null : { range: claim.range, answers: null };
}
