import * as vscode from "vscode";
import type { Range } from "vscode-languageserver-types";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { codeRange } from "../text/to-code.ts";
import { commentsOf } from "./note-comment.ts";
import { isResolved, noteLabel } from "./note-words.ts";
import { newsroomVerdictLabels } from "./verdict-labels.ts";

interface Shown {
  readonly thread: vscode.CommentThread;
  readonly note: NoteItem;
}

/** A comment thread for every note that has a place. A thread stays the same object as long as its note lives. */
export class NoteThreads implements vscode.Disposable {
  readonly #knowledge: Knowledge;
  readonly #log: vscode.LogOutputChannel;
  readonly #controller: vscode.CommentController;
  readonly #subscription: vscode.Disposable;
  readonly #shown = new Map<string, Shown>();
  #articles: ReadonlySet<string> = new Set();

  constructor(knowledge: Knowledge, changes: Changes, log: vscode.LogOutputChannel) {
    this.#knowledge = knowledge;
    this.#log = log;
    this.#controller = vscode.comments.createCommentController("secondSource.notes", "Second Source");
    this.#controller.options = { prompt: "Write a note", placeHolder: "What did you find out?" };
    this.#subscription = changes.onDidChange((uris) => void this.#refresh(uris));
    void this.#refresh(null);
  }

  /** The threads of a document. */
  threadsOf(uri: string): vscode.CommentThread[] {
    return [...this.#shown.values()]
      .map(({ thread }) => thread)
      .filter((thread) => thread.uri.toString() === uri);
  }

  /** The note that a thread shows; `null` for one that is only being written. */
  noteOf(thread: vscode.CommentThread): NoteItem | null {
    return [...this.#shown.values()].find((shown) => shown.thread === thread)?.note ?? null;
  }

  /** Makes a thread that a person opened the thread of their new note. */
  adopt(thread: vscode.CommentThread, note: NoteItem): void {
    const early = this.#shown.get(note.id);
    if (early !== undefined && early.thread !== thread) early.thread.dispose();
    this.#shown.set(note.id, { thread, note });
    dress(thread, note);
  }

  /** Opens the edit box of a note or of one of its replies, and closes any other; `null` closes all. */
  edit({ id }: Pick<NoteItem, "id">, editing: string | null): void {
    const shown = this.#shown.get(id);
    if (shown !== undefined) shown.thread.comments = commentsOf(shown.note, editing);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#controller.dispose();
  }

  async #refresh(uris: readonly string[] | null): Promise<void> {
    try {
      const known = new Set((await this.#knowledge.documents()).map(({ uri }) => uri));
      this.#offer(known);
      for (const uri of uris ?? known) await this.#showNow(uri);
      this.#removeWhere(({ thread }) => !known.has(thread.uri.toString()));
    } catch (error) {
      this.#log.warn(`The notes could not be listed: ${String(error)}`);
    }
  }

  /** Lets notes be written anywhere in these documents; setting it anew makes the editor ask again. */
  #offer(articles: ReadonlySet<string>): void {
    const same =
      articles.size === this.#articles.size && [...articles].every((uri) => this.#articles.has(uri));
    if (same) return;
    this.#articles = articles;
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: ({ uri, lineCount }) =>
        articles.has(uri.toString()) ? [new vscode.Range(0, 0, Math.max(0, lineCount - 1), 0)] : [],
    };
  }

  /** Shows what is known, unless somebody went on typing meanwhile: then it is told again, and threads move by themselves. */
  async #showNow(uri: string): Promise<void> {
    const before = versionOf(uri);
    const notes = await this.#knowledge.notes(uri);
    if (versionOf(uri) === before) this.#show(uri, notes);
  }

  #show(uri: string, notes: readonly NoteItem[]): void {
    const placed = notes.filter((note) => placeOf(note) !== null);
    const ids = new Set(placed.map(({ id }) => id));
    this.#removeWhere(({ thread, note }) => thread.uri.toString() === uri && !ids.has(note.id));
    for (const note of placed) this.#place(note);
  }

  #place(note: NoteItem): void {
    const shown = this.#shown.get(note.id);
    const range = placeOf(note);
    if (range === null || JSON.stringify(shown?.note) === JSON.stringify(note)) return;
    const thread =
      shown?.thread ?? this.#controller.createCommentThread(vscode.Uri.parse(note.uri), codeRange(range), []);
    this.#shown.set(note.id, { thread, note });
    dress(thread, note, shown?.note);
  }

  #removeWhere(test: (shown: Shown) => boolean): void {
    for (const [id, shown] of this.#shown) {
      if (!test(shown)) continue;
      this.#shown.delete(id);
      shown.thread.dispose();
    }
  }
}

/** Shows a note in its thread; what did not change since `earlier` is left as it is. */
function dress(thread: vscode.CommentThread, note: NoteItem, earlier?: NoteItem): void {
  const place = placeOf(note);
  if (place !== null && !codeRange(place).isEqual(thread.range)) thread.range = codeRange(place);
  if (earlier !== undefined && saysTheSame(earlier, note)) return;
  thread.label = noteLabel(note, newsroomVerdictLabels());
  thread.contextValue = note.side === null ? note.status : "conflict";
  thread.canReply = note.side === null;
  thread.state = isResolved(note) ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  thread.comments = commentsOf(note);
}

function saysTheSame(a: NoteItem, b: NoteItem): boolean {
  const said = (note: NoteItem) => JSON.stringify({ ...note, range: note.range !== null, near: null });
  return said(a) === said(b);
}

/** Where a note's words stand or, while its document is open, what was made of them. */
function placeOf({ range, near }: NoteItem): Range | null {
  return range ?? near;
}

function versionOf(uri: string): number | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri)?.version;
}
