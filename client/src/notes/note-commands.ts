import * as vscode from "vscode";
import type { NoteStatusName } from "../../../server/src/protocol/notes.ts";
import type { ClaimChange } from "../claims/claim-change.ts";
import type { Worksheet } from "../claims/worksheet.ts";
import { dismissFinding } from "../dismissals/dismiss-finding.ts";
import type { DismissalBook } from "../dismissals/dismissal-book.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { protocolRange } from "../text/to-code.ts";
import { askNote } from "./ask-note.ts";
import type { NoteBook, NoteWords } from "./note-book.ts";
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

/** What the commands work with. */
export interface NoteCommandParts {
  readonly notes: NoteBook;
  readonly dismissals: DismissalBook;
  readonly knowledge: Knowledge;
  readonly worksheet: Worksheet;
}

/** The commands that write a note on what they are called with, on the selection, or on what is at the cursor. */
export function registerNoteCommands({
  notes,
  dismissals,
  knowledge,
  worksheet,
}: NoteCommandParts): vscode.Disposable {
  const write = (status: NoteStatusName) => async (argument?: unknown, others?: unknown) => {
    const claims = await worksheet.chosen(argument, others);
    if (claims !== null) {
      const words = claims.length === 0 ? undefined : await askNote(status);
      if (words !== undefined) await worksheet.decide(claims, changeOf(words));
      return;
    }
    const target = noteTarget(argument) ?? (await targetInEditor(knowledge));
    if (target === null) {
      const hint = "Select the words that the note is about.";
      void vscode.window.showInformationMessage(hint);
      return;
    }
    const asked = target.status ?? status;
    if (asked === "dismissed" && target.answers !== null) {
      await dismissFinding({ ...target, code: target.answers }, notes, dismissals);
      return;
    }
    const words = await askNote(asked);
    if (words !== undefined) await notes.add(target, words);
  };
  return vscode.Disposable.from(
    ...Object.entries(COMMANDS).map(([id, status]) =>
      vscode.commands.registerCommand(`secondSource.${id}`, write(status)),
    ),
    vscode.commands.registerCommand("secondSource.deleteNote", async (row: unknown) => {
      const { document, note } = row as { document: { uri: string }; note: { id: string } };
      await notes.deleteWithUndo({ uri: document.uri, id: note.id });
    }),
    vscode.commands.registerCommand("secondSource.undoNoteChange", async () => {
      const undone = await notes.undo();
      const said = undone === null ? "Nothing was done to notes in this window." : `Undone: ${undone.label}.`;
      vscode.window.setStatusBarMessage(`$(discard) ${said}`, 4000);
    }),
    registerReattach(notes, knowledge),
  );
}

/** What a note says, as a change of a claim: a remark leaves its status as it is. */
function changeOf({ status, comment = "", reason }: NoteWords): ClaimChange {
  if (status === "open") return { comment };
  return { status, comment, ...(reason ? { reason } : {}) };
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
