import * as vscode from "vscode";
import type { NoteStatusName } from "../../../server/src/protocol/notes.ts";
import { changeOf } from "../claims/claim-change.ts";
import { protocolRange } from "../text/to-code.ts";
import { askReason } from "./ask-note.ts";
import type { NoteBook } from "./note-book.ts";
import type { NoteComment } from "./note-comment.ts";
import type { NoteThreads } from "./note-threads.ts";
import type { People } from "./people.ts";
import { pickPerson, pickVerdict } from "./pick-decision.ts";
import { wholeLine } from "./whole-line.ts";

/** What a button below a thread's text box, or one in its title, is called with. */
type Pressed = vscode.CommentReply | vscode.CommentThread;

/** What questions call the words of a thread. */
const WHAT = "these words";

/** The commands of the comment threads. */
export function registerThreadCommands(
  threads: NoteThreads,
  notes: NoteBook,
  people: People,
): vscode.Disposable {
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
      const comment = text.trim();
      if (note !== null && comment !== "") await notes.update(note, { replies: { add: [{ comment }] } });
    },
    verdict: async (thread: vscode.CommentThread) => {
      const note = threads.noteOf(thread);
      const verdict = note === null ? undefined : await pickVerdict(WHAT);
      if (note !== null && verdict !== undefined) await notes.update(note, changeOf(note, { verdict }));
    },
    assign: async (thread: vscode.CommentThread) => {
      const note = threads.noteOf(thread);
      const assignee = note === null ? undefined : await pickPerson(WHAT, people);
      if (note !== null && assignee !== undefined) await notes.update(note, changeOf(note, { assignee }));
    },
    edit: ({ note, reply }: NoteComment) => threads.edit(note, reply?.id ?? note.id),
    cancelEdit: ({ note }: NoteComment) => threads.edit(note, null),
    saveEdit: async ({ note, reply, text }: NoteComment) => {
      const change =
        reply === null ? { comment: text } : { replies: { change: [{ id: reply.id, comment: text }] } };
      const saved = await notes.update(note, change);
      if (saved !== null) threads.edit(note, null);
    },
    deleteReply: async ({ note, reply }: NoteComment) => {
      if (reply === null) return;
      await notes.updateWithUndo(note, { replies: { remove: [reply.id] } }, "The reply was deleted.");
    },
    delete: async (thread: vscode.CommentThread) => {
      const note = threads.noteOf(thread);
      if (note !== null) await notes.deleteWithUndo(note);
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(`secondSource.thread.${id}`, run),
    ),
  );
}
