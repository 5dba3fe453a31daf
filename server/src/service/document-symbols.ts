import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import type { Block } from "../article/article.ts";
import type { Claim, ClaimKind } from "../claims/claim.ts";
import type { HeldArticle } from "./articles.ts";
import { clip } from "./clip.ts";
import { rangeOf } from "./positions.ts";

const kinds: Readonly<Record<ClaimKind, SymbolKind>> = {
  figure: SymbolKind.Number,
  date: SymbolKind.Event,
  event: SymbolKind.Event,
  role: SymbolKind.Class,
  quotation: SymbolKind.String,
  statement: SymbolKind.Property,
};

/** The outline of an article: its headline and sub-headings, and below each the claims of its part. */
export function documentSymbols({ document, analysis }: HeldArticle): DocumentSymbol[] {
  if (analysis === null) return [];
  const { article, claims } = analysis;
  const headings = article.blocks.filter(({ kind }) => kind === "headline" || kind === "subheading");
  const symbolOf = (claim: Claim): DocumentSymbol => ({
    name: clip(claim.text, 60) || claim.kind,
    detail: claim.attribution?.source ?? "",
    kind: kinds[claim.kind],
    range: rangeOf(document, claim),
    selectionRange: rangeOf(document, claim),
  });
  const first = headings[0]?.start ?? article.text.length;
  const before = claims.filter((claim) => claim.start < first).map(symbolOf);
  const parts = headings.map((heading, index): DocumentSymbol => {
    const end = Math.max(heading.end, headings[index + 1]?.start ?? article.text.length);
    return {
      name: nameOf(heading, article.text),
      kind: SymbolKind.Namespace,
      range: rangeOf(document, { start: heading.start, end }),
      selectionRange: rangeOf(document, heading),
      children: claims.filter(({ start }) => start >= heading.start && start < end).map(symbolOf),
    };
  });
  return [...before, ...parts];
}

function nameOf(heading: Block, text: string): string {
  return clip(text.slice(heading.content.start, heading.content.end), 80) || heading.kind;
}
