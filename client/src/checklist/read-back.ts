import * as vscode from "vscode";
import { comparePositions } from "../text/ranges.ts";
import { codeRange } from "../text/to-code.ts";
import type { ChecklistRow } from "./checklist-view.ts";

/**
 * Selects the next words to read back after the caret, or with −1 the ones before it; after the last comes the first. The
 * focus stays where it is, so that the same key goes on.
 */
export async function readBack({ uri, item }: ChecklistRow, step: 1 | -1): Promise<void> {
  const { passages, label } = item;
  if (passages.length === 0) return;
  const address = vscode.Uri.parse(uri);
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const caret = shown?.selection.start ?? new vscode.Position(0, 0);
  const isFresh = shown === undefined || shown.selection.isEmpty;
  const after = passages.findIndex(({ start }) => {
    const order = comparePositions(start, caret);
    return isFresh ? order >= 0 : order > 0;
  });
  const before = passages.findLastIndex(({ start }) => comparePositions(start, caret) < 0);
  const index = step === 1 ? (after === -1 ? 0 : after) : before === -1 ? passages.length - 1 : before;
  const passage = passages[index];
  if (passage === undefined) return;
  const selection = codeRange(passage);
  const editor = await vscode.window.showTextDocument(address, {
    selection,
    preserveFocus: true,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const words = editor.document.getText(selection);
  vscode.window.setStatusBarMessage(`${label}: ${index + 1} of ${passages.length}, “${words}”`, 5_000);
}
