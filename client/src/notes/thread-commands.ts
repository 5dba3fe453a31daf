import * as vscode from "vscode";
import type { NoteStatusName } from "../../../server/src/protocol.ts";
import { protocolRange } from "../text/to-code.ts";
import { askReason } from "./ask-note.ts";
import type { NoteBook } from "./note-book.ts";
import type { NoteComment } from "./note-comment.ts";
import type { NoteThreads } from "./note-threads.ts";
import { wholeLine } from "./whole-line.ts";

/** What a button below a thread's text box, or one in its title, is called with. */
type Pressed = vscode.CommentReply | vscode.CommentThread;

/** The commands of the comment threads. */
export function registerThreadCommands(threads: NoteThreads, notes: NoteBook): vscode.Disposable {
  const set = (status: NoteStatusName) => async (pressed: Pressed) => {
    if (!("thread" in pressed)) {
      await change(pressed, status);
      return;
    }
    const { thread, text } = pressed;
    const range = protocolRange(await wholeLine(thread.uri, thread.range));
    const target = { uri: thread.uri.toString(), range, answers: null };
    const note = await notes.add(target, { status, comment: text.trim() });
    if (note !== null) threads.adopt(thread, note);
  };
  const change = async (
    thread: vscode.CommentThread,
    status: NoteStatusName,
    reason: string | null = null,
  ) => {
    const note = threads.noteOf(thread);
    if (note !== null) await notes.update(note, { status, reason });
  };
  const commands: Readonly<Record<string, (argument: never) => unknown>> = {
    addNote: set("open"),
    needsSource: set("needs-source"),
    disputed: set("disputed"),
    markChecked: set("checked"),
    reopen: set("open"),
    dismiss: async (thread: vscode.CommentThread) => {
      const reason = await askReason();
      if (reason !== undefined) await change(thread, "dismissed", reason);
    },
    append: async ({ thread, text }: vscode.CommentReply) => {
      const note = threads.noteOf(thread);
      const comment = [note?.comment ?? "", text.trim()].filter((part) => part !== "").join("\n\n");
      if (note !== null) await notes.update(note, { comment });
    },
    edit: ({ note }: NoteComment) => threads.edit(note.id, vscode.CommentMode.Editing),
    cancelEdit: ({ note }: NoteComment) => threads.edit(note.id, vscode.CommentMode.Preview),
    saveEdit: async ({ note, text }: NoteComment) => {
      const saved = await notes.update(note, { comment: text });
      if (saved !== null) threads.edit(note.id, vscode.CommentMode.Preview);
    },
    delete: async (thread: vscode.CommentThread) => {
      const note = threads.noteOf(thread);
      if (note !== null) await notes.deleteWithUndo(note.uri, note.id);
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(`secondSource.thread.${id}`, run),
    ),
  );
}
