import * as vscode from "vscode";
import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import { STATUSES, statusColor } from "../notes/note-status.ts";
import { newsroomVerdictLabels } from "../notes/verdict-labels.ts";
import { VERDICT_MARKS, VERDICTS } from "../notes/verdicts.ts";

const SCHEME = "second-source-claim";

/** Names what a person decided about a claim; the row of the claim carries it. */
export function decisionUri({ id, status, verdict }: ClaimItem): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${status}/${verdict ?? ""}`, query: id });
}

/** Colours the words of claims that a person decided about, and ends their rows with a mark for the verdict. */
export function registerClaimDecorations(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, path }) {
      if (scheme !== SCHEME) return undefined;
      const [, ...parts] = path.split("/");
      const status = STATUSES.find((each) => each === parts[0]);
      const verdict = VERDICTS.find((each) => each === parts[1]);
      if (status === undefined) return undefined;
      const color = new vscode.ThemeColor(statusColor(status));
      return verdict === undefined
        ? { color }
        : { color, badge: VERDICT_MARKS[verdict], tooltip: newsroomVerdictLabels()[verdict] };
    },
  });
}
