import { firstIndex } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";

/** Where an offset of one text stands in another; inside a stretch that reads otherwise, at its edge. */
export type OffsetMap = (offset: number, edge: "start" | "end") => number;

/** A part of the article as it was meant, with the way back to the original's UTF-16 offsets. */
export interface RepairedText {
  readonly text: string;
  readonly toOriginal: OffsetMap;
}

/** A stretch of the original that reads otherwise: `at` and `length` are offsets of the repaired text. */
interface Change extends Span {
  readonly at: number;
  readonly length: number;
}

interface Edit extends Span {
  readonly repair: string;
}

/** The words of `span` with their mojibake repaired and without the marks that are no words. */
export function repairedText(article: Article, span: Span): RepairedText {
  const edits = editsIn(article, span);
  if (edits.length === 0)
    return { text: article.text.slice(span.start, span.end), toOriginal: (offset) => span.start + offset };
  const changes: Change[] = [];
  let text = "";
  let from = span.start;
  for (const edit of edits) {
    text += article.text.slice(from, edit.start);
    changes.push({ start: edit.start, end: edit.end, at: text.length, length: edit.repair.length });
    text += edit.repair;
    from = edit.end;
  }
  text += article.text.slice(from, span.end);
  return { text, toOriginal: (offset, edge) => originalOf(offset, edge, changes, span.start) };
}

function editsIn(article: Article, span: Span): Edit[] {
  const repairs = within(article.mojibake, span);
  const marks = within(article.marks, span).map((mark) => ({ ...mark, repair: "" }));
  const edits: Edit[] = [];
  for (const edit of [...marks, ...repairs].sort((a, b) => a.start - b.start))
    if (edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  return edits;
}

/** The parts, sorted by their start, that lie inside `span`. */
function within<T extends Span>(parts: readonly T[], span: Span): readonly T[] {
  if (parts.length === 0) return parts;
  const first = firstIndex(parts, (part) => part.start >= span.start);
  return parts
    .slice(
      first,
      firstIndex(parts, (part) => part.start >= span.end),
    )
    .filter((part) => part.end <= span.end);
}

/** An end maps to before a change that begins there, a start to after one that ends there. */
function originalOf(
  offset: number,
  edge: "start" | "end",
  changes: readonly Change[],
  start: number,
): number {
  const passed = firstIndex(changes, (change) => (edge === "end" ? change.at >= offset : change.at > offset));
  const change = changes[passed - 1];
  if (change === undefined) return start + offset;
  const beyond = offset - (change.at + change.length);
  if (beyond < 0) return edge === "start" || offset === change.at ? change.start : change.end;
  return change.end + beyond;
}
