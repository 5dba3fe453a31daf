import { codePointStart } from "../text/code-points.ts";

/** A text on one line, cut to at most `length` UTF-16 units. */
export function clip(text: string, length: number): string {
  const line = text
    .slice(0, 4 * length)
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= length ? line : `${line.slice(0, codePointStart(line, length - 1)).trimEnd()}…`;
}
