import type { Range } from "vscode-languageserver-types";
import { comparePositions, compareRanges, touches } from "../text/ranges.ts";
import type { ClaimEntry } from "./claim-node.ts";

/**
 * The claims that are selected in the text: all whose words are just the selection; else the one where the selection
 * ends, the last to start where several stand there.
 */
export function claimRowsAt(
  claims: readonly ClaimEntry[],
  selection: Range,
  end: Range["end"],
): ClaimEntry[] {
  const exact = claims.filter(({ claim }) => compareRanges(claim.range, selection) === 0);
  if (exact.length > 0) return exact;
  return claims
    .filter(({ claim }) => touches(claim.range, end))
    .sort((a, b) => comparePositions(b.claim.range.start, a.claim.range.start))
    .slice(0, 1);
}
