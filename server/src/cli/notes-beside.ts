import { emptyNotesFile, type NotesFile, parseNotes } from "../notes/notes-file.ts";
import { notesUriOf } from "../service/notes-place.ts";
import { foldersAbove, readKept } from "./kept-beside.ts";

/**
 * The notes of an article. Which folder was open in the editor is not known here: the nearest folder above the article
 * that keeps notes of it counts. What is damaged in a file is told on stderr; the notes that can be read count.
 */
export function notesBeside(article: string): NotesFile {
  for (const folder of foldersAbove(article)) {
    const uri = notesUriOf([folder], article);
    const notes = uri === null ? null : readKept(uri, parseNotes, ({ problems }) => problems);
    if (notes !== null) return notes;
  }
  return emptyNotesFile;
}
