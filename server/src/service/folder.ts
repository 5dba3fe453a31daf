import type { Workspace } from "../workspace.ts";
import type { Articles } from "./articles.ts";
import type { DatesShelf } from "./dates-shelf.ts";
import type { Desk } from "./desk.ts";
import { articleOfNotes } from "./notes-place.ts";
import type { NotesShelf } from "./notes-shelf.ts";

/** How reading the folder goes on: lets others work between two articles, tells how far it is, may be stopped. */
export interface Pace {
  pause(): Promise<void>;
  progress?(done: number, total: number): void;
  readonly signal?: AbortSignal;
}

/** A file that changed on disk. */
export interface FileChange {
  readonly uri: string;
  readonly kind: "changed" | "deleted";
}

/** Keeps the articles and notes as the files of the folder are. */
export class Folder {
  readonly #workspace: Workspace;
  readonly #articles: Articles;
  readonly #shelf: NotesShelf;
  readonly #dates: DatesShelf;
  readonly #desk: Desk;

  constructor(workspace: Workspace, articles: Articles, shelf: NotesShelf, dates: DatesShelf, desk: Desk) {
    this.#workspace = workspace;
    this.#articles = articles;
    this.#shelf = shelf;
    this.#dates = dates;
    this.#desk = desk;
  }

  /** Reads every article of the folder and its notes, and lets go of those that are gone. */
  async readAll(pace: Pace): Promise<void> {
    const found = await this.#workspace.findArticles();
    const present = new Set(found);
    for (const uri of this.#articles.files()) {
      if (!present.has(uri)) this.#setFile(uri, null);
    }
    for (const uri of await this.#shelf.findAll()) await this.readNotes(uri);
    this.#redate(await this.#dates.loadAll());
    for (const [index, uri] of found.entries()) {
      if (pace.signal?.aborted) return;
      pace.progress?.(index, found.length);
      await this.readArticle(uri);
      this.#articles.settle();
      await pace.pause();
    }
    pace.progress?.(found.length, found.length);
  }

  async readArticle(uri: string): Promise<void> {
    if (!this.#workspace.selects(uri)) return this.#setFile(uri, null);
    const content = await this.#workspace.read(uri);
    const gone = content.kind === "skipped" && content.gone === true;
    this.#setFile(uri, gone ? null : content);
  }

  async readNotes(article: string): Promise<void> {
    if (await this.#shelf.load(article)) this.#desk.touch(article);
  }

  /** Reads the dates of the folder that an article lies in. */
  async readDates(article: string): Promise<void> {
    this.#redate(await this.#dates.loadFor(article));
  }

  /** Settles an article's date, or with `null` leaves it to the text again. */
  async setDate(article: string, day: string | null): Promise<void> {
    await this.#dates.set(article, day);
    this.#redate([article]);
  }

  /** Follows changes on disk. A deleted folder takes along all that lay in it. */
  async follow(changes: readonly FileChange[]): Promise<void> {
    for (const { uri, kind } of changes) {
      const notesOf = articleOfNotes(this.#workspace.roots, uri);
      const datesOf = this.#dates.folderOf(uri);
      if (datesOf !== null) this.#redate(await this.#dates.load(datesOf));
      else if (notesOf !== null) await this.readNotes(notesOf);
      else if (kind === "changed") await this.readArticle(uri);
      else for (const file of this.#filesAt(uri)) await this.readArticle(file);
    }
  }

  /** Moves articles' notes and dates along with files or whole folders that were renamed. */
  async rename(from: string, to: string): Promise<void> {
    const moved = new Set([...this.#filesAt(from), from]);
    for (const old of moved) {
      const now = to + old.slice(from.length);
      await this.#shelf.rename(old, now);
      await this.#dates.rename(old, now);
      await this.readArticle(old);
      await this.readArticle(now);
      this.#desk.touch(old);
      this.#desk.touch(now);
    }
  }

  #redate(articles: readonly string[]): void {
    for (const uri of articles) {
      this.#articles.reread(uri);
      this.#desk.touch(uri);
    }
  }

  #filesAt(uri: string): string[] {
    return this.#articles.files().filter((file) => file === uri || file.startsWith(`${uri}/`));
  }

  #setFile(uri: string, content: Parameters<Articles["setFile"]>[1]): void {
    this.#articles.setFile(uri, content);
    this.#desk.touch(uri);
  }
}
