import type { Range } from "vscode-languageserver-types";
import type { Note } from "../notes/note.ts";
import { quoteOf } from "../notes/quote-of.ts";
import type { Span } from "../text/span.ts";
import { articleAt } from "./article-at.ts";
import type { Desk } from "./desk.ts";
import { spanOf } from "./positions.ts";

/** How a note keeps a selection in an article: the words and where they stand. Throws an error fit to show. */
export function placeAt(desk: Desk, uri: string, range: Range): Pick<Note, "quote" | "position"> {
  const { document } = articleAt(desk, uri);
  const text = document.getText();
  const span = withoutSpace(text, spanOf(document, range));
  if (span.start >= span.end) throw new Error("Select the words that the note is about.");
  return quoteOf(text, span);
}

/** A span without the white space at its ends, which a selection easily takes along. */
function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}
