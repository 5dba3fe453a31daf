import { type Basis, basisOf } from "../dismissals/basis.ts";
import { changed, type NoteChange } from "../notes/change.ts";
import { findQuote } from "../notes/find-quote.ts";
import type { Evidence, Note } from "../notes/note.ts";
import { quoteOf } from "../notes/quote-of.ts";
import { webAddress } from "../notes/web-address.ts";
import type * as protocol from "../protocol.ts";
import type {
  AcceptedFinding,
  EvidencePlace,
  EvidenceRef,
  NewEvidence,
  NewNote,
  NoteItem,
  NoteUpdate,
  Range,
} from "../protocol.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { acceptedFinding } from "./accepted-finding.ts";
import type { Desk } from "./desk.ts";
import { checkedArchive, checkedSource } from "./evidence-source.ts";
import { findingAt } from "./finding-at.ts";
import type { HeldArticle } from "./held-article.ts";
import { noteItem } from "./note-list.ts";
import type { NoteStep, NotesShelf } from "./notes-shelf.ts";
import { rangeOf, spanOf } from "./positions.ts";

/** What the core does not make itself: the time and new names. */
export interface NoteTools {
  /** The instant, ISO 8601. */
  readonly now: () => string;
  /** A new `urn:uuid:…`. */
  readonly newId: () => string;
  /** What the session did to notes; outlives the service, so that a change of the settings loses no way back. */
  readonly noteSteps: NoteSteps;
  /** Whether what a rule misses is a source. */
  readonly needsSource: (code: string) => boolean;
}

/** Note → what was done to it, the last at the end. */
export type NoteSteps = Map<string, readonly NoteStep[]>;

/** Why nothing can be kept about a document. */
export const NO_ARTICLE = "This document is not read as an article (see secondSource.include).";

/** Makes, changes and deletes notes; every change is on disk when it is answered. */
export class NoteDesk {
  readonly #desk: Desk;
  readonly #shelf: NotesShelf;
  readonly #tools: NoteTools;
  readonly #steps: NoteSteps;

  constructor(desk: Desk, shelf: NotesShelf, tools: NoteTools) {
    this.#desk = desk;
    this.#shelf = shelf;
    this.#tools = tools;
    this.#steps = tools.noteSteps;
  }

  async add({ uri, range, evidence = [], verdict, assignee, ...said }: NewNote): Promise<NoteItem> {
    const { status, comment, reason, answers, creator } = said;
    const now = this.#tools.now();
    const note: Note = {
      id: this.#tools.newId(),
      ...this.#placeAt(uri, range),
      status,
      verdict: verdict ?? null,
      comment,
      reason,
      answers,
      basis: status === "dismissed" ? this.#basisAt(uri, range, answers) : null,
      assignee: assignee ?? null,
      evidence: evidence.map((each) => this.#evidence(uri, each)),
      replies: [],
      history: [],
      creator,
      created: now,
      modified: now,
    };
    await this.#change(uri, note.id, () => note);
    return this.#shown(uri, note);
  }

  /** Makes a finding a note of the person who accepts it, with its evidence. Rejects where it is not there any more. */
  async accept({ uri, range, code, creator = null }: AcceptedFinding): Promise<NoteItem> {
    const article = this.#articleAt(uri);
    const finding = findingAt(this.#desk, article, range, code);
    if (finding === null) throw new Error("This finding is not there any more.");
    const place = { uri, range: rangeOf(article.document, finding), creator };
    return this.add(acceptedFinding(this.#desk, finding, place, this.#tools.needsSource(code)));
  }

  /** Where the words of a piece of evidence stand in its document now; no range where they are gone or it quotes none. */
  evidencePlace({ uri, id, evidence }: EvidenceRef): EvidencePlace {
    const note = this.#desk.notes(uri).find((placed) => placed.note.id === id)?.note;
    const found = note?.evidence.find((each) => each.id === evidence);
    if (found === undefined) throw new Error("This part of the note is not there any more.");
    const source = this.#desk.resolved(uri, found.source);
    const text = webAddress(source) === null ? this.#desk.text(source) : undefined;
    const span = text === undefined || found.quote === null ? null : findQuote(text, found.quote);
    return { source, range: span && this.#desk.range(source, span) };
  }

  /** The notes of the folder that were changed last, the latest first. */
  recent(most: number): NoteItem[] {
    const placed = this.#shelf
      .articles()
      .flatMap((uri) => this.#desk.notes(uri).map((note) => ({ uri, placed: note })));
    placed.sort((a, b) => (a.placed.note.modified < b.placed.note.modified ? 1 : -1));
    return placed.slice(0, most).flatMap(({ uri, placed: note }) => {
      const article = this.#desk.article(uri);
      return article === undefined || article.problem !== null ? [] : [noteItem(this.#desk, article, note)];
    });
  }

  /** Changes a note. One that is open again answers no finding. What does not change anything leaves it as it is. */
  async update({ uri, id, change, by = null }: NoteUpdate): Promise<NoteItem> {
    const at = this.#tools.now();
    const made = this.#changeOf({ uri, id }, change, { by, at });
    const { after } = await this.#change(uri, id, (note) => changed(there(note), made, { by, at }));
    return this.#shown(uri, there(after));
  }

  /** Deletes a note and gives it as it was. */
  async delete(uri: string, id: string): Promise<NoteItem> {
    const placed = this.#desk.notes(uri).find(({ note }) => note.id === id);
    const { before } = await this.#change(uri, id, (note) => {
      there(note);
      return null;
    });
    this.#desk.touch(uri);
    return noteItem(this.#desk, this.#articleAt(uri), {
      note: there(before),
      span: placed?.span ?? null,
      side: null,
    });
  }

  /**
   * Takes back what the last request of this session did to a note, were it nothing: the note is then as it was, its
   * history, too. Gives it; `null` if it was made by what is taken back. Rejects if somebody has changed it since.
   */
  async undo(uri: string, id: string): Promise<NoteItem | null> {
    const steps = this.#steps.get(id) ?? [];
    const step = steps.at(-1);
    if (step === undefined) throw new Error("Nothing was done to this note in this session.");
    await this.#shelf.undo(uri, step);
    this.#steps.set(id, steps.slice(0, -1));
    if (step.before !== null) return this.#shown(uri, step.before);
    this.#desk.touch(uri);
    return null;
  }

  async #change(uri: string, id: string, change: (note: Note | null) => Note | null): Promise<NoteStep> {
    const step = await this.#shelf.change(uri, id, change);
    this.#steps.set(id, [...(this.#steps.get(id) ?? []), step]);
    return step;
  }

  #changeOf(
    { uri, id }: Pick<NoteUpdate, "uri" | "id">,
    { range, evidence, replies, ...fields }: protocol.NoteChange,
    { by, at }: { readonly by: string | null; readonly at: string },
  ): NoteChange {
    return {
      ...fields,
      ...(fields.status === "dismissed" ? { basis: this.#basisOfNote(uri, id) } : {}),
      ...(range === undefined ? {} : { place: this.#placeAt(uri, range) }),
      evidence: {
        ...evidence,
        add: (evidence?.add ?? []).map((each) => this.#evidence(uri, each)),
        change: (evidence?.change ?? []).map(({ id, ...part }) => ({ id, ...this.#evidencePart(uri, part) })),
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

  /** What the finding that a note is to dismiss rests on. */
  #basisAt(uri: string, range: Range, code: string | null): Basis | null {
    const article = this.#articleAt(uri);
    const finding = code === null ? null : findingAt(this.#desk, article, range, code);
    return finding && basisOf(finding, sliceOf(article.document.getText(), finding), this.#desk.facts);
  }

  #basisOfNote(uri: string, id: string): Basis | null {
    const placed = this.#desk.notes(uri).find(({ note }) => note.id === id);
    const range = placed?.span ? this.#desk.range(uri, placed.span) : null;
    return placed === undefined || range === null ? null : this.#basisAt(uri, range, placed.note.answers);
  }

  #evidence(uri: string, given: NewEvidence): Evidence {
    return {
      id: this.#tools.newId(),
      source: given.source,
      quote: null,
      publisher: null,
      accessed: this.#tools.now().slice(0, 10),
      stance: null,
      archived: null,
      comment: "",
      ...this.#evidencePart(uri, given),
    };
  }

  #evidencePart(uri: string, { source, range, quote, ...part }: Partial<NewEvidence>): Partial<Evidence> {
    const exact = quote ?? "";
    const other = source === undefined || !range ? undefined : this.#desk.article(source);
    return {
      ...part,
      ...(part.archived === undefined ? {} : { archived: checkedArchive(part.archived) }),
      ...(source === undefined
        ? {}
        : { source: this.#desk.reference(uri, checkedSource(this.#desk, source)) }),
      ...(other !== undefined && range
        ? { quote: quoteOf(other.document.getText(), spanOf(other.document, range)).quote }
        : quote === undefined
          ? {}
          : { quote: exact === "" ? null : { exact, prefix: "", suffix: "" } }),
    };
  }

  #placeAt(uri: string, range: Range): Pick<Note, "quote" | "position"> {
    const { document } = this.#articleAt(uri);
    const text = document.getText();
    const span = withoutSpace(text, spanOf(document, range));
    if (span.start >= span.end) throw new Error("Select the words that the note is about.");
    return quoteOf(text, span);
  }

  #shown(uri: string, note: Note): NoteItem {
    this.#desk.touch(uri);
    const placed = this.#desk.notes(uri).find((each) => each.note.id === note.id);
    return noteItem(this.#desk, this.#articleAt(uri), placed ?? { note, span: null, side: null });
  }

  #articleAt(uri: string): HeldArticle {
    const article = this.#desk.article(uri);
    if (article === undefined) throw new Error(NO_ARTICLE);
    if (article.problem !== null) throw new Error(article.problem);
    return article;
  }
}

/** A span without the white space at its ends, which a selection easily takes along. */
function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

function there(note: Note | null): Note {
  if (note === null) throw new Error("This note is not there any more.");
  return note;
}
