import type { Range } from "vscode-languageserver-types";
import { comparePositions, touches } from "../text/ranges.ts";
import type { ClaimEntry, ClaimNode } from "./claim-node.ts";
import { childrenOf } from "./claim-tree.ts";

/** The claim at a position among the rows below a document; the last to start where several stand there. */
export function claimRowAt(rows: readonly ClaimNode[], position: Range["start"]): ClaimEntry | null {
  return rows
    .flatMap((row) => (row.kind === "group" ? childrenOf(row) : [row]))
    .filter((row) => row.kind === "claim")
    .filter(({ claim }) => touches(claim.range, position))
    .reduce<ClaimEntry | null>(
      (best, row) =>
        best === null || comparePositions(row.claim.range.start, best.claim.range.start) > 0 ? row : best,
      null,
    );
}
