import { isSettled } from "../notes/is-settled.ts";
import type { DocumentItem } from "../protocol/documents.ts";
import { standingsOf } from "./claim-standing.ts";
import type { Library } from "./library.ts";
import type { PlacedNote } from "./placed-notes.ts";

/** How many of a document's claims are to be checked, and how many of these are. */
export type ClaimProgress = Pick<DocumentItem, "toCheck" | "checked">;

/**
 * Remembers the progress of documents with notes by where the notes stand, so that a list of many documents reads none
 * of them again. `PlacedNote`s are the same list while neither the text nor the notes change.
 */
const known = new WeakMap<readonly PlacedNote[], ClaimProgress>();

/** A document's progress. A claim is to be checked if it is worth it by itself, or somebody has a note on it. */
export function progressOf(library: Library, uri: string): ClaimProgress {
  const notes = library.notes(uri);
  if (notes.length === 0) return { toCheck: library.digest(uri)?.toCheck ?? 0, checked: 0 };
  const before = known.get(notes);
  if (before !== undefined) return before;
  const claims = library.article(uri)?.analysis?.claims ?? [];
  const standings = claims.map(standingsOf(claims, notes)).filter(({ toCheck }) => toCheck);
  const progress = {
    toCheck: standings.length,
    checked: standings.filter(({ status }) => isSettled(status)).length,
  };
  known.set(notes, progress);
  return progress;
}
