import type { Span } from "../text/span.ts";
import { codePointEnd, codePointStart, toCodePoints } from "./code-points.ts";
import type { Note } from "./note.ts";

/** How much is kept of what stands around the quoted words, in UTF-16 code units. */
const CONTEXT = 32;
const LONGEST_CONTEXT = 512;

/**
 * Quotes the words of `span` so that they can be found again: with as much around them as tells them from every
 * other place of the text. Code points are kept whole.
 */
export function quoteOf(text: string, span: Span): Pick<Note, "quote" | "position"> {
  const start = codePointStart(text, Math.max(0, Math.min(span.start, text.length)));
  const end = codePointEnd(text, Math.max(start, Math.min(span.end, text.length)));
  let width = CONTEXT;
  while (width < LONGEST_CONTEXT && isRepeated(text, context(text, start, end, width))) width *= 2;
  const around = context(text, start, end, width);
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(around.start, start),
      suffix: text.slice(end, around.end),
    },
    position: { start: toCodePoints(text, start), end: toCodePoints(text, end) },
  };
}

function context(text: string, start: number, end: number, width: number): Span {
  return {
    start: codePointStart(text, Math.max(0, start - width)),
    end: codePointEnd(text, Math.min(text.length, end + width)),
  };
}

function isRepeated(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end);
  return text.indexOf(words, text.indexOf(words) + 1) !== -1;
}
