import type { Analysis } from "../claims/analysis.ts";
import type { ReadBackKind } from "../notes/checklist.ts";
import type { Mention } from "../reading/mention.ts";
import { type Span, sliceOf } from "../text/span.ts";

const KINDS: Readonly<Record<Exclude<ReadBackKind, "titles">, readonly Mention["kind"][]>> = {
  names: ["person", "organization"],
  figures: ["figure"],
  dates: ["date"],
  quotes: ["quotation"],
  places: ["place"],
};

/** What need be read once, however often it stands there. */
const ONCE: ReadonlySet<ReadBackKind> = new Set(["names", "titles", "places"]);

/** The words of an article to be read back, in the order of the text; names, titles and places once in each spelling. */
export function readBack({ article, mentions }: Analysis, kind: ReadBackKind): Span[] {
  const words = kind === "titles" ? mentions.flatMap(titlesIn) : mentions.filter(isOf(KINDS[kind]));
  const spans = words.map(({ start, end }): Span => ({ start, end })).sort((a, b) => a.start - b.start);
  if (!ONCE.has(kind)) return spans;
  const seen = new Set<string>();
  return spans.filter((span) => {
    const words = sliceOf(article.text, span).replace(/\s+/g, " ");
    return !seen.has(words) && seen.add(words);
  });
}

const isOf =
  (kinds: readonly Mention["kind"][]) =>
  ({ kind }: Mention): boolean =>
    kinds.includes(kind);

/** The offices with which a person is named, and positions at an event. */
function titlesIn(mention: Mention): readonly Span[] {
  if (mention.kind === "person") return mention.roles;
  return mention.kind === "position" ? [mention] : [];
}
