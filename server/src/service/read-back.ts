import type { Analysis } from "../claims/analysis.ts";
import type { ReadBackKind } from "../notes/checklist.ts";
import type { Mention } from "../reading/mention.ts";
import { type Span, sliceOf } from "../text/span.ts";

const KINDS: Readonly<Record<ReadBackKind, readonly Mention["kind"][]>> = {
  names: ["person", "organization"],
  titles: ["position"],
  figures: ["figure"],
  dates: ["date"],
  quotes: ["quotation"],
  places: ["place"],
};

/** What need be read once, however often it stands there. */
const ONCE: ReadonlySet<ReadBackKind> = new Set(["names", "titles", "places"]);

/** The words of an article to be read back, in the order of the text; names, titles and places once in each spelling. */
export function readBack({ article, mentions }: Analysis, kind: ReadBackKind): Span[] {
  const spans = mentions
    .filter((mention) => KINDS[kind].includes(mention.kind))
    .map(({ start, end }): Span => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  if (!ONCE.has(kind)) return spans;
  const seen = new Set<string>();
  return spans.filter((span) => {
    const words = sliceOf(article.text, span).replace(/\s+/g, " ");
    return !seen.has(words) && seen.add(words);
  });
}
