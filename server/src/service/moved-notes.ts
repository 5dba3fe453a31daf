import { type NotesFile, withSource } from "../notes/notes-file.ts";
import { referenceFrom, resolvedFrom, sourceIn } from "./notes-place.ts";

/** The text of an article's notes where the article was renamed: they name it, and other documents, from there. */
export function withArticleMoved(
  file: NotesFile,
  roots: readonly string[],
  from: string,
  to: string,
): string {
  return withSource(file, sourceIn(roots, to), (reference) =>
    referenceFrom(roots, to, resolvedFrom(roots, from, reference)),
  );
}

/** Whether an article's notes name a document as evidence. */
export function namesAsEvidence(
  { notes }: NotesFile,
  roots: readonly string[],
  article: string,
  uri: string,
): boolean {
  return notes.some(({ evidence }) =>
    evidence.some(({ source }) => resolvedFrom(roots, article, source) === uri),
  );
}

/** The text of an article's notes where a document that they name as evidence was renamed. */
export function withEvidenceMoved(
  file: NotesFile,
  roots: readonly string[],
  article: string,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  return withSource(file, sourceIn(roots, article), (reference) =>
    resolvedFrom(roots, article, reference) === from ? referenceFrom(roots, article, to) : reference,
  );
}
