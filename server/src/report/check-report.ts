import type { ArticleDate } from "../claims/article-date.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import type { Suppression } from "../service/suppression.ts";

/** A finding as the formats print it. */
export interface ReportedFinding extends RaisedFinding {
  /** What answers it; absent where nothing does. */
  readonly suppression?: Suppression;
}

/** One article with its findings, as the formats print it. `path` is as the user named it, with `/`. */
export interface FileReport {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly date: ArticleDate | null;
  /**
   * The findings in the order of the text; those that a note or a dismissal answers are included only in SARIF, or on
   * request.
   */
  readonly findings: readonly ReportedFinding[];
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

/** A finding's message, with what answers it where something does. */
export function messageOf({ message, suppression }: ReportedFinding): string {
  return suppression === undefined ? message : `${message} [${suppression.justification}]`;
}
