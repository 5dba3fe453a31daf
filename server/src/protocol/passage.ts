import type { Range } from "vscode-languageserver-types";

/** A passage of a document, ready to show and to open. */
export interface Passage {
  readonly uri: string;
  readonly path: string;
  readonly range: Range;
  readonly text: string;
}
