import * as vscode from "vscode";
import type { DismissalItem, NewDismissal } from "../../../server/src/protocol.ts";
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
      void offer(`“${oneLine(item.subject, 80)}” is dismissed for ${where}.`, () =>
        this.#ask("secondSource/bringBack", { id: item.id }),
      );
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
    const { id } = item;
    if ((await shown(this.#ask("secondSource/bringBack", { id }))) === null) return;
    void offer(`“${oneLine(item.subject, 80)}” is back.`, () =>
      this.#ask("secondSource/dismissAgain", { id }),
    );
  }
}

async function offer(message: string, undo: () => Promise<unknown>): Promise<void> {
  if ((await vscode.window.showInformationMessage(message, "Undo")) !== undefined) await shown(undo());
}
