import type { Span } from "../text/span.ts";
import { codePointEnd, codePointStart, toCodePoints } from "./code-points.ts";
import { CONTEXT, changedOccurrences, isAlike, occurrences, placesOf } from "./find-quote.ts";
import type { Note, Quote } from "./note.ts";

/** The most that is kept of what stands on either side of the quoted words, in UTF-16 code units. */
const LONGEST_CONTEXT = 1024;

/**
 * Quotes the words of `span` so that they can be found again: with so much around them that, where the same words stand
 * elsewhere, each side alone tells the places apart, whatever becomes of the other. Code points are kept whole.
 */
export function quoteOf(text: string, span: Span): Pick<Note, "quote" | "position"> {
  const start = codePointStart(text, Math.max(0, Math.min(span.start, text.length)));
  const end = codePointEnd(text, Math.max(start, Math.min(span.end, text.length)));
  const others = othersLike(text, { start, end });
  let width = others.length > 0 ? 2 * CONTEXT : CONTEXT;
  let quote = quoted(text, start, end, width);
  const isTellable = () =>
    placesOf(text, quote).length === 1 && !others.some((place) => isAlike(text, quote, place));
  while (width < LONGEST_CONTEXT && !isTellable()) {
    width *= 2;
    quote = quoted(text, start, end, width);
  }
  return { quote, position: { start: toCodePoints(text, start), end: toCodePoints(text, end) } };
}

/** The other places that have the words of `own`, or nearly. */
function othersLike(text: string, own: Span): Span[] {
  const words = text.slice(own.start, own.end);
  const exact = occurrences(text, words).filter(({ start }) => start !== own.start);
  const before = changedOccurrences(text.slice(0, own.start), words);
  const after = changedOccurrences(text.slice(own.end), words).map(({ start, end }) => ({
    start: own.end + start,
    end: own.end + end,
  }));
  return [...exact, ...before, ...after];
}

function quoted(text: string, start: number, end: number, width: number): Quote {
  const from = codePointStart(text, Math.max(0, start - width));
  const to = codePointEnd(text, Math.min(text.length, end + width));
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}
