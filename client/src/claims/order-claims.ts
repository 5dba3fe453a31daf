import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import { compareRanges } from "../text/ranges.ts";
import { severityRank, worstOf } from "../text/severity.ts";
import type { ClaimOrder } from "./view-state.ts";

/** The claims in the order wanted; equals keep the order of the text. */
export function orderClaims(claims: readonly ClaimItem[], order: ClaimOrder): ClaimItem[] {
  const inText = [...claims].sort((a, b) => compareRanges(a.range, b.range));
  switch (order) {
    case "text":
      return inText;
    case "worth":
      return inText.sort((a, b) => b.checkWorthiness - a.checkWorthiness);
    case "severity":
      return inText.sort(
        (a, b) =>
          severityRank(worstOf(a.findings)) - severityRank(worstOf(b.findings)) ||
          b.findings.length - a.findings.length,
      );
  }
}
