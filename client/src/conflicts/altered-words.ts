import * as vscode from "vscode";
import type { ConflictPassage } from "../../../server/src/protocol/conflicts.ts";
import { codeRange } from "../text/to-code.ts";

/** The words in which two quotations laid beside each other differ, marked as a diff marks them, until one is edited. */
export class AlteredWords implements vscode.Disposable {
  readonly #sides = [marking("removed"), marking("inserted")];
  readonly #edits: vscode.Disposable;
  #shown: readonly vscode.TextEditor[] = [];

  constructor() {
    this.#edits = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && this.#shown.some((editor) => editor.document === document))
        this.clear();
    });
  }

  /** Marks the altered words of passages in the editors that show them, the first as what the second replaces. */
  show(shown: readonly { readonly editor: vscode.TextEditor; readonly passage: ConflictPassage }[]): void {
    this.clear();
    for (const [nth, { editor, passage }] of shown.entries()) {
      const side = this.#sides[nth];
      if (side !== undefined) editor.setDecorations(side, passage.altered.map(codeRange));
    }
    this.#shown = shown.map(({ editor }) => editor);
  }

  clear(): void {
    for (const editor of this.#shown) for (const side of this.#sides) editor.setDecorations(side, []);
    this.#shown = [];
  }

  dispose(): void {
    this.#edits.dispose();
    for (const side of this.#sides) side.dispose();
  }
}

function marking(kind: "removed" | "inserted"): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`diffEditor.${kind}TextBackground`),
    border: "1px solid",
    borderColor: new vscode.ThemeColor(`diffEditor.${kind}TextBorder`),
    overviewRulerColor: new vscode.ThemeColor(`diffEditorOverview.${kind}Foreground`),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
}
