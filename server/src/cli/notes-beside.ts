import { readFileSync } from "node:fs";
import { URI } from "vscode-uri";
import { emptyNotesFile, isReadable, type NotesFile, parseNotes } from "../notes/notes-file.ts";
import { notesUriOf } from "../service/notes-place.ts";
import { folderOf } from "../text/uris.ts";

/**
 * The notes of an article. Which folder was open in the editor is not known here: the nearest folder above the article
 * that keeps notes of it counts. A file that cannot be read is told on stderr and holds none.
 */
export function notesBeside(article: string): NotesFile {
  for (let folder = folderOf(article), below = ""; folder !== below; folder = folderOf(folder)) {
    const notes = read(notesUriOf([folder], article));
    if (notes !== null) return notes;
    below = folder;
  }
  return emptyNotesFile;
}

function read(uri: string | null): NotesFile | null {
  if (uri === null) return null;
  const path = URI.parse(uri).fsPath;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return null;
  }
  const notes = parseNotes(text);
  if (isReadable(notes)) return notes;
  process.stderr.write(`second-source: ${path}:${notes.line}:${notes.column} ${notes.message}\n`);
  return emptyNotesFile;
}
