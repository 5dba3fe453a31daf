import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver-types";
import type { Span } from "../text/span.ts";

/** A span as the editor gives places. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** A place of the editor as a span of the text. */
export function spanOf(document: TextDocument, range: Range): Span {
  const start = document.offsetAt(range.start);
  return { start, end: Math.max(start, document.offsetAt(range.end)) };
}

/** Whether a caret or selection touches a span: an empty one also at the span's edges. */
export function touches(selection: Span, span: Span): boolean {
  return selection.start <= span.end && span.start <= selection.end;
}
