import * as vscode from "vscode";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { oneLine } from "../text/plain.ts";
import { protocolRange } from "../text/to-code.ts";
import type { NoteBook } from "./note-book.ts";
import { STATUS_LABELS } from "./note-status.ts";

/** Attaches a note whose words are gone to the selected ones: `secondSource.reattachNote`. */
export function registerReattach(notes: NoteBook, knowledge: Knowledge): vscode.Disposable {
  return vscode.commands.registerCommand("secondSource.reattachNote", async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return;
    const { document, selection } = editor;
    const orphans = (await knowledge.notes(document.uri.toString())).filter(
      ({ range, side }) => range === null && side === null,
    );
    if (orphans.length === 0) {
      void vscode.window.showInformationMessage("Every note in this document has its place.");
      return;
    }
    if (selection.isEmpty) {
      void vscode.window.showInformationMessage("Select the words that the note is about, then try again.");
      return;
    }
    const words = oneLine(document.getText(selection), 60);
    const picked = await vscode.window.showQuickPick(orphans.map(item), {
      placeHolder: `Which note is about “${words}”?`,
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked === undefined) return;
    const change = { range: protocolRange(selection) };
    await notes.updateWithUndo(picked.note, change, `The note is attached to “${words}”.`);
  });
}

function item(note: NoteItem): vscode.QuickPickItem & { readonly note: NoteItem } {
  const { status, creator, quote, comment } = note;
  return {
    label: `“${oneLine(quote, 80)}”`,
    description: [STATUS_LABELS[status], creator ?? ""].filter((part) => part !== "").join(", "),
    detail: oneLine(comment),
    note,
  };
}
