import type { Span } from "./span.ts";

/**
 * The lines of a text without their ends. CR LF, LF, CR and Unicode's line and paragraph separators end a
 * line; a text that ends with one has an empty last line. Offsets are UTF-16 offsets.
 */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Where each line of a text starts, as editors count lines: CR LF, LF and CR end one. UTF-16 offsets. */
export function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
}
