import { emptyNotesFile, type NotesFile, parseNotes } from "../notes/notes-file.ts";
import type { FileContent } from "../workspace.ts";
import { PlacedError } from "./placed-error.ts";

/** The largest file of notes that is read, in bytes. */
export const LARGEST = 64 * 1024 * 1024;

/** What a file of notes holds; `null` where there is none. */
export function notesIn(content: FileContent): NotesFile | null {
  if (content.kind === "skipped") return content.gone === true ? null : unreadable(content.reason);
  return content.guessed === true
    ? unreadable("This file is not written in UTF-8.")
    : parseNotes(content.text);
}

function unreadable(message: string): NotesFile {
  return { ...emptyNotesFile, problems: [{ line: 1, column: 1, message }] };
}

/** Throws an error fit to show: a damaged file is not written. */
export function refuse(uri: string, file: NotesFile | null): never {
  const { line, message } = file?.problems[0] ?? { line: 1, message: "It cannot be read." };
  throw new PlacedError(
    `The notes of this article cannot be changed, because their file is damaged at line ${line}: ${message} Nothing in it was changed. Open it, repair it there and save it, then try again.`,
    { uri, line: line - 1 },
  );
}
