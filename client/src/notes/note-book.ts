import * as vscode from "vscode";
import type { NewEvidence } from "../../../server/src/protocol/evidence.ts";
import type * as orders from "../../../server/src/protocol/note-orders.ts";
import type { AcceptedFinding, NoteChange } from "../../../server/src/protocol/note-orders.ts";
import type { NoteItem, NoteStatusName, VerdictName } from "../../../server/src/protocol/notes.ts";
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

/** What is to be done to a note; its words are signed with the name of the settings. */
export type NoteOrder =
  | { readonly add: NoteTarget; readonly words: NoteWords }
  | { readonly update: NoteName; readonly change: NoteChange }
  | { readonly delete: NoteName }
  | { readonly accept: AcceptedFinding };

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
    return (await this.#write("a new note", [{ add: target, words }]))?.notes[0] ?? null;
  }

  async update(note: NoteName, change: NoteChange): Promise<NoteItem | null> {
    return (await this.#write("a change of a note", [{ update: note, change }]))?.notes[0] ?? null;
  }

  /** Makes a note and offers to take it back. */
  addWithUndo(target: NoteTarget, words: NoteWords, done: string): Promise<void> {
    return this.#withUndo("a new note", { add: target, words }, done);
  }

  /** Makes a finding a note, with its evidence, and offers to take it back. */
  acceptWithUndo(finding: AcceptedFinding): Promise<void> {
    const done = "The finding is a note now, with its evidence.";
    return this.#withUndo("a finding accepted as a note", { accept: finding }, done);
  }

  /** Deletes a note and offers to put it back. */
  deleteWithUndo(note: NoteName): Promise<void> {
    return this.#withUndo("a deleted note", { delete: note }, "The note was deleted.");
  }

  /** Changes a note, says so and offers the way back. */
  updateWithUndo(note: NoteName, change: NoteChange, done: string): Promise<void> {
    return this.#withUndo("a change of a note", { update: note, change }, done);
  }

  /**
   * Does several things to notes as one that is undone at once: all of them or, where one cannot be written, none. Gives
   * what was done; `null` if it was not.
   */
  async together(label: string, orders: readonly NoteOrder[]): Promise<NoteDeed | null> {
    return (await this.#write(label, orders))?.deed ?? null;
  }

  /** Remembers what was done by other means, so that it can be taken back in its turn. */
  remember(deed: NoteDeed): void {
    this.#history.add(deed);
  }

  /** Says what was done and offers to take it back. */
  async offerUndo(deed: NoteDeed, done: string): Promise<void> {
    if (deed.changes === 0) return;
    const undo = await vscode.window.showInformationMessage(done, "Undo");
    if (undo !== undefined) await this.undo(deed);
  }

  /** Takes back what was done in this window: that, or the last of it. Gives it; `null` if there is nothing. */
  async undo(deed?: NoteDeed): Promise<NoteDeed | null> {
    const taken = this.#history.take(deed);
    await taken?.undo().catch((error: unknown) => void tell("It was not taken back", error));
    return taken;
  }

  async #withUndo(label: string, order: NoteOrder, done: string): Promise<void> {
    const written = await this.#write(label, [order]);
    if (written !== null) await this.offerUndo(written.deed, done);
  }

  async #write(
    label: string,
    orders: readonly NoteOrder[],
  ): Promise<{ readonly deed: NoteDeed; readonly notes: readonly NoteItem[] } | null> {
    try {
      const notes = await this.#ask("secondSource/changeNotes", { orders: orders.map(signed) });
      const changed = notes.map(({ uri, id }) => ({ uri, id }));
      const undo = () => this.#ask("secondSource/undoNotes", { notes: changed });
      const deed = { label, changes: changed.length, undo };
      this.#history.add(deed);
      return { deed, notes };
    } catch (error) {
      void tell("The note was not written", error);
      return null;
    }
  }
}

/** An order as the server takes it, in the name of the person whose window this is. */
function signed(order: NoteOrder): orders.NoteOrder {
  if ("delete" in order) {
    const { uri, id } = order.delete;
    return { delete: { uri, id } };
  }
  if ("accept" in order) return { accept: { ...order.accept, creator: authorOf(order.accept.uri) } };
  if ("update" in order) {
    const { uri, id } = order.update;
    return { update: { uri, id, change: order.change, by: authorOf(uri) } };
  }
  const { uri, range, answers } = order.add;
  const { comment = "", reason = null, ...words } = order.words;
  return { add: { ...words, uri, range, comment, reason, answers, creator: authorOf(uri) } };
}
