import type { Span } from "../../text/span.ts";
import { webAddresses } from "./web-addresses.ts";

/**
 * What is no word in a stretch of Markdown: emphasis, code ticks, brackets and addresses of links, tags, footnote
 * references. In order, without overlaps. Takes linear time.
 */
export function markdownMarks(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const marks = [...links(words), ...matches(words, simple), ...emphasis(words), ...webAddresses(words)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark) => ({ start: start + mark.start, end: start + mark.end }));
  const kept: Span[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** Escapes, code ticks, footnote references, tags and addresses in angle brackets. */
const simple = /\\(?=[!-/:-@[-`{-~])|`+|\[\^[\w-]{1,40}\]|<\/?[a-zA-Z][^<>\n]{0,500}>/g;

function matches(words: string, pattern: RegExp): Span[] {
  return [...words.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** `[`, `](address "title")` and `![` of inline links and images, `[text][id]` of reference links. */
function links(words: string): Span[] {
  const marks: Span[] = [];
  const open: number[] = [];
  for (const { index, 0: token } of words.matchAll(
    /!?\[|\](?:\([^()\s]{0,2000}(?:\s+"[^"\n]{0,500}")?\)|\[[^[\]]{0,200}\])?/g,
  )) {
    if (!token.startsWith("]")) open.push(index);
    else {
      const start = open.pop();
      if (start === undefined || token.length === 1) continue;
      marks.push({ start, end: start + (words.charAt(start) === "!" ? 2 : 1) });
      marks.push({ start: index, end: index + token.length });
    }
  }
  return marks;
}

/** Runs of `*`, `_` or `~~` that open before a word and close after one. */
function emphasis(words: string): Span[] {
  const marks: Span[] = [];
  const open = new Map<string, Span>();
  for (const { index, 0: run } of words.matchAll(
    /\*{1,3}|(?<![\p{L}\p{N}_])_{1,3}|_{1,3}(?![\p{L}\p{N}_])|~~/gu,
  )) {
    const span = { start: index, end: index + run.length };
    const opening = open.get(run);
    if (opening !== undefined && /\S/.test(words.charAt(index - 1))) {
      marks.push(opening, span);
      open.delete(run);
    } else if (/\S/.test(words.charAt(span.end))) open.set(run, span);
  }
  return marks;
}
