import * as vscode from "vscode";
import { type VerdictLabels, verdictLabels } from "../../../server/src/notes/verdict-labels.ts";
import type { VerdictName } from "../../../server/src/protocol/notes.ts";

/** What the newsroom calls the verdicts: its own words where the settings give them. */
export function newsroomVerdictLabels(): VerdictLabels {
  const own = vscode.workspace
    .getConfiguration("secondSource")
    .get<Partial<Record<VerdictName, unknown>>>("notes.verdictLabels", {});
  const word = (verdict: VerdictName) => {
    const label = own[verdict];
    return typeof label === "string" && label !== "" ? label : verdictLabels[verdict];
  };
  return {
    supported: word("supported"),
    refuted: word("refuted"),
    "not-enough-evidence": word("not-enough-evidence"),
    "conflicting-evidence": word("conflicting-evidence"),
  };
}
