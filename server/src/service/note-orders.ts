import type { Range } from "vscode-languageserver-types";
import { changed, type NoteChange } from "../notes/change.ts";
import type { Note } from "../notes/note.ts";
import type * as orders from "../protocol/note-orders.ts";
import type { AcceptedFinding, NewNote, NoteOrder, NoteUpdate } from "../protocol/note-orders.ts";
import type { Span } from "../text/span.ts";
import { acceptedFinding } from "./accepted-finding.ts";
import { articleAt } from "./article-at.ts";
import { basisAt, basisOfNote } from "./basis-at.ts";
import type { Desk } from "./desk.ts";
import { existingNote } from "./existing-note.ts";
import { findingAt } from "./finding-at.ts";
import { evidencePart, newEvidence } from "./given-evidence.ts";
import type { NoteEdit } from "./note-edits.ts";
import type { NoteTools } from "./note-tools.ts";
import { placeAt } from "./place-at.ts";
import { answers } from "./placed-notes.ts";
import { rangeOf } from "./positions.ts";

/** What is to be done to a note of an article; `span` is where the words of a deleted note stand. */
export interface Work extends NoteEdit {
  readonly uri: string;
  readonly span: Span | null;
}

/** Makes of what a person orders what is to be done to a note. */
export class NoteOrders {
  readonly #desk: Desk;
  readonly #tools: NoteTools;

  constructor(desk: Desk, tools: NoteTools) {
    this.#desk = desk;
    this.#tools = tools;
  }

  /** What an order comes to. Throws an error fit to show. */
  workOf(order: NoteOrder): Work {
    if ("add" in order) return this.#addition(order.add);
    if ("accept" in order) return this.#acceptance(order.accept);
    if ("delete" in order) {
      const { uri, id } = order.delete;
      const span = this.#desk.notes(uri).find(({ note }) => note.id === id)?.span ?? null;
      return { uri, id, span, change: (note) => existingNote(note) && null };
    }
    const { uri, id, change, by = null } = order.update;
    const at = this.#tools.now();
    const made = this.#changeOf({ uri, id }, change, { by, at });
    return { uri, id, span: null, change: (note) => changed(existingNote(note), made, { by, at }) };
  }

  #addition({ uri, range, evidence = [], verdict, assignee, ...said }: NewNote): Work {
    const { status, comment, reason, answers, creator } = said;
    const now = this.#tools.now();
    const basis = status === "dismissed" ? basisAt(this.#desk, uri, range, answers) : null;
    const again = basis === null ? null : this.#dismissedAt(uri, range, answers);
    if (again !== null) {
      const by = { by: creator, at: now };
      const change = { status, reason, basis, ...(comment === "" ? {} : { comment }) };
      return { uri, id: again.id, span: null, change: (note) => changed(existingNote(note), change, by) };
    }
    const note: Note = {
      id: this.#tools.newId(),
      ...placeAt(this.#desk, uri, range),
      status,
      verdict: verdict ?? null,
      comment,
      reason,
      answers,
      basis,
      assignee: assignee ?? null,
      evidence: evidence.map((each) => newEvidence(uri, each, this.#desk, this.#tools)),
      replies: [],
      history: [],
      creator,
      created: now,
      modified: now,
    };
    return { uri, id: note.id, span: null, change: () => note };
  }

  #acceptance({ uri, range, code, creator = null }: AcceptedFinding): Work {
    const article = articleAt(this.#desk, uri);
    const finding = findingAt(this.#desk, article, range, code);
    if (finding === null) throw new Error("This finding is not there any more.");
    const place = { uri, range: rangeOf(article.document, finding), creator };
    return this.#addition(acceptedFinding(this.#desk, finding, place, this.#tools.needsSource(code)));
  }

  #changeOf(
    { uri, id }: Pick<NoteUpdate, "uri" | "id">,
    { range, evidence, replies, ...fields }: orders.NoteChange,
    { by, at }: { readonly by: string | null; readonly at: string },
  ): NoteChange {
    return {
      ...fields,
      ...(fields.status === "dismissed" ? { basis: basisOfNote(this.#desk, uri, id) } : {}),
      ...(range === undefined ? {} : { place: placeAt(this.#desk, uri, range) }),
      evidence: {
        ...evidence,
        add: (evidence?.add ?? []).map((each) => newEvidence(uri, each, this.#desk, this.#tools)),
        change: (evidence?.change ?? []).map(({ id, ...part }) => ({
          id,
          ...evidencePart(uri, part, this.#desk),
        })),
      },
      replies: {
        ...replies,
        add: (replies?.add ?? []).map(({ comment }) => ({
          id: this.#tools.newId(),
          comment,
          creator: by,
          created: at,
          modified: at,
        })),
        change: (replies?.change ?? []).map((part) => ({ ...part, modified: at })),
      },
    };
  }

  /** The note that dismissed a finding which has come back since; the same note dismisses it again. */
  #dismissedAt(uri: string, range: Range, code: string | null): Note | null {
    const finding = code === null ? null : findingAt(this.#desk, articleAt(this.#desk, uri), range, code);
    const placed = this.#desk
      .notes(uri)
      .find((each) => finding !== null && each.note.status === "dismissed" && answers(each, finding));
    return placed?.note ?? null;
  }
}
