import type { ArticleDate } from "../claims/article-date.ts";
import type { FileContent } from "../workspace.ts";
import type { FileRecord, KeptRecord } from "./file-record.ts";
import type { Pace } from "./pace.ts";

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

/** Articles as they were in another session, whatever their files are now. */
export interface RecalledArticles {
  /** Gives one of them. Throws where it cannot be read. */
  take(uri: string): KeptRecord;
  /** Nobody asks any more. */
  close(): void;
}

/** Reads articles' files, if it can away from the thread that answers the editor. */
export interface ArticleReader {
  /**
   * Gives each file's record as soon as it is there, in any order. Never rejects: a file that cannot be read says why.
   * Once `pace.signal` is aborted it gives nothing more.
   */
  read(files: readonly FileToRead[], take: (read: ReadFile) => void, pace: Pace): Promise<void>;
  /**
   * Brings back articles of another session, whose records have these marks; `null` unless it has them all. What was taken
   * of them is not given again by the reading that follows, where it is still so.
   */
  recall?(marks: ReadonlyMap<string, string>): Promise<RecalledArticles | null>;
  /** Whether a later session could bring back articles with these marks, as far as is known. */
  holds?(marks: ReadonlyMap<string, string>): boolean;
}
