import * as vscode from "vscode";
import type { NoteStatusName } from "../../../server/src/protocol.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { protocolRange } from "../text/to-code.ts";
import { askNote } from "./ask-note.ts";
import type { NoteBook } from "./note-book.ts";
import { type NoteTarget, noteTarget } from "./note-target.ts";
import { registerReattach } from "./reattach.ts";
import { wordsAt } from "./words-at.ts";

const COMMANDS: Readonly<Record<string, NoteStatusName>> = {
  addNote: "open",
  needsSource: "needs-source",
  disputed: "disputed",
  markChecked: "checked",
  dismiss: "dismissed",
};

/** The commands that write a note on what they are called with, on the selection, or on what is at the cursor. */
export function registerNoteCommands(notes: NoteBook, knowledge: Knowledge): vscode.Disposable {
  const write = (status: NoteStatusName) => async (argument?: unknown) => {
    const target = noteTarget(argument) ?? (await targetInEditor(knowledge));
    if (target === null) {
      const hint = "Select the words that the note is about.";
      void vscode.window.showInformationMessage(hint);
      return;
    }
    const words = await askNote(target.status ?? status);
    if (words !== undefined) await notes.add(target, words);
  };
  return vscode.Disposable.from(
    ...Object.entries(COMMANDS).map(([id, status]) =>
      vscode.commands.registerCommand(`secondSource.${id}`, write(status)),
    ),
    vscode.commands.registerCommand("secondSource.deleteNote", async (row: unknown) => {
      const { document, note } = row as { document: { uri: string }; note: { id: string } };
      await notes.deleteWithUndo(document.uri, note.id);
    }),
    vscode.commands.registerCommand("secondSource.undoNoteChange", async () => {
      if (await notes.undoLast()) return;
      void vscode.window.showInformationMessage("Nothing was done to a note in this window.");
    }),
    registerReattach(notes, knowledge),
  );
}

async function targetInEditor(knowledge: Knowledge): Promise<NoteTarget | null> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  const uri = editor.document.uri.toString();
  if (!editor.selection.isEmpty) return { uri, range: protocolRange(editor.selection), answers: null };
  const [findings, claims] = await Promise.all([knowledge.findings(uri), knowledge.claims(uri)]);
  const words = wordsAt(editor.selection.active, findings, claims);
  return words === null ? null : { uri, ...words };
}
