import type { Articles } from "./articles.ts";
import type { Desk } from "./desk.ts";
import type { Folder } from "./folder.ts";
import type { OpenDocument } from "./held-article.ts";
import type { OpenNotesFiles } from "./open-notes-files.ts";
import type { PackDesk } from "./packs/pack-desk.ts";

/** Who is told of the documents that the editor opens, changes and closes. */
export interface DocumentSyncParts {
  readonly articles: Articles;
  readonly desk: Desk;
  readonly folder: Folder;
  readonly packs: PackDesk;
  readonly notesFiles: OpenNotesFiles;
}

/** Follows the editor's documents: fact packs, files of notes, and articles, whose notes come with them. */
export class DocumentSync {
  readonly #parts: DocumentSyncParts;
  /** Documents that are closed once their files are read. */
  readonly #closing = new Set<string>();

  constructor(parts: DocumentSyncParts) {
    this.#parts = parts;
  }

  /** Takes a document's text, when it is opened and whenever it changes. */
  async set(document: OpenDocument): Promise<void> {
    const { articles, desk, folder, packs, notesFiles } = this.#parts;
    const { uri, text } = document;
    if (packs.isPack(uri)) return packs.open(uri, text);
    if (notesFiles.isNotesFile(uri)) return notesFiles.open(uri, text);
    this.#closing.delete(uri);
    const isNew = !articles.isOpen(uri);
    desk.follow(uri, text);
    articles.open(document);
    desk.touch(uri);
    if (!isNew) return;
    await folder.readNotes(uri);
    await folder.readChecklist(uri);
    await folder.readDates(uri);
    await folder.readDismissals(uri);
  }

  /** Lets go of the editor's text, once the file's own is read. */
  async close(uri: string): Promise<void> {
    const { articles, desk, folder, packs, notesFiles } = this.#parts;
    if (packs.isPack(uri)) return packs.close(uri);
    if (notesFiles.isNotesFile(uri)) return notesFiles.close(uri);
    this.#closing.add(uri);
    await folder.readArticle(uri);
    if (!this.#closing.delete(uri)) return;
    articles.close(uri);
    desk.unfollow(uri);
    desk.touch(uri);
  }
}
