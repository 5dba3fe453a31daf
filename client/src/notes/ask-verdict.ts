import * as vscode from "vscode";
import type { NoteItem, VerdictName } from "../../../server/src/protocol.ts";
import { newsroomVerdictLabels } from "./verdict-labels.ts";

/** Asks what the check found; `null` is no verdict, `undefined` that the person thinks better of it. */
export async function askVerdict({ verdict }: NoteItem): Promise<VerdictName | null | undefined> {
  const labels = newsroomVerdictLabels();
  const names = Object.keys(labels) as VerdictName[];
  const items = [...names, null].map((name) => ({
    label: name === null ? "No verdict" : labels[name],
    description: name === verdict ? "now" : "",
    name,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: "What did the check find?" });
  return picked?.name;
}

/** Asks who is to check it; `null` is nobody, `undefined` that the person thinks better of it. */
export async function askAssignee({ assignee }: NoteItem): Promise<string | null | undefined> {
  const name = await vscode.window.showInputBox({
    prompt: "Who is to check this? Empty: nobody in particular.",
    value: assignee ?? "",
    ignoreFocusOut: true,
  });
  return name === undefined ? undefined : name.trim() || null;
}
