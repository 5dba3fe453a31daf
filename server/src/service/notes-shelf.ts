import { isSame, type Json } from "../notes/json.ts";
import { keptBoth } from "../notes/keep-both.ts";
import type { Note } from "../notes/note.ts";
import {
  annotationWith,
  emptyNotesFile,
  isEmptyPage,
  isWhole,
  type NotesFile,
  type NotesProblem,
  parseNotes,
  withNote,
  withoutNote,
  withSource,
} from "../notes/notes-file.ts";
import type { FileContent, Workspace } from "../workspace.ts";
import {
  articlesWithFileIn,
  NOTES_FOLDER,
  notesUriOf,
  referenceFrom,
  resolvedFrom,
  sourceIn,
} from "./notes-place.ts";
import { PlacedError } from "./placed-error.ts";
import { Turns } from "./turns.ts";

/** A file of notes that is damaged. */
export interface BrokenNotes {
  readonly uri: string;
  readonly problems: readonly NotesProblem[];
  /** How many of its notes can be read all the same. */
  readonly readable: number;
  /** Whether it is a merge conflict of which both sides can stay. */
  readonly mergeable: boolean;
}

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

/** The largest file of notes that is read, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The notes of every article, one file each. A change is made to the file as it is on disk at that moment, one
 * change after the other, in this process and among several; a damaged file is never written.
 */
export class NotesShelf {
  readonly #workspace: Workspace;
  readonly #files = new Map<string, NotesFile>();
  readonly #turns = new Turns();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The readable notes of an article; always the same object while they stay the same. */
  of(article: string): NotesFile {
    return this.#files.get(article) ?? emptyNotesFile;
  }

  /** The notes of all articles. */
  all(): readonly Note[] {
    return [...this.#files.values()].flatMap(({ notes }) => notes);
  }

  /** The articles of which notes were read. */
  articles(): readonly string[] {
    return [...this.#files.keys()];
  }

  broken(): readonly BrokenNotes[] {
    return [...this.#files].flatMap(([article, file]) => {
      const uri = notesUriOf(this.#workspace.roots, article);
      if (uri === null || isWhole(file)) return [];
      const mergeable = keptBoth(file.text) !== null;
      return [{ uri, problems: file.problems, readable: file.notes.length, mergeable }];
    });
  }

  /** The articles that have a file of notes below the roots. */
  findAll(): Promise<readonly string[]> {
    return articlesWithFileIn(this.#workspace, NOTES_FOLDER);
  }

  /** Reads an article's notes from disk; whether they are others than before. */
  async load(article: string): Promise<boolean> {
    const uri = notesUriOf(this.#workspace.roots, article);
    return uri !== null && this.#keep(article, notesIn(await this.#workspace.read(uri, LARGEST)));
  }

  /**
   * Makes something of notes as they stand on disk, one after the other and in one write; gives what was done to each.
   */
  async change(article: string, edits: readonly NoteEdit[]): Promise<readonly NoteStep[]> {
    let steps: NoteStep[] = [];
    await this.#edit(article, (file, source) => {
      steps = [];
      return edits.reduce((now, { id, change, annotation = {} }) => {
        const before = now.notes.find((note) => note.id === id) ?? null;
        const after = change(before);
        steps.push({ before, after, annotation: before === null ? {} : annotationWith(now, id) });
        if (isSame(before, after)) return now;
        return parseNotes(after === null ? withoutNote(now, id) : withNote(now, after, source, annotation));
      }, file).text;
    });
    return steps;
  }

  /** Takes steps back, the last first and in one write, unless one of the notes is another by now. */
  async undo(article: string, steps: readonly NoteStep[]): Promise<void> {
    const edits = steps.toReversed().map(
      ({ before, after, annotation }): NoteEdit => ({
        id: before?.id ?? after?.id ?? "",
        annotation,
        change: (note) => {
          if (!isSame(note, after))
            throw new Error("The note was changed since then, so this cannot be undone.");
          return before;
        },
      }),
    );
    await this.change(article, edits);
  }

  /** Moves an article's notes along with it. Notes that already wait at the new place are never overwritten. */
  rename(from: string, to: string): Promise<void> {
    return this.#turns.after(async () => {
      const { roots } = this.#workspace;
      const [old, moved] = [notesUriOf(roots, from), notesUriOf(roots, to)];
      this.#files.delete(from);
      if (old === null || moved === null || old === moved) return;
      const file = notesIn(await this.#workspace.read(old, LARGEST));
      if (file !== null && file.text !== "") {
        const text = isWhole(file)
          ? withSource(file, sourceIn(roots, to), (reference) =>
              referenceFrom(roots, to, resolvedFrom(roots, from, reference)),
            )
          : file.text;
        let isFree = false;
        await this.#workspace.update(
          moved,
          (content) => {
            isFree = content.kind === "skipped" && content.gone === true;
            if (isFree) return text;
            return content.kind === "text" ? content.text : refuse(moved, notesIn(content));
          },
          LARGEST,
        );
        if (isFree) await this.#workspace.delete(old);
      }
      this.#keep(to, notesIn(await this.#workspace.read(moved, LARGEST)));
    });
  }

  /** Lets the notes of all articles name a document that was renamed where they name it as evidence; gives their articles. */
  async moveEvidence(from: string, to: string): Promise<readonly string[]> {
    const { roots } = this.#workspace;
    const names = (article: string) => (source: string) => resolvedFrom(roots, article, source) === from;
    const naming = [...this.#files].flatMap(([article, file]) =>
      isWhole(file) &&
      file.notes.some(({ evidence }) => evidence.some(({ source }) => names(article)(source)))
        ? [article]
        : [],
    );
    for (const article of naming) {
      await this.#edit(article, (file, source) =>
        withSource(file, source, (reference) =>
          names(article)(reference) ? referenceFrom(roots, article, to) : reference,
        ),
      );
    }
    return naming;
  }

  #edit(article: string, edit: (file: NotesFile, source: string) => string): Promise<void> {
    return this.#turns.after(async () => {
      const { roots } = this.#workspace;
      const uri = notesUriOf(roots, article);
      if (uri === null) throw new Error("Save the document first: notes are kept in a file beside it.");
      let seen: NotesFile | null = null;
      try {
        await this.#workspace.update(
          uri,
          (content) => {
            seen = notesIn(content);
            const file = seen ?? emptyNotesFile;
            if (!isWhole(file)) return refuse(uri, file);
            const text = edit(file, sourceIn(roots, article));
            seen = isEmptyPage(text) ? null : parseNotes(text);
            return seen === null ? null : text;
          },
          LARGEST,
        );
        this.#keep(article, seen);
      } catch (error) {
        await this.load(article);
        throw error;
      }
    });
  }

  #keep(article: string, file: NotesFile | null): boolean {
    const known = this.#files.get(article) ?? null;
    if (known?.text === file?.text && isSame(known?.problems, file?.problems)) return false;
    if (file === null) this.#files.delete(article);
    else this.#files.set(article, file);
    return true;
  }
}

/** What a file of notes holds; `null` where there is none. */
function notesIn(content: FileContent): NotesFile | null {
  if (content.kind === "skipped") return content.gone === true ? null : unreadable(content.reason);
  return content.guessed === true
    ? unreadable("This file is not written in UTF-8.")
    : parseNotes(content.text);
}

function unreadable(message: string): NotesFile {
  return { ...emptyNotesFile, problems: [{ line: 1, column: 1, message }] };
}

function refuse(uri: string, file: NotesFile | null): never {
  const { line, message } = file?.problems[0] ?? { line: 1, message: "It cannot be read." };
  throw new PlacedError(
    `The notes of this article cannot be changed, because their file is damaged at line ${line}: ${message} Nothing in it was changed. Open it, repair it there and save it, then try again.`,
    { uri, line: line - 1 },
  );
}
