import type { Span } from "../text/span.ts";
import { overlapping } from "./overlapping.ts";
import type { PlacedNote } from "./placed-notes.ts";

/** Prepares to look up which notes share words with a span, in the order of the text. */
export function notesTouching(notes: readonly PlacedNote[]): (span: Span) => PlacedNote[] {
  const placed = overlapping(
    notes.flatMap((each) => (each.span === null ? [] : [{ ...each.span, placed: each }])),
  );
  return (span) => placed(span).map((each) => each.placed);
}
