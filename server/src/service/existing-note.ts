import type { Note } from "../notes/note.ts";

/** The note, which must be there. Throws an error fit to show. */
export function existingNote(note: Note | null): Note {
  if (note === null) throw new Error("This note is not there any more.");
  return note;
}
