import type { DismissalItem, NewDismissal } from "../../../server/src/protocol/dismissals.ts";
import type { NoteBook } from "../notes/note-book.ts";
import { authorOf, shown } from "../notes/written.ts";
import type { Ask } from "../server/ask.ts";
import { oneLine } from "../text/plain.ts";

/** Dismisses findings through the server and brings them back, each with its undo. What cannot be done is said. */
export class DismissalBook {
  readonly #ask: Ask;
  readonly #notes: NoteBook;

  constructor(ask: Ask, notes: NoteBook) {
    this.#ask = ask;
    this.#notes = notes;
  }

  /** Dismisses a finding for its document or the folder, and offers to take that back. */
  async dismiss(order: NewDismissal): Promise<DismissalItem | null> {
    const by = authorOf(order.uri);
    const item = await shown(this.#ask("secondSource/dismiss", { ...order, by }));
    if (item !== null) {
      const where = item.scope === "folder" ? "the folder" : "this document";
      this.#did(item, "a dismissal", `“${oneLine(item.subject, 80)}” is dismissed for ${where}.`);
    }
    return item;
  }

  /** Brings a dismissed finding back, and offers to take that back. */
  async bringBack(item: DismissalItem): Promise<void> {
    if (item.scope === "place" && item.uri !== null) {
      const done = `“${oneLine(item.subject, 80)}” is back.`;
      void this.#notes.updateWithUndo({ uri: item.uri, id: item.id }, { status: "open" }, done);
      return;
    }
    if ((await shown(this.#ask("secondSource/bringBack", { id: item.id }))) === null) return;
    this.#did(item, "a finding brought back", `“${oneLine(item.subject, 80)}” is back.`);
  }

  #did({ id }: DismissalItem, label: string, done: string): void {
    const deed = { label, changes: 1, undo: () => this.#ask("secondSource/undoDismissal", { id }) };
    this.#notes.remember(deed);
    void this.#notes.offerUndo(deed, done);
  }
}
