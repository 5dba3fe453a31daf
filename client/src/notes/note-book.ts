import * as vscode from "vscode";
import type {
  ErrorPlace,
  NewEvidence,
  NoteChange,
  NoteItem,
  NoteStatusName,
} from "../../../server/src/protocol.ts";
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
  /** The notes that something was done to in this window, the last at the end. */
  readonly #done: Pick<NoteItem, "uri" | "id">[] = [];

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  add(
    { uri, range, answers }: NoteTarget,
    { status, comment = "", reason = null, evidence = [] }: NoteWords,
  ): Promise<NoteItem | null> {
    const said = { status, comment, reason, answers, evidence, creator: authorOf(uri) };
    return this.#remembered(this.#ask("secondSource/addNote", { uri, range, ...said }));
  }

  update({ uri, id }: Pick<NoteItem, "uri" | "id">, change: NoteChange): Promise<NoteItem | null> {
    return this.#remembered(this.#ask("secondSource/updateNote", { uri, id, change, by: authorOf(uri) }));
  }

  delete(uri: string, id: string): Promise<NoteItem | null> {
    return this.#remembered(this.#ask("secondSource/deleteNote", { uri, id }));
  }

  /** Takes back the last thing that was done to a note in this window; whether it could. */
  async undo(uri: string, id: string): Promise<boolean> {
    const last = this.#done.findLastIndex((note) => note.uri === uri && note.id === id);
    const undone = await shown(this.#ask("secondSource/undoNote", { uri, id }).then(() => true));
    if (undone === true && last !== -1) this.#done.splice(last, 1);
    return undone === true;
  }

  /** Takes back the last thing that was done to any note in this window; whether there was one. */
  async undoLast(): Promise<boolean> {
    const last = this.#done.at(-1);
    if (last === undefined) return false;
    if (!(await this.undo(last.uri, last.id))) this.#done.pop();
    return true;
  }

  /** Deletes a note and offers to put it back. */
  async deleteWithUndo(uri: string, id: string): Promise<void> {
    const deleted = await this.delete(uri, id);
    if (deleted !== null) await this.offerUndo(deleted, "The note was deleted.");
  }

  /** Says what was done to a note and offers to take it back. */
  async offerUndo({ uri, id }: Pick<NoteItem, "uri" | "id">, message: string): Promise<void> {
    if ((await vscode.window.showInformationMessage(message, "Undo")) !== undefined) await this.undo(uri, id);
  }

  async #remembered(answer: Promise<NoteItem>): Promise<NoteItem | null> {
    const note = await shown(answer);
    if (note !== null) this.#done.push({ uri: note.uri, id: note.id });
    return note;
  }
}

/** The name that notes in a document carry; `null` if none is set. */
function authorOf(uri: string): string | null {
  const settings = vscode.workspace.getConfiguration("secondSource", vscode.Uri.parse(uri));
  return settings.get("notes.author", "").trim() || null;
}

const OPEN_FILE = "Open Notes File";

async function shown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    void tell(error);
    return null;
  }
}

/** Says why a note was not written, and opens the file that is in the way, if it is one. */
async function tell(error: unknown): Promise<void> {
  const message = `The note was not written: ${error instanceof Error ? error.message : String(error)}`;
  const place = placeIn(error);
  const picked = await vscode.window.showErrorMessage(message, ...(place === null ? [] : [OPEN_FILE]));
  if (picked === undefined || place === null) return;
  const selection = new vscode.Range(place.line, 0, place.line, 0);
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection });
}

function placeIn(error: unknown): ErrorPlace | null {
  const data = error instanceof Error && "data" in error ? (error.data as Partial<ErrorPlace> | null) : null;
  if (typeof data?.uri !== "string" || typeof data.line !== "number") return null;
  return { uri: data.uri, line: data.line };
}
