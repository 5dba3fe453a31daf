import * as vscode from "vscode";
import type { ConflictItem } from "../../../server/src/protocol.ts";
import { codeRange } from "../text/to-code.ts";
import { passagesToCompare } from "./conflict-node.ts";

/** Opens the first two sides of a conflict beside each other, at their passages. */
export async function openSides(conflict: ConflictItem, preserveFocus = false): Promise<void> {
  const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two];
  const editors: vscode.TextEditor[] = [];
  for (const [index, { uri, range }] of passagesToCompare(conflict).entries()) {
    const options = {
      viewColumn: columns[index] ?? vscode.ViewColumn.Beside,
      selection: codeRange(range),
      preview: false,
      preserveFocus,
    };
    editors.push(await vscode.window.showTextDocument(vscode.Uri.parse(uri), options));
  }
  // The second column has narrowed the first, so its lines stand elsewhere than when it was opened.
  for (const editor of editors) {
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
  }
}
