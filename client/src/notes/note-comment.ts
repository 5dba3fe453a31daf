import * as vscode from "vscode";
import type { NoteItem, ReplyItem } from "../../../server/src/protocol/notes.ts";
import { withoutImages } from "../text/markdown.ts";
import { plainMarkdown } from "../text/to-code.ts";
import { OPEN_EVIDENCE } from "./evidence-words.ts";
import { noteBody } from "./note-words.ts";

/** A note, or a reply to it, as a comment in its thread. */
export class NoteComment implements vscode.Comment {
  readonly note: NoteItem;
  /** The reply that it shows; `null`: the note itself. */
  readonly reply: ReplyItem | null;
  readonly author: vscode.CommentAuthorInformation;
  readonly timestamp: Date;
  readonly contextValue: "note" | "reply" | "conflict";
  readonly mode: vscode.CommentMode;
  /** The text of the edit box while it is open, the shown Markdown otherwise. */
  body: string | vscode.MarkdownString;

  constructor(note: NoteItem, reply: ReplyItem | null = null, mode = vscode.CommentMode.Preview) {
    const { comment, creator, modified } = reply ?? note;
    this.note = note;
    this.reply = reply;
    this.mode = mode;
    this.contextValue = note.side !== null ? "conflict" : reply === null ? "note" : "reply";
    this.author = { name: creator ?? "Unsigned" };
    this.timestamp = new Date(modified);
    const shown = reply === null ? noteBody(note) : withoutImages(comment);
    this.body = mode === vscode.CommentMode.Editing ? comment : plainMarkdown(shown);
    if (reply === null && typeof this.body !== "string" && note.evidence.length > 0) {
      this.body.isTrusted = { enabledCommands: [OPEN_EVIDENCE] };
    }
  }

  /** What stands in the edit box. */
  get text(): string {
    return (typeof this.body === "string" ? this.body : this.body.value).trim();
  }
}

/** The comments of a note's thread; `editing` is the one whose edit box is open: a reply's id, or the note's own. */
export function commentsOf(note: NoteItem, editing: string | null = null): NoteComment[] {
  const mode = (id: string) => (id === editing ? vscode.CommentMode.Editing : vscode.CommentMode.Preview);
  return [
    new NoteComment(note, null, mode(note.id)),
    ...note.replies.map((reply) => new NoteComment(note, reply, mode(reply.id))),
  ];
}
