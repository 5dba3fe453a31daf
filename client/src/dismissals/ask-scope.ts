import * as vscode from "vscode";
import type { DismissalScope } from "../../../server/src/protocol/dismissals.ts";

/** Asks how far a dismissal goes; `undefined` if the user cancels. */
export async function askScope(): Promise<DismissalScope | undefined> {
  const picked = await vscode.window.showQuickPick(SCOPES, { placeHolder: "Where is this dismissed?" });
  return picked?.scope;
}

const SCOPES: readonly (vscode.QuickPickItem & { readonly scope: DismissalScope })[] = [
  { label: "$(comment) Only here", detail: "These words, with a note beside them.", scope: "place" },
  {
    label: "$(file) In this article",
    detail: "The same words, name or question everywhere in this article.",
    scope: "article",
  },
  {
    label: "$(folder) In the whole folder",
    detail: "The same words, name or question in every article. The rule goes on for all else.",
    scope: "folder",
  },
];
