import { codePointStart } from "../text/code-points.ts";
import type { Span } from "../text/span.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** An entry that has no id yet. */
export type Draft = Omit<TimelineEntry, "id">;

/** The most that is kept of what is told, in UTF-16 units. */
const LONGEST = 240;

/** Words of an article on one line, cut where they are many. */
export function oneLine(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + 4 * LONGEST))
    .replace(/\s+/g, " ")
    .trim();
  return words.length <= LONGEST ? words : `${words.slice(0, codePointStart(words, LONGEST - 1)).trimEnd()}…`;
}
