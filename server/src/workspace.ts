/** What a file holds, or why it was not read. `reason` is a sentence for the user. */
export type FileContent =
  | {
      readonly kind: "text";
      readonly text: string;
      /** The day the file was last changed, ISO; only where the user wants articles dated by it. */
      readonly modified?: string;
      /** The bytes are in no encoding that tells itself; they were read as windows-1252. */
      readonly guessed?: true;
    }
  /** `gone`: there is no such file (any more). */
  | { readonly kind: "skipped"; readonly reason: string; readonly gone?: true };

/**
 * The only way the core touches the world. The Node server, the command line and the in-memory tests
 * each implement it. URIs are strings in the normal form of `vscode-uri`.
 */
export interface Workspace {
  /** The folders that are open, as URIs without a trailing slash. */
  readonly roots: readonly string[];
  /** Every article file below the roots that `include`/`exclude` select, in a stable order. */
  findArticles(): Promise<readonly string[]>;
  /** Whether `include`/`exclude` select the file; never one outside the roots. */
  selects(uri: string): boolean;
  /** Every file below `folder` of a root whose name ends with `suffix`; an absent folder gives none. */
  findFiles(root: string, folder: string, suffix: string): Promise<readonly string[]>;
  /**
   * Reads and decodes a text file. Never rejects: what cannot be read says why. Files above `limit` bytes are
   * left out; without one, those above the limit for articles.
   */
  read(uri: string, limit?: number): Promise<FileContent>;
  /** The same at once, for the one article that somebody asks about. Never throws. */
  readNow(uri: string): FileContent;
  /** Writes a file whole or not at all, making its folders. Rejects with an error fit to show. */
  write(uri: string, text: string): Promise<void>;
  /**
   * Reads a file and writes what `edit` makes of it, while no other process that does the same comes in between. A `null`
   * deletes the file, the text as it is leaves it alone, and what `edit` throws is passed on, with nothing written. Rejects
   * with an error fit to show. `limit` is as for `read`.
   */
  update(uri: string, edit: (content: FileContent) => string | null, limit?: number): Promise<void>;
  /** Deletes a file; an absent one is no error. */
  delete(uri: string): Promise<void>;
}
