import type { Span } from "./span.ts";

/** The span without the blank characters at its ends; empty at its start if all of it is blank. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const trimmed = words.trimStart();
  const first = start + words.length - trimmed.length;
  const length = trimmed.trimEnd().length;
  return length === 0 ? { start, end: start } : { start: first, end: first + length };
}
