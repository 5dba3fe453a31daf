import type { Workspace } from "../workspace.ts";
import type { ArticleReader, FileToRead, ReadFile } from "./article-reader.ts";
import type { Articles } from "./articles.ts";
import type { ChecklistShelf } from "./checklist-shelf.ts";
import type { DatesShelf } from "./dates-shelf.ts";
import type { Desk } from "./desk.ts";
import type { DismissalsShelf } from "./dismissals-shelf.ts";
import type { ComparisonStore } from "./kept-comparisons.ts";
import { LastSession } from "./last-session.ts";
import { articleOfChecklist, articleOfNotes } from "./notes-place.ts";
import type { NotesShelf } from "./notes-shelf.ts";
import type { Pace } from "./pace.ts";

/** A file that changed on disk. */
export interface FileChange {
  readonly uri: string;
  readonly kind: "changed" | "deleted";
}

/** What a folder is kept with. */
export interface FolderParts {
  readonly workspace: Workspace;
  readonly articles: Articles;
  readonly shelf: NotesShelf;
  readonly dates: DatesShelf;
  readonly dismissals: DismissalsShelf;
  readonly checklists: ChecklistShelf;
  readonly desk: Desk;
  readonly reader: ArticleReader;
  readonly comparisons: ComparisonStore;
}

/** Of so many changed files everything is looked at again. */
const MANY = 200;

/** Work that nobody watches. */
const STEADY: Pace = { pause: async () => {} };

/** Keeps the articles and notes as the files of the folder are. */
export class Folder {
  readonly #workspace: Workspace;
  readonly #articles: Articles;
  readonly #shelf: NotesShelf;
  readonly #dates: DatesShelf;
  readonly #dismissals: DismissalsShelf;
  readonly #checklists: ChecklistShelf;
  readonly #desk: Desk;
  readonly #reader: ArticleReader;
  readonly #lastSession: LastSession;

  constructor(parts: FolderParts) {
    const { workspace, articles, shelf, dates, dismissals, checklists, desk, reader } = parts;
    this.#workspace = workspace;
    this.#articles = articles;
    this.#shelf = shelf;
    this.#dates = dates;
    this.#dismissals = dismissals;
    this.#checklists = checklists;
    this.#desk = desk;
    this.#reader = reader;
    this.#lastSession = new LastSession(parts);
  }

  /** Reads every article of the folder and its notes, and lets go of those that are gone. */
  async readAll(pace: Pace): Promise<void> {
    const found = await this.#workspace.findArticles();
    for (const uri of await this.#shelf.findAll()) await this.readNotes(uri);
    for (const uri of await this.#checklists.findAll()) await this.readChecklist(uri);
    this.#redate(await this.#dates.loadAll());
    if (await this.#dismissals.loadAll()) this.#desk.reconsider(null);
    const isRecalled = this.#articles.files().length === 0 && (await this.#lastSession.recall(pace));
    const present = new Set(found);
    for (const uri of this.#articles.files()) if (!present.has(uri)) this.#setFile(uri, null);
    await this.#readFiles(found, pace, isRecalled);
    if (!isRecalled) await this.#lastSession.restore();
    if (!pace.signal?.aborted) pace.progress?.(found.length, found.length);
  }

  readArticle(uri: string): Promise<void> {
    return this.#readFiles([uri], STEADY);
  }

  /** Reads files, those of open documents first, since somebody is waiting for their findings. */
  async #readFiles(uris: readonly string[], pace: Pace, isRecalled = false): Promise<void> {
    const files: FileToRead[] = [];
    for (const uri of uris) {
      if (this.#workspace.selects(uri)) files.push({ uri, settled: this.#dates.of(uri) });
      else this.#setFile(uri, null);
    }
    const isOpen = ({ uri }: FileToRead): number => (this.#articles.isOpen(uri) ? 0 : 1);
    files.sort((a, b) => isOpen(a) - isOpen(b));
    const read = (): Promise<void> => this.#reader.read(files, (file) => this.#take(file), pace);
    await (files.length > MANY ? this.#articles.fill(read, isRecalled ? MANY : 0) : read());
  }

  #take({ file: { uri, settled }, found }: ReadFile): void {
    this.#setFile(uri, found === "gone" ? null : found);
    if (JSON.stringify(settled) !== JSON.stringify(this.#dates.of(uri))) this.#articles.reread(uri);
    this.#articles.settle();
  }

  async readNotes(article: string): Promise<void> {
    if (await this.#shelf.load(article)) this.#desk.touch(article);
  }

  async readChecklist(article: string): Promise<void> {
    if (await this.#checklists.load(article)) this.#desk.touch(article);
  }

  /** Reads the dates of the folder that an article lies in. */
  async readDates(article: string): Promise<void> {
    this.#redate(await this.#dates.loadFor(article));
  }

  /** Reads what was dismissed in the folder that a lone article lies in. */
  async readDismissals(article: string): Promise<void> {
    if (await this.#dismissals.loadFor(article)) this.#desk.touch(article);
  }

  /** Settles an article's date, or with `null` leaves it to the text again. */
  async setDate(article: string, day: string | null): Promise<void> {
    await this.#dates.set(article, day);
    this.#redate([article]);
  }

  /** Follows changes on disk. A deleted folder takes along all that lay in it. */
  async follow(changes: readonly FileChange[]): Promise<void> {
    const articles: string[] = [];
    const dismissed = new Set<string>();
    for (const { uri, kind } of changes) {
      const notesOf = articleOfNotes(this.#workspace.roots, uri);
      const checklistOf = articleOfChecklist(this.#workspace.roots, uri);
      const datesOf = this.#dates.folderOf(uri);
      const dismissedIn = this.#dismissals.folderOf(uri);
      if (datesOf !== null) this.#redate(await this.#dates.load(datesOf));
      else if (dismissedIn !== null) dismissed.add(dismissedIn);
      else if (notesOf !== null) await this.readNotes(notesOf);
      else if (checklistOf !== null) await this.readChecklist(checklistOf);
      else articles.push(...(kind === "changed" ? [uri] : this.#filesAt(uri)));
    }
    for (const root of dismissed) {
      if (await this.#dismissals.load(root)) this.#desk.reconsider(null);
    }
    await this.#readFiles([...new Set(articles)], STEADY);
  }

  /** Moves articles' notes and dates along with files or whole folders that were renamed. */
  async rename(from: string, to: string): Promise<void> {
    const moved = new Set([...this.#filesAt(from), from]);
    for (const old of moved) {
      const now = to + old.slice(from.length);
      await this.#shelf.rename(old, now);
      for (const article of await this.#shelf.moveEvidence(old, now)) this.#desk.touch(article);
      await this.#dates.rename(old, now);
      await this.#dismissals.rename(old, now);
      await this.#checklists.rename(old, now);
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
