import * as vscode from "vscode";
import type {
  AcceptedFinding,
  NewEvidence,
  NoteChange,
  NoteItem,
  NoteStatusName,
  VerdictName,
} from "../../../server/src/protocol.ts";
import type { Ask } from "../server/ask.ts";
import { type NoteDeed, NoteHistory, type NoteName } from "./note-history.ts";
import type { NoteTarget } from "./note-target.ts";
import { authorOf, tell } from "./written.ts";

/** What a person says in a note. */
export interface NoteWords {
  readonly status: NoteStatusName;
  readonly comment?: string;
  readonly reason?: string | null;
  readonly verdict?: VerdictName | null;
  readonly assignee?: string | null;
  readonly evidence?: readonly NewEvidence[];
}

/** Writes notes; each rejects with a sentence that may be shown. */
export interface NoteWriter {
  add(target: NoteTarget, words: NoteWords): Promise<NoteItem>;
  /** Makes a finding a note, with its evidence. */
  accept(finding: AcceptedFinding): Promise<NoteItem>;
  update(note: NoteName, change: NoteChange): Promise<NoteItem>;
  delete(note: NoteName): Promise<NoteItem>;
}

/** Writes notes through the server, and takes back what was done. What cannot be written is said, and gives `null`. */
export class NoteBook {
  readonly #ask: Ask;
  readonly #history = new NoteHistory((isEmpty) => {
    void vscode.commands.executeCommand("setContext", "secondSource.canUndoNotes", !isEmpty);
  });

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  async add(target: NoteTarget, words: NoteWords): Promise<NoteItem | null> {
    let note: NoteItem | null = null;
    await this.together("a new note", async (writer) => {
      note = await writer.add(target, words);
    });
    return note;
  }

  async update(name: NoteName, change: NoteChange): Promise<NoteItem | null> {
    let note: NoteItem | null = null;
    await this.together("a change of a note", async (writer) => {
      note = await writer.update(name, change);
    });
    return note;
  }

  /** Makes a note and offers to take it back. */
  async addWithUndo(target: NoteTarget, words: NoteWords, done: string): Promise<void> {
    const deed = await this.together("a new note", async (writer) => {
      await writer.add(target, words);
    });
    if (deed !== null) await this.offerUndo(deed, done);
  }

  /** Makes a finding a note, with its evidence, and offers to take it back. */
  async acceptWithUndo(finding: AcceptedFinding): Promise<void> {
    const deed = await this.together("a finding accepted as a note", async (writer) => {
      await writer.accept(finding);
    });
    if (deed !== null) await this.offerUndo(deed, "The finding is a note now, with its evidence.");
  }

  /** Deletes a note and offers to put it back. */
  async deleteWithUndo(uri: string, id: string): Promise<void> {
    const deed = await this.together("a deleted note", async (writer) => {
      await writer.delete({ uri, id });
    });
    if (deed !== null) await this.offerUndo(deed, "The note was deleted.");
  }

  /** Changes a note, says so and offers the way back. */
  async updateWithUndo(name: NoteName, change: NoteChange, done: string): Promise<void> {
    const deed = await this.together("a change of a note", async (writer) => {
      await writer.update(name, change);
    });
    if (deed !== null) await this.offerUndo(deed, done);
  }

  /**
   * Does several things to notes as one that is undone at once: all of them or, where one cannot be written, none. Gives
   * what was done; `null` if it was not.
   */
  async together(label: string, work: (writer: NoteWriter) => Promise<void>): Promise<NoteDeed | null> {
    const changed: NoteName[] = [];
    try {
      await work(this.#writer(changed));
    } catch (error) {
      void tell("The note was not written", error);
      await this.#takeBack(changed);
      return null;
    }
    const deed = { label, changed };
    this.#history.add(deed);
    return deed;
  }

  /** Says what was done and offers to take it back. */
  async offerUndo(deed: NoteDeed, done: string): Promise<void> {
    if (deed.changed.length === 0) return;
    const undo = await vscode.window.showInformationMessage(done, "Undo");
    if (undo !== undefined) await this.undo(deed);
  }

  /** Takes back what was done to notes in this window: that, or the last of it. Gives it; `null` if there is nothing. */
  async undo(deed?: NoteDeed): Promise<NoteDeed | null> {
    const taken = this.#history.take(deed);
    if (taken !== null) await this.#takeBack(taken.changed);
    return taken;
  }

  async #takeBack(changed: readonly NoteName[]): Promise<void> {
    try {
      for (const { uri, id } of [...changed].reverse()) {
        await this.#ask("secondSource/undoNote", { uri, id });
      }
    } catch (error) {
      void tell("Not everything was taken back", error);
    }
  }

  #writer(changed: NoteName[]): NoteWriter {
    return {
      add: async ({ uri, range, answers }, { comment = "", reason = null, ...words }) => {
        const creator = authorOf(uri);
        const said = { ...words, uri, range, comment, reason, answers, creator };
        const note = await this.#ask("secondSource/addNote", said);
        changed.push({ uri, id: note.id });
        return note;
      },
      accept: async (finding) => {
        const creator = authorOf(finding.uri);
        const note = await this.#ask("secondSource/acceptFinding", { ...finding, creator });
        changed.push({ uri: note.uri, id: note.id });
        return note;
      },
      update: async ({ uri, id }, change) => {
        const note = await this.#ask("secondSource/updateNote", { uri, id, change, by: authorOf(uri) });
        changed.push({ uri, id });
        return note;
      },
      delete: async ({ uri, id }) => {
        const note = await this.#ask("secondSource/deleteNote", { uri, id });
        changed.push({ uri, id });
        return note;
      },
    };
  }
}
