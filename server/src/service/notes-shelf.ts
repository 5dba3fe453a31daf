import { isSame } from "../notes/json.ts";
import { keptBoth } from "../notes/keep-both.ts";
import type { Note } from "../notes/note.ts";
import {
  emptyNotesFile,
  isEmptyPage,
  isWhole,
  type NotesFile,
  type NotesProblem,
  parseNotes,
} from "../notes/notes-file.ts";
import type { Workspace } from "../workspace.ts";
import { namesAsEvidence, withArticleMoved, withEvidenceMoved } from "./moved-notes.ts";
import { edited, type NoteEdit, type NoteStep, undoing } from "./note-edits.ts";
import { LARGEST, notesIn, refuse } from "./notes-content.ts";
import { articlesWithFileIn, NOTES_FOLDER, notesUriOf, sourceIn } from "./notes-place.ts";
import { SerialQueue } from "./serial-queue.ts";

/** A file of notes that is damaged. */
export interface BrokenNotes {
  readonly uri: string;
  readonly problems: readonly NotesProblem[];
  /** How many of its notes can be read all the same. */
  readonly readable: number;
  /** Whether it is a merge conflict of which both sides can stay. */
  readonly mergeable: boolean;
}

/**
 * The notes of every article, one file each. A change is made to the file as it is on disk at that moment, one
 * change after the other, in this process and among several; a damaged file is never written.
 */
export class NotesShelf {
  readonly #workspace: Workspace;
  readonly #files = new Map<string, NotesFile>();
  readonly #queue = new SerialQueue();

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

  /** Reads an article's notes from disk; says whether they have changed. */
  async load(article: string): Promise<boolean> {
    const uri = notesUriOf(this.#workspace.roots, article);
    return uri !== null && this.#keep(article, notesIn(await this.#workspace.read(uri, LARGEST)));
  }

  /**
   * Makes something of notes as they stand on disk, one after the other and in one write; gives what was done to each.
   */
  async change(article: string, edits: readonly NoteEdit[]): Promise<readonly NoteStep[]> {
    let steps: readonly NoteStep[] = [];
    await this.#edit(article, (file, source) => {
      const made = edited(file, edits, source);
      steps = made.steps;
      return made.text;
    });
    return steps;
  }

  /** Takes steps back, the last first and in one write, unless one of the notes has changed since. */
  async undo(article: string, steps: readonly NoteStep[]): Promise<void> {
    await this.change(article, undoing(steps));
  }

  /** Moves an article's notes along with it. Notes that already wait at the new place are never overwritten. */
  rename(from: string, to: string): Promise<void> {
    return this.#queue.run(async () => {
      const { roots } = this.#workspace;
      const [old, moved] = [notesUriOf(roots, from), notesUriOf(roots, to)];
      this.#files.delete(from);
      if (old === null || moved === null || old === moved) return;
      const file = notesIn(await this.#workspace.read(old, LARGEST));
      if (file !== null && file.text !== "") {
        const text = isWhole(file) ? withArticleMoved(file, roots, from, to) : file.text;
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
    const naming = [...this.#files].flatMap(([article, file]) =>
      isWhole(file) && namesAsEvidence(file, roots, article, from) ? [article] : [],
    );
    for (const article of naming) {
      await this.#edit(article, (file) => withEvidenceMoved(file, roots, article, { from, to }));
    }
    return naming;
  }

  #edit(article: string, edit: (file: NotesFile, source: string) => string): Promise<void> {
    return this.#queue.run(async () => {
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
