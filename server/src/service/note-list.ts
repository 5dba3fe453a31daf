import type { NoteItem } from "../protocol/notes.ts";
import type { Desk } from "./desk.ts";
import type { HeldArticle } from "./held-article.ts";
import type { PlacedNote } from "./placed-notes.ts";
import { rangeOf } from "./positions.ts";

/** The notes of a document: those with a place in the order of the text, then the orphans. */
export function notesOf(desk: Desk, uri: string): NoteItem[] {
  const article = desk.article(uri);
  if (article === undefined) return [];
  const last = article.document.getText().length + 1;
  return [...desk.notes(uri)]
    .sort((a, b) => (a.span?.start ?? last) - (b.span?.start ?? last))
    .map((placed) => noteItem(desk, article, placed));
}

/** A note as the client shows it. */
export function noteItem(
  desk: Desk,
  { uri, document }: HeldArticle,
  { note, span, near, side }: PlacedNote,
): NoteItem {
  const { quote, position: _position, basis: _basis, evidence, ...said } = note;
  return {
    ...said,
    uri,
    range: span && rangeOf(document, span),
    near: near && rangeOf(document, near),
    quote: quote.exact,
    evidence: evidence.map((each) => ({
      ...each,
      source: desk.resolved(uri, each.source),
      quote: each.quote?.exact ?? null,
    })),
    side,
  };
}
