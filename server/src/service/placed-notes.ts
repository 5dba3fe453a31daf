import { findQuote } from "../notes/find-quote.ts";
import type { Note } from "../notes/note.ts";
import type { NotesFile } from "../notes/notes-file.ts";
import type { Finding } from "../rules/finding.ts";
import { overlaps, type Span } from "../text/span.ts";

/** A note with the place of its words; `null` for an orphan. */
export interface PlacedNote {
  readonly note: Note;
  readonly span: Span | null;
  /** The side of an unresolved merge that says so; `null` where there is no conflict about it. */
  readonly side: string | null;
}

/** Finds the places of an article's notes; remembers them while neither the text nor the notes change. */
export class NotePlacer {
  readonly #placed = new Map<string, { version: string; file: NotesFile; notes: readonly PlacedNote[] }>();

  /** `version` names the text, which is asked for only where it is another than before. */
  place(uri: string, version: string, file: NotesFile, text: () => string): readonly PlacedNote[] {
    if (file.notes.length === 0) return NONE;
    const known = this.#placed.get(uri);
    if (known?.file === file && known.version === version) return known.notes;
    const words = text();
    const notes = file.notes.map((note) => ({
      note,
      span: findQuote(words, note.quote),
      side: file.sides.get(note.id) ?? null,
    }));
    this.#placed.set(uri, { version, file, notes });
    return notes;
  }
}

const NONE: readonly PlacedNote[] = [];

/** Whether a note answers a finding: it was made for the finding's rule, and stands on its words. */
export function answers({ note, span }: PlacedNote, finding: Finding): boolean {
  return note.answers === finding.code && span !== null && overlaps(span, finding);
}
