import type { Note } from "../notes/note.ts";
import {
  emptyNotesFile,
  isEmptyPage,
  isReadable,
  type NotesFile,
  type NotesProblem,
  parseNotes,
  withNote,
  withoutNote,
  withSource,
} from "../notes/notes-file.ts";
import type { Workspace } from "../workspace.ts";
import { articleOfNotes, NOTES_FOLDER, notesUriOf, sourceIn } from "./notes-place.ts";

/** A file of notes that cannot be read. */
export interface BrokenNotes extends NotesProblem {
  readonly uri: string;
}

/**
 * The notes of every article, one file each. A change is made to the file as it is on disk at that moment, one
 * change after the other; a file that cannot be read is never written.
 */
export class NotesShelf {
  readonly #workspace: Workspace;
  readonly #files = new Map<string, NotesFile | NotesProblem>();
  readonly #deleted = new Map<string, Note>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The readable notes of an article; always the same object while they stay the same. */
  of(article: string): NotesFile {
    const file = this.#files.get(article);
    return file !== undefined && isReadable(file) ? file : emptyNotesFile;
  }

  broken(): readonly BrokenNotes[] {
    return [...this.#files].flatMap(([article, file]) => {
      const uri = notesUriOf(this.#workspace.roots, article);
      return uri === null || isReadable(file) ? [] : [{ ...file, uri }];
    });
  }

  /** The articles that have a file of notes below the roots. */
  async findAll(): Promise<readonly string[]> {
    const { roots } = this.#workspace;
    const found = await Promise.all(
      roots.map((root) => this.#workspace.findFiles(root, NOTES_FOLDER, ".json")),
    );
    return found
      .flat()
      .map((uri) => articleOfNotes(roots, uri))
      .filter((uri) => uri !== null);
  }

  /** Reads an article's notes from disk; whether they are others than before. */
  async load(article: string): Promise<boolean> {
    const uri = notesUriOf(this.#workspace.roots, article);
    return uri !== null && this.#keep(article, await this.#read(uri));
  }

  /** Adds a note or replaces it by its id. */
  put(article: string, note: Note): Promise<void> {
    return this.#edit(article, (file, source) => withNote(file, note, source));
  }

  /** Changes a note as it stands on disk. */
  async change(article: string, id: string, change: (note: Note) => Note): Promise<Note> {
    let changed: Note | null = null;
    await this.#edit(article, (file, source) => {
      changed = change(noteIn(file, id));
      return withNote(file, changed, source);
    });
    return changed ?? noteIn(this.of(article), id);
  }

  /** Deletes a note and gives it; `restore` puts it back. */
  async remove(article: string, id: string): Promise<Note> {
    let removed: Note | null = null;
    await this.#edit(article, (file) => {
      removed = noteIn(file, id);
      this.#deleted.set(id, removed);
      return withoutNote(file, id);
    });
    return removed ?? noteIn(this.of(article), id);
  }

  async restore(article: string, id: string): Promise<Note> {
    const note = this.#deleted.get(id);
    if (note === undefined) throw new Error("This note was not deleted in this session.");
    await this.put(article, note);
    this.#deleted.delete(id);
    return note;
  }

  /** Moves an article's notes along with it. Notes that already wait at the new place are never overwritten. */
  rename(from: string, to: string): Promise<void> {
    return this.#after(async () => {
      const { roots } = this.#workspace;
      const [old, moved] = [notesUriOf(roots, from), notesUriOf(roots, to)];
      this.#files.delete(from);
      if (old === null || moved === null || old === moved) return;
      const file = await this.#read(old);
      if (file !== null && isReadable(file) && file.text !== "") {
        if ((await this.#workspace.read(moved)).kind === "skipped") {
          await this.#workspace.write(moved, withSource(file, sourceIn(roots, to)));
          await this.#workspace.delete(old);
        }
      }
      this.#keep(to, await this.#read(moved));
    });
  }

  #edit(article: string, edit: (file: NotesFile, source: string) => string): Promise<void> {
    return this.#after(async () => {
      const { roots } = this.#workspace;
      const uri = notesUriOf(roots, article);
      if (uri === null) throw new Error("Save the document first: notes are kept in a file beside it.");
      const file = (await this.#read(uri)) ?? emptyNotesFile;
      this.#keep(article, file);
      if (!isReadable(file)) throw new Error(refusal(uri, file));
      const text = edit(file, sourceIn(roots, article));
      if (isEmptyPage(text)) await this.#workspace.delete(uri);
      else await this.#workspace.write(uri, text);
      this.#keep(article, parseNotes(text));
    });
  }

  async #read(uri: string): Promise<NotesFile | NotesProblem | null> {
    const content = await this.#workspace.read(uri);
    if (content.kind === "text") return parseNotes(content.text);
    return content.gone === true ? null : { line: 1, column: 1, message: content.reason };
  }

  #keep(article: string, file: NotesFile | NotesProblem | null): boolean {
    const known = this.#files.get(article);
    if (JSON.stringify(known ?? null) === JSON.stringify(file)) return false;
    if (file === null) this.#files.delete(article);
    else this.#files.set(article, file);
    return true;
  }

  #after<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work);
    this.#last = done.catch(() => {});
    return done;
  }
}

function noteIn(file: NotesFile, id: string): Note {
  const note = file.notes.find((each) => each.id === id);
  if (note === undefined) throw new Error("This note is not there any more.");
  return note;
}

function refusal(uri: string, { line, column, message }: NotesProblem): string {
  return `The notes of this article cannot be changed, because their file is damaged at line ${line}, column ${column}: ${message} Repair it first: ${uri}`;
}
