import type { NoteItem } from "../protocol.ts";
import type { HeldArticle } from "./articles.ts";
import type { Library } from "./library.ts";
import type { PlacedNote } from "./placed-notes.ts";
import { rangeOf } from "./positions.ts";

/** The notes of a document: those with a place in the order of the text, then the orphans. */
export function notesOf(library: Library, uri: string): NoteItem[] {
  const article = library.article(uri);
  if (article === undefined) return [];
  const last = article.document.getText().length + 1;
  return [...library.notes(uri)]
    .sort((a, b) => (a.span?.start ?? last) - (b.span?.start ?? last))
    .map((placed) => noteItem(article, placed));
}

/** A note as the client shows it. */
export function noteItem({ uri, document }: HeldArticle, { note, span }: PlacedNote): NoteItem {
  const { id, quote, status, comment, reason, answers, creator, created, modified } = note;
  const range = span && rangeOf(document, span);
  return { id, uri, range, quote: quote.exact, status, comment, reason, answers, creator, created, modified };
}
