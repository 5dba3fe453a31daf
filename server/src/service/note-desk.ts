import type { Note } from "../notes/note.ts";
import { isWhole } from "../notes/notes-file.ts";
import type { EvidencePlace, EvidenceRef } from "../protocol/evidence.ts";
import type { AcceptedFinding, NewNote, NoteOrder, NoteUpdate } from "../protocol/note-orders.ts";
import type { NoteItem } from "../protocol/notes.ts";
import { grouped } from "../text/grouped.ts";
import { inOrder } from "../text/in-order.ts";
import { articleAt } from "./article-at.ts";
import type { Desk } from "./desk.ts";
import { evidencePlace } from "./evidence-place.ts";
import { existingNote } from "./existing-note.ts";
import type { NoteStep } from "./note-edits.ts";
import { noteItem } from "./note-list.ts";
import { NoteOrders, type Work } from "./note-orders.ts";
import type { NoteTools } from "./note-tools.ts";
import type { NotesShelf } from "./notes-shelf.ts";
import type { PlacedNote } from "./placed-notes.ts";
import { requotes } from "./requotes.ts";

/** What notes are kept with. */
export interface NoteDeskTools extends NoteTools {
  /** What the session did to notes; outlives the service, so that a change of the settings loses no way back. */
  readonly noteSteps: NoteSteps;
}

/** Note → what was done to it, the last at the end. */
export type NoteSteps = Map<string, readonly NoteStep[]>;

/** What was done to the notes of an article. */
interface Done {
  readonly uri: string;
  readonly edits: readonly Work[];
  readonly steps: readonly NoteStep[];
}

const NO_STEP: NoteStep = { before: null, after: null, annotation: {} };

/** Makes, changes and deletes notes; every change is on disk when it is answered. */
export class NoteDesk {
  readonly #desk: Desk;
  readonly #shelf: NotesShelf;
  readonly #orders: NoteOrders;
  readonly #steps: NoteSteps;

  constructor(desk: Desk, shelf: NotesShelf, tools: NoteDeskTools) {
    this.#desk = desk;
    this.#shelf = shelf;
    this.#orders = new NoteOrders(desk, tools);
    this.#steps = tools.noteSteps;
  }

  async add(given: NewNote): Promise<NoteItem> {
    return one(await this.changeAll([{ add: given }]));
  }

  /** Makes a finding a note of the person who accepts it, with its evidence. Rejects where it is not there any more. */
  async accept(given: AcceptedFinding): Promise<NoteItem> {
    return one(await this.changeAll([{ accept: given }]));
  }

  /** Where the words of a piece of evidence stand in its document now; no range where they are gone or it quotes none. */
  evidencePlace(ref: EvidenceRef): EvidencePlace {
    return evidencePlace(this.#desk, ref);
  }

  /**
   * Renews the quotes of a saved document's notes whose words an edit has moved, where what the notes keep no longer tells
   * those words from others.
   */
  async keepPlaces(uri: string): Promise<void> {
    const text = this.#desk.text(uri);
    if (text === undefined || !isWhole(this.#shelf.of(uri))) return;
    const edits = requotes(text, this.#desk.notes(uri));
    if (edits.length === 0) return;
    await this.#shelf.change(uri, edits);
    this.#desk.touch(uri);
  }

  /** The notes of the folder that were changed last, the latest first. */
  recent(most: number): NoteItem[] {
    const placed = this.#shelf
      .articles()
      .flatMap((uri) => this.#desk.notes(uri).map((note) => ({ uri, placed: note })));
    placed.sort((a, b) => inOrder(b.placed.note.modified, a.placed.note.modified));
    return placed.slice(0, most).flatMap(({ uri, placed: note }) => {
      const article = this.#desk.article(uri);
      return article === undefined || article.problem !== null ? [] : [noteItem(this.#desk, article, note)];
    });
  }

  /** Changes a note. One that is open again answers no finding. What does not change anything leaves it as it is. */
  async update(given: NoteUpdate): Promise<NoteItem> {
    return one(await this.changeAll([{ update: given }]));
  }

  /** Deletes a note and gives it as it was. */
  async delete(uri: string, id: string): Promise<NoteItem> {
    return one(await this.changeAll([{ delete: { uri, id } }]));
  }

  /**
   * Carries out several orders, all of them or, where one cannot be written, none; in one write for each article. Gives each
   * note as it is then, a deleted one as it was.
   */
  async changeAll(orders: readonly NoteOrder[]): Promise<NoteItem[]> {
    const work = orders.map((order) => this.#orders.workOf(order));
    const done: Done[] = [];
    try {
      for (const [uri, edits] of grouped(work, ({ uri }) => uri)) {
        done.push({ uri, edits, steps: await this.#shelf.change(uri, edits) });
      }
    } catch (error) {
      for (const { uri, steps } of done.reverse()) await this.#shelf.undo(uri, steps);
      for (const { uri } of work) this.#desk.touch(uri);
      throw error;
    }
    const steps = new Map(
      done.flatMap((each) => each.edits.map((edit, index) => [edit, each.steps[index] ?? NO_STEP] as const)),
    );
    for (const [{ id }, step] of steps) this.#steps.set(id, [...(this.#steps.get(id) ?? []), step]);
    const shown = (edit: Work): NoteItem => {
      const { before, after } = steps.get(edit) ?? NO_STEP;
      const note = existingNote(after ?? before);
      return after === null
        ? this.#item(edit.uri, { note, span: edit.span, near: null, side: null })
        : this.#shown(edit.uri, note);
    };
    for (const { uri } of work) this.#desk.touch(uri);
    return work.map(shown);
  }

  /**
   * Undoes what the last request of this session did to a note, even if that was nothing: the note is then as it was, with
   * its history. Gives the note; `null` if that request had made it. Rejects if somebody has changed it since.
   */
  async undo(uri: string, id: string): Promise<NoteItem | null> {
    const [note = null] = await this.undoAll([{ uri, id }]);
    return note;
  }

  /**
   * Undoes the last requests for several notes, one request for each time that a note is named; in one write for each
   * article.
   */
  async undoAll(
    names: readonly { readonly uri: string; readonly id: string }[],
  ): Promise<(NoteItem | null)[]> {
    const before: (NoteItem | null)[] = [];
    for (const [uri, each] of grouped(names, (name) => name.uri)) {
      const left = new Map<string, readonly NoteStep[]>();
      const steps = each.toReversed().map(({ id }) => {
        const known = left.get(id) ?? this.#steps.get(id) ?? [];
        const step = known.at(-1);
        if (step === undefined) throw new Error("Nothing was done to this note in this session.");
        left.set(id, known.slice(0, -1));
        return step;
      });
      await this.#shelf.undo(uri, steps.toReversed());
      for (const [id, rest] of left) this.#steps.set(id, rest);
      this.#desk.touch(uri);
      for (const step of steps) before.push(step.before && this.#shown(uri, step.before));
    }
    return before;
  }

  #shown(uri: string, note: Note): NoteItem {
    const placed = this.#desk.notes(uri).find((each) => each.note.id === note.id);
    return this.#item(uri, placed ?? { note, span: null, near: null, side: null });
  }

  #item(uri: string, placed: PlacedNote): NoteItem {
    return noteItem(this.#desk, articleAt(this.#desk, uri), placed);
  }
}

function one([item]: readonly NoteItem[]): NoteItem {
  if (item === undefined) throw new Error("Nothing was done.");
  return item;
}
