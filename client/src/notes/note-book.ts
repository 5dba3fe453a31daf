import * as vscode from "vscode";
import type { NewEvidence, NoteChange, NoteItem, NoteStatusName } from "../../../server/src/protocol.ts";
import type { Ask } from "../server/ask.ts";
import type { NoteTarget } from "./note-target.ts";

/** What a person says in a note. */
export interface NoteWords {
  readonly status: NoteStatusName;
  readonly comment?: string;
  readonly reason?: string | null;
  readonly evidence?: readonly NewEvidence[];
}

/** Writes notes through the server. What cannot be written is said, and gives `null`. */
export class NoteBook {
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  add(
    { uri, range, answers }: NoteTarget,
    { status, comment = "", reason = null, evidence = [] }: NoteWords,
  ): Promise<NoteItem | null> {
    const creator = authorOf(uri);
    return shown(
      this.#ask("secondSource/addNote", {
        uri,
        range,
        status,
        comment,
        reason,
        answers,
        creator,
        evidence,
      }),
    );
  }

  update({ uri, id }: Pick<NoteItem, "uri" | "id">, change: NoteChange): Promise<NoteItem | null> {
    return shown(this.#ask("secondSource/updateNote", { uri, id, change, by: authorOf(uri) }));
  }

  delete(uri: string, id: string): Promise<NoteItem | null> {
    return shown(this.#ask("secondSource/deleteNote", { uri, id }));
  }

  /** Takes back the last thing that was done to a note in this window. */
  undo(uri: string, id: string): Promise<NoteItem | null> {
    return shown(this.#ask("secondSource/undoNote", { uri, id }));
  }

  /** Deletes a note and offers to put it back. */
  async deleteWithUndo(uri: string, id: string): Promise<void> {
    const deleted = await this.delete(uri, id);
    if (deleted === null) return;
    const undo = await vscode.window.showInformationMessage("The note was deleted.", "Undo");
    if (undo !== undefined) await this.undo(uri, id);
  }
}

/** The name that notes in a document carry; `null` if none is set. */
function authorOf(uri: string): string | null {
  const settings = vscode.workspace.getConfiguration("secondSource", vscode.Uri.parse(uri));
  return settings.get("notes.author", "").trim() || null;
}

async function shown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`The note was not written: ${reason}`);
    return null;
  }
}
