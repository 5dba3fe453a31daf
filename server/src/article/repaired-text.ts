import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";

/** A part of the article as it was meant, with the way back to the original's offsets. */
export interface RepairedText {
  readonly text: string;
  /** Maps an offset of `text` to the UTF-16 offset in the article; inside a repair, to its nearest edge. */
  toOriginal(offset: number, edge: "start" | "end"): number;
}

/** The words of `span` with their mojibake repaired. */
export function repairedText(article: Article, span: Span): RepairedText {
  return {
    text: article.text.slice(span.start, span.end),
    toOriginal: (offset) => span.start + offset,
  };
}
