import type { Note } from "../notes/note.ts";
import { quoteOf } from "../notes/quote-of.ts";
import type { NewNote, NoteChange, NoteItem } from "../protocol.ts";
import type { HeldArticle } from "./articles.ts";
import type { Desk } from "./desk.ts";
import { noteItem } from "./note-list.ts";
import type { NotesShelf } from "./notes-shelf.ts";
import { spanOf } from "./positions.ts";

/** What the core does not make itself: the time and new names. */
export interface NoteTools {
  /** The instant, ISO 8601. */
  readonly now: () => string;
  /** A new `urn:uuid:…`. */
  readonly newId: () => string;
}

/** Why nothing can be kept about a document. */
export const NO_ARTICLE = "This document is not read as an article (see secondSource.include).";

/** Makes, changes and deletes notes; every change is on disk when it is answered. */
export class NoteDesk {
  readonly #desk: Desk;
  readonly #shelf: NotesShelf;
  readonly #tools: NoteTools;

  constructor(desk: Desk, shelf: NotesShelf, tools: NoteTools) {
    this.#desk = desk;
    this.#shelf = shelf;
    this.#tools = tools;
  }

  async add({ uri, range, status, comment, reason, answers, creator }: NewNote): Promise<NoteItem> {
    const { document } = this.#articleAt(uri);
    const span = spanOf(document, range);
    if (span.start === span.end) throw new Error("Select the words that the note is about.");
    const now = this.#tools.now();
    const note: Note = {
      id: this.#tools.newId(),
      ...quoteOf(document.getText(), span),
      status,
      verdict: null,
      comment,
      reason,
      answers,
      creator,
      created: now,
      modified: now,
    };
    await this.#shelf.put(uri, note);
    return this.#shown(uri, note);
  }

  /** Changes a note. One that is open again answers no finding. */
  async change({ uri, id, status, comment, reason }: NoteChange): Promise<NoteItem> {
    const note = await this.#shelf.change(uri, id, (earlier) => ({
      ...earlier,
      ...(status === undefined ? {} : { status }),
      ...(comment === undefined ? {} : { comment }),
      ...(reason === undefined ? {} : { reason }),
      ...(status === "open" && earlier.status !== "open" ? { answers: null } : {}),
      modified: this.#tools.now(),
    }));
    return this.#shown(uri, note);
  }

  /** Deletes a note and gives it as it was. */
  async delete(uri: string, id: string): Promise<NoteItem> {
    const placed = this.#desk.notes(uri).find(({ note }) => note.id === id);
    const note = await this.#shelf.remove(uri, id);
    this.#desk.touch(uri);
    return noteItem(this.#articleAt(uri), { note, span: placed?.span ?? null });
  }

  async restore(uri: string, id: string): Promise<NoteItem> {
    return this.#shown(uri, await this.#shelf.restore(uri, id));
  }

  #shown(uri: string, note: Note): NoteItem {
    this.#desk.touch(uri);
    const placed = this.#desk.notes(uri).find((each) => each.note.id === note.id);
    return noteItem(this.#articleAt(uri), placed ?? { note, span: null });
  }

  #articleAt(uri: string): HeldArticle {
    const article = this.#desk.article(uri);
    if (article === undefined) throw new Error(NO_ARTICLE);
    if (article.problem !== null) throw new Error(article.problem);
    return article;
  }
}
