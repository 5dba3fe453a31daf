import type { Range } from "vscode-languageserver-types";
import { type Basis, basisOf } from "../dismissals/basis.ts";
import { changed, type NoteChange } from "../notes/change.ts";
import type { Evidence, Note } from "../notes/note.ts";
import { quoteOf } from "../notes/quote-of.ts";
import type { NewEvidence } from "../protocol/evidence.ts";
import type * as orders from "../protocol/note-orders.ts";
import type { AcceptedFinding, NewNote, NoteOrder, NoteUpdate } from "../protocol/note-orders.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { acceptedFinding } from "./accepted-finding.ts";
import { articleAt } from "./article-at.ts";
import type { Desk } from "./desk.ts";
import { checkedArchive, checkedSource } from "./evidence-source.ts";
import { findingAt } from "./finding-at.ts";
import type { NoteEdit } from "./notes-shelf.ts";
import { answers } from "./placed-notes.ts";
import { rangeOf, spanOf } from "./positions.ts";

/** What the core does not make itself: the time and new names. */
export interface NoteTools {
  /** The instant, ISO 8601. */
  readonly now: () => string;
  /** A new `urn:uuid:…`. */
  readonly newId: () => string;
  /** Whether what a rule misses is a source. */
  readonly needsSource: (code: string) => boolean;
}

/** What is to be done to a note of an article, and where its words stand if it goes. */
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
      return { uri, id, span, change: (note) => there(note) && null };
    }
    const { uri, id, change, by = null } = order.update;
    const at = this.#tools.now();
    const made = this.#changeOf({ uri, id }, change, { by, at });
    return { uri, id, span: null, change: (note) => changed(there(note), made, { by, at }) };
  }

  #addition({ uri, range, evidence = [], verdict, assignee, ...said }: NewNote): Work {
    const { status, comment, reason, answers, creator } = said;
    const now = this.#tools.now();
    const basis = status === "dismissed" ? this.#basisAt(uri, range, answers) : null;
    const again = basis === null ? null : this.#dismissedAt(uri, range, answers);
    if (again !== null) {
      const by = { by: creator, at: now };
      const change = { status, reason, basis, ...(comment === "" ? {} : { comment }) };
      return { uri, id: again.id, span: null, change: (note) => changed(there(note), change, by) };
    }
    const note: Note = {
      id: this.#tools.newId(),
      ...this.#placeAt(uri, range),
      status,
      verdict: verdict ?? null,
      comment,
      reason,
      answers,
      basis,
      assignee: assignee ?? null,
      evidence: evidence.map((each) => this.#evidence(uri, each)),
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

  /** The note that dismissed a finding which came back since: it dismisses it again. */
  #dismissedAt(uri: string, range: Range, code: string | null): Note | null {
    const finding = code === null ? null : findingAt(this.#desk, articleAt(this.#desk, uri), range, code);
    const placed = this.#desk
      .notes(uri)
      .find((each) => finding !== null && each.note.status === "dismissed" && answers(each, finding));
    return placed?.note ?? null;
  }

  /** What the finding that a note is to dismiss rests on. */
  #basisAt(uri: string, range: Range, code: string | null): Basis | null {
    const article = articleAt(this.#desk, uri);
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
    const { document } = articleAt(this.#desk, uri);
    const text = document.getText();
    const span = withoutSpace(text, spanOf(document, range));
    if (span.start >= span.end) throw new Error("Select the words that the note is about.");
    return quoteOf(text, span);
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

/** The note, which must be there. */
export function there(note: Note | null): Note {
  if (note === null) throw new Error("This note is not there any more.");
  return note;
}
