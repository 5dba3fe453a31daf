import type { Analysis } from "../../claims/analysis.ts";
import type { RaisedFinding } from "../../rules/check-article.ts";

/** One article with its findings, as the formats print it. `path` is as the user named it, with `/`. */
export interface FileReport {
  readonly path: string;
  readonly analysis: Analysis;
  readonly findings: readonly RaisedFinding[];
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly reason: string;
}

/** What `check` found in everything that it was given. */
export interface CheckReport {
  readonly files: readonly FileReport[];
  readonly unread: readonly UnreadFile[];
  /** The path of an article by its URI, for evidence in other documents. */
  pathOf(uri: string): string;
  /** 1-based line and column, in UTF-16 code units, of an offset in an article. */
  positionOf(uri: string, offset: number): Position;
}

/** A 1-based place. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Prints a report. */
export type Formatter = (report: CheckReport) => string;
