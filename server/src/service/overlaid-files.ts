import type { FileContent } from "../workspace.ts";
import type { FileRecord } from "./file-record.ts";
import type { OpenDocument } from "./held-article.ts";

/** A file whose record is kept elsewhere. */
interface KeptFile {
  readonly kind: "kept";
  readonly modified: string | undefined;
}

/** What is known of a file: what reading it gave, until its record is kept. */
export type ArticleFile = FileRecord | FileContent | KeptFile;

/** The files of the folder with the editor's open documents laid over them, and which of both have changed. */
export class OverlaidFiles {
  readonly #documents = new Map<string, OpenDocument>();
  readonly #files = new Map<string, ArticleFile>();
  readonly #changed = new Set<string>();

  /** Takes a document's text from the editor, which counts from now on. */
  open(document: OpenDocument): void {
    this.#documents.set(document.uri, document);
    this.#changed.add(document.uri);
  }

  /** Lets go of the editor's text. */
  close(uri: string): void {
    if (this.#documents.delete(uri)) this.#changed.add(uri);
  }

  /** Takes open documents as they are in the editor again, as if they were edited just now. */
  reopen(): void {
    for (const uri of this.#documents.keys()) this.#changed.add(uri);
  }

  document(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  openUris(): readonly string[] {
    return [...this.#documents.keys()];
  }

  /** Takes what a file gave; `null` for a file that is no article or is gone. */
  setFile(uri: string, file: FileRecord | FileContent | null): void {
    if (file === null ? this.#files.delete(uri) : this.#files.set(uri, file)) this.#changed.add(uri);
  }

  /** Puts something else in place of a file that has not changed. */
  replaceFile(uri: string, file: ArticleFile): void {
    this.#files.set(uri, file);
  }

  file(uri: string): ArticleFile | undefined {
    return this.#files.get(uri);
  }

  fileUris(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Has an article settled again, if there is one. */
  markChanged(uri: string): void {
    if (this.#files.has(uri) || this.#documents.has(uri)) this.#changed.add(uri);
  }

  /** Takes an article for settled. */
  unmark(uri: string): void {
    this.#changed.delete(uri);
  }

  /** Settles what has changed, also what changes meanwhile. */
  settleChanged(settle: (uri: string) => void): void {
    for (const uri of this.#changed) {
      this.#changed.delete(uri);
      settle(uri);
    }
  }
}

/** When a file was last changed, where that is known. */
export function modifiedIn(file: ArticleFile | undefined): string | undefined {
  return file === undefined || file.kind === "skipped" ? undefined : file.modified;
}
