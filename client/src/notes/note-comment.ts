import * as vscode from "vscode";
import type { NoteItem } from "../../../server/src/protocol.ts";
import { plainMarkdown } from "../text/to-code.ts";
import { noteBody } from "./note-words.ts";

/** A note as a comment in its thread. */
export class NoteComment implements vscode.Comment {
  readonly note: NoteItem;
  readonly author: vscode.CommentAuthorInformation;
  readonly timestamp: Date;
  readonly contextValue = "note";
  readonly mode: vscode.CommentMode;
  /** The text of the edit box while it is open, the shown Markdown otherwise. */
  body: string | vscode.MarkdownString;

  constructor(note: NoteItem, mode = vscode.CommentMode.Preview) {
    this.note = note;
    this.mode = mode;
    this.author = { name: note.creator ?? "Unsigned" };
    this.timestamp = new Date(note.modified);
    this.body = mode === vscode.CommentMode.Editing ? note.comment : plainMarkdown(noteBody(note));
  }

  /** What stands in the edit box. */
  get text(): string {
    return (typeof this.body === "string" ? this.body : this.body.value).trim();
  }
}
