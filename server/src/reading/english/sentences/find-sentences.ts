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
  for (let at = start; at < text.length; at++) {
    if (text[at] === "\n" && opensListItem(text, at + 1)) {
      close(at);
      at = Math.max(at, start - 1);
    } else if (TERMINALS.includes(text.charAt(at))) {
      const end = endOfMarks(text, at);
      if (endsSentence(text, { start, mark: at, end })) close(end);
      at = Math.max(end, start) - 1;
    }
  }
  close(text.length);
  return sentences;
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
