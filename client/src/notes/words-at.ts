import type { Range } from "vscode-languageserver-types";
import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import type { FindingItem } from "../../../server/src/protocol/findings.ts";
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
