import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Position, Range } from "vscode-languageserver-types";
import { lastIndex } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";

/** A span as the editor gives places. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** A span of a text of which only the starts of its lines are at hand. */
export function rangeAmong(lines: readonly number[], span: Span): Range {
  return { start: positionAmong(lines, span.start), end: positionAmong(lines, span.end) };
}

function positionAmong(lines: readonly number[], offset: number): Position {
  const line = Math.max(
    0,
    lastIndex(lines, (start) => start <= offset),
  );
  return { line, character: offset - (lines[line] ?? 0) };
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
