import { findQuote } from "../notes/find-quote.ts";
import { isSame } from "../notes/json.ts";
import { quoteOf } from "../notes/quote-of.ts";
import type { NoteEdit } from "./note-edits.ts";
import type { PlacedNote } from "./placed-notes.ts";

/**
 * Renews the quotes of notes whose words an edit has moved, where what the notes keep no longer tells those words from
 * others.
 */
export function requotes(text: string, notes: readonly PlacedNote[]): NoteEdit[] {
  return notes.flatMap(({ note, span, side }): NoteEdit[] => {
    if (span === null || side !== null || findQuote(text, note.quote) !== null) return [];
    const place = quoteOf(text, span);
    const isFound = isSame(findQuote(text, place.quote), span);
    return isFound ? [{ id: note.id, change: (now) => now && { ...now, ...place } }] : [];
  });
}
