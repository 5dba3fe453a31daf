import type { Span } from "../text/span.ts";

/** One stretch of a text that was replaced, in UTF-16 offsets: it ended at `end`, and ends at `newEnd` now. */
export interface Edit extends Span {
  readonly newEnd: number;
}

/** What an edit replaced: all between what two texts begin and end with alike. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same, newEnd: after.length - same };
}

/**
 * Where words stand after an edit: what was made of them where it was within them, what is left of them where it cut into
 * them; `null` where nothing is.
 */
export function spanAfter({ start, end }: Span, edit: Edit): Span | null {
  const moved = edit.newEnd - edit.end;
  const isWithin = start <= edit.start && edit.end <= end;
  if (end <= edit.start) return { start, end };
  if (edit.end <= start) return { start: start + moved, end: end + moved };
  if (isWithin) return end + moved > start ? { start, end: end + moved } : null;
  if (start < edit.start) return { start, end: edit.start };
  return edit.end < end ? { start: edit.newEnd, end: end + moved } : null;
}
