import * as vscode from "vscode";
import type { ConflictItem, ConflictPassage } from "../../../server/src/protocol/conflicts.ts";
import { codeRange } from "../text/to-code.ts";
import type { AlteredWords } from "./altered-words.ts";
import { passagesToCompare } from "./conflict-node.ts";

/** Opens the first two sides of a conflict beside each other, at their passages, and marks the words that differ. */
export async function openSides(
  conflict: ConflictItem,
  altered: AlteredWords,
  preserveFocus = false,
): Promise<void> {
  const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two];
  const passages = passagesToCompare(conflict);
  const shown: { editor: vscode.TextEditor; passage: ConflictPassage }[] = [];
  for (const [index, passage] of passages.entries()) {
    const options = {
      viewColumn: columns[index] ?? vscode.ViewColumn.Beside,
      selection: selectionOf(passage),
      preview: false,
      preserveFocus,
    };
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(passage.uri), options);
    shown.push({ editor, passage });
  }
  // The second column has narrowed the first, so its lines stand elsewhere than when it was opened.
  for (const { editor, passage } of shown) {
    editor.revealRange(codeRange(passage.range), vscode.TextEditorRevealType.InCenter);
  }
  altered.show(shown);
}

/** The passage itself, or where it begins if words in it are marked, which a selection would hide. */
function selectionOf({ range, altered }: ConflictPassage): vscode.Range {
  const whole = codeRange(range);
  return altered.length === 0 ? whole : new vscode.Range(whole.start, whole.start);
}
