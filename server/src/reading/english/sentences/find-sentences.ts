import type { Span } from "../../../text/span.ts";
import { CLOSERS, isSpace, skipSpace, TERMINALS } from "./characters.ts";
import { endsSentence } from "./ends-sentence.ts";

/**
 * Splits a paragraph into sentences, without the white space between them. One pass; each decision looks at a
 * bounded stretch before and after the mark, so the time is linear in the paragraph's length.
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  const close = (end: number): void => {
    let last = end;
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > start) sentences.push({ start, end: last });
    start = skipSpace(text, end);
  };
  for (let at = stopFrom(text, start); at < text.length; ) {
    if (text[at] === "\n") {
      if (opensListItem(text, at + 1)) close(at);
      at = stopFrom(text, Math.max(at + 1, start));
    } else {
      const end = endOfMarks(text, at);
      if (endsSentence(text, { start, mark: at, end })) close(end);
      at = stopFrom(text, Math.max(end, start));
    }
  }
  close(text.length);
  return sentences;
}

/** What a sentence may end at. */
const STOP = /[.!?…\n]/g;

/** The first offset from `from` on at which a sentence may end, or that of the text's end. */
function stopFrom(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.test(text) ? STOP.lastIndex - 1 : text.length;
}

function endOfMarks(text: string, mark: number): number {
  let end = mark + 1;
  while (end < text.length && TERMINALS.includes(text.charAt(end))) end++;
  while (end < text.length && (CLOSERS.includes(text.charAt(end)) || TERMINALS.includes(text.charAt(end))))
    end++;
  return end;
}

/** Whether a line opens as a list item: “- ”, “• ”, “1. ”, or is empty. */
function opensListItem(text: string, lineStart: number): boolean {
  const line = text.slice(lineStart, lineStart + 12);
  return /^[ \t]*(?:[-*•–]\s|\d{1,3}[.)]\s|\r?\n)/.test(line);
}
