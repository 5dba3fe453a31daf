import { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../text/span.ts";

/** A place in a file; lines and columns are counted from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** One past the last character. */
  readonly endLine: number;
  readonly endColumn: number;
}

/** Something wrong with a pack, at its place in the pack's own file. */
export interface PackProblem extends Place {
  /** A warning is to be looked at and may be right; an error is not. */
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** The start of a file, for what is wrong with it as a whole. */
export const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Gives the places of spans of a text. */
export function placesIn(text: string): (span: Span) => Place {
  const document = TextDocument.create("", "yaml", 0, text);
  return ({ start, end }) => {
    const from = document.positionAt(start);
    const to = document.positionAt(end);
    return {
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    };
  };
}
