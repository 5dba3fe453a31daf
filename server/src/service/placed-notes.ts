import { findQuote } from "../notes/find-quote.ts";
import { editBetween, spanAfter } from "../notes/follow-edit.ts";
import type { Note } from "../notes/note.ts";
import type { NotesFile } from "../notes/notes-file.ts";
import { occurrences } from "../notes/occurrences.ts";
import type { Finding } from "../rules/finding.ts";
import { overlaps, type Span } from "../text/span.ts";

/** A note with the place of its words; `null` for an orphan. */
export interface PlacedNote {
  readonly note: Note;
  readonly span: Span | null;
  /** Where the words of an orphan last stood, if they were changed while the document was open; else `null`. */
  readonly near: Span | null;
  /** The side of an unresolved merge that this version of the note is from; `null` where there is no conflict about it. */
  readonly side: string | null;
}

/** Where the words of notes stand in a document that is open. */
interface Followed {
  readonly text: string;
  readonly notes: ReadonlyMap<string, FollowedNote>;
}

/** The words that a note quotes, and where they or what was made of them are. */
interface FollowedNote {
  readonly words: string;
  readonly span: Span;
}

interface Placed {
  readonly version: string;
  readonly file: NotesFile;
  readonly notes: readonly PlacedNote[];
}

/**
 * Finds the places of an article's notes; remembers them while neither the text nor the notes change, and follows them
 * through the edits of an open document.
 */
export class NotePlacer {
  readonly #placed = new Map<string, Placed>();
  readonly #followed = new Map<string, Followed>();

  /**
   * Where the notes of an article stand. `version` names the text, which is asked for only where it has changed; `isOpen`
   * says whether edits of it will be reported from now on.
   */
  place(
    uri: string,
    version: string,
    file: NotesFile,
    { isOpen, text }: { readonly isOpen: boolean; readonly text: () => string },
  ): readonly PlacedNote[] {
    if (file.notes.length === 0) return NONE;
    const known = this.#placed.get(uri);
    if (known?.file === file && known.version === version) return known.notes;
    const words = text();
    const followed = this.#followed.get(uri);
    const last = followed?.text === words ? followed.notes : NOWHERE;
    const notes = file.notes.map((note) => {
      const before = last.get(note.id);
      const near = before?.words === note.quote.exact ? before.span : null;
      const span = findQuote(words, note.quote) ?? (near && stillThere(words, near, note));
      return { note, span, near: span === null ? near : null, side: file.sides.get(note.id) ?? null };
    });
    this.#placed.set(uri, { version, file, notes });
    if (isOpen) this.#followed.set(uri, { text: words, notes: followedAmong(notes) });
    return notes;
  }

  /** Takes the new text of an open document. */
  follow(uri: string, text: string): void {
    const followed = this.#followed.get(uri);
    if (followed === undefined || followed.text === text) return;
    const edit = editBetween(followed.text, text);
    const notes = [...followed.notes].flatMap(([id, { words, span }]): [string, FollowedNote][] => {
      const now = spanAfter(span, edit);
      return now === null ? [] : [[id, { words, span: now }]];
    });
    this.#followed.set(uri, { text, notes: new Map(notes) });
  }

  /** A document was closed: from now on its notes are found by their words alone. */
  close(uri: string): void {
    if (this.#followed.delete(uri)) this.#placed.delete(uri);
  }
}

const NONE: readonly PlacedNote[] = [];
const NOWHERE: ReadonlyMap<string, FollowedNote> = new Map();

function followedAmong(notes: readonly PlacedNote[]): ReadonlyMap<string, FollowedNote> {
  return new Map(
    notes.flatMap(({ note, span, near }): [string, FollowedNote][] => {
      const last = span ?? near;
      return last === null ? [] : [[note.id, { words: note.quote.exact, span: last }]];
    }),
  );
}

/** The note's very words where an edit has moved them, though others may be like them by now. */
function stillThere(text: string, { start, end }: Span, { quote }: Note): Span | null {
  const [only, another] = occurrences(text.slice(start, end), quote.exact);
  if (only === undefined || another !== undefined) return null;
  return { start: start + only.start, end: start + only.end };
}

/** Whether a note answers a finding: it was made for the finding's rule, and stands on its words. */
export function answers({ note, span }: PlacedNote, finding: Finding): boolean {
  return note.answers === finding.code && span !== null && overlaps(span, finding);
}
