import type { ArticleDate } from "../claims/article-date.ts";
import type { FileContent } from "../workspace.ts";
import type { FileRecord } from "./articles.ts";
import type { Pace } from "./folder.ts";

/** A file that is to be read. */
export interface FileToRead {
  readonly uri: string;
  /** The date that a person settled for the article. */
  readonly settled: ArticleDate | null;
}

/** By what a file is known again. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly mtime: number;
  /** Of its bytes. */
  readonly hash: string;
}

/** What reading a file gave: its record, or its text to be analysed here; `gone` if it is not there any more. */
export interface ReadFile {
  readonly file: FileToRead;
  readonly found: FileRecord | FileContent | "gone";
  /** Of the file as it was read, where records are kept on disk. */
  readonly stamp?: FileStamp;
}

/** Reads articles' files, if it can away from the thread that answers the editor. */
export interface ArticleReader {
  /**
   * Gives each file's record as soon as it is there, in any order. Never rejects: a file that cannot be read says why.
   * Once `pace.signal` is aborted it gives nothing more.
   */
  read(files: readonly FileToRead[], take: (read: ReadFile) => void, pace: Pace): Promise<void>;
}
