import type { Span } from "../../server/src/text/span.ts";
import { unmark } from "../support/marks.ts";
import type { Folder } from "./folder.ts";

/** Words that a finding of a code must touch. */
export interface Expected extends Span {
  readonly document: string;
  readonly code: string;
  readonly words: string;
  /** Whether it is known to be missed so far. */
  readonly gap: boolean;
}

/** A folder without its marks, and what they ask for. */
export interface UnmarkedFolder {
  readonly texts: Readonly<Record<string, string>>;
  readonly expected: readonly Expected[];
}

/** Takes the marks out of a folder’s documents. */
export function unmarkFolder({ documents }: Folder): UnmarkedFolder {
  const texts: Record<string, string> = {};
  const expected: Expected[] = [];
  for (const [document, marked] of Object.entries(documents)) {
    const codes = [...marked.matchAll(/⟦(\??)([a-z.]+)\|/g)];
    const { text, spans } = unmark(marked.replace(/⟦\??[a-z.]+\|/g, "⟦"));
    texts[document] = text;
    spans.forEach((span, index) => {
      const [, gap = "", code = ""] = codes[index] ?? [];
      const words = text.slice(span.start, span.end);
      expected.push({ ...span, document, code, words, gap: gap !== "" });
    });
  }
  return { texts, expected };
}
