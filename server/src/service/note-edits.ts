import { isSame, type Json } from "../notes/json.ts";
import type { Note } from "../notes/note.ts";
import { annotationWith, type NotesFile, parseNotes, withNote, withoutNote } from "../notes/notes-file.ts";

/** A note as it was before a change and is after it; `null`: there is none. */
export interface NoteStep {
  readonly before: Note | null;
  readonly after: Note | null;
  /** What the earlier note was read from. */
  readonly annotation: Json;
}

/** What is made of a note. */
export interface NoteEdit {
  readonly id: string;
  /** Takes the note as it stands on disk and gives what becomes of it; `null`: there is none. */
  readonly change: (note: Note | null) => Note | null;
  /** What a note that comes back was read from. */
  readonly annotation?: Json;
}

/**
 * Makes something of the notes of a file, one after the other; gives the file's text after it, and what was done to each
 * note. `source` is the article, relative to the file.
 */
export function edited(
  file: NotesFile,
  edits: readonly NoteEdit[],
  source: string,
): { readonly text: string; readonly steps: readonly NoteStep[] } {
  const steps: NoteStep[] = [];
  let now = file;
  for (const { id, change, annotation = {} } of edits) {
    const before = now.notes.find((note) => note.id === id) ?? null;
    const after = change(before);
    steps.push({ before, after, annotation: before === null ? {} : annotationWith(now, id) });
    if (isSame(before, after)) continue;
    now = parseNotes(after === null ? withoutNote(now, id) : withNote(now, after, source, annotation));
  }
  return { text: now.text, steps };
}

/** The edits that take steps back, the last first. They throw where one of the notes has changed since. */
export function undoing(steps: readonly NoteStep[]): NoteEdit[] {
  return steps.toReversed().map(({ before, after, annotation }) => ({
    id: before?.id ?? after?.id ?? "",
    annotation,
    change: (note) => {
      if (!isSame(note, after)) throw new Error("The note was changed since then, so this cannot be undone.");
      return before;
    },
  }));
}
