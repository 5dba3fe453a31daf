import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import type { Block } from "../article/article.ts";
import type { Claim, ClaimKind } from "../claims/claim.ts";
import { clip } from "./clip.ts";
import type { HeldArticle } from "./held-article.ts";
import { rangeOf } from "./positions.ts";
import { sectionsOf } from "./sections.ts";

const kinds: Readonly<Record<ClaimKind, SymbolKind>> = {
  figure: SymbolKind.Number,
  date: SymbolKind.Constant,
  event: SymbolKind.Event,
  role: SymbolKind.Field,
  quotation: SymbolKind.String,
  statement: SymbolKind.Property,
};

/** What outlines of Markdown make of a heading, and screen readers say with it. */
const HEADING = SymbolKind.String;

/** The outline of an article: its headline and sub-headings, and below each the claims of its part. */
export function documentSymbols({ document, analysis }: HeldArticle): DocumentSymbol[] {
  if (analysis === null) return [];
  const symbolOf = (claim: Claim): DocumentSymbol => ({
    name: clip(claim.text, 60) || claim.kind,
    detail: claim.attribution?.source ?? "",
    kind: kinds[claim.kind],
    range: rangeOf(document, claim),
    selectionRange: rangeOf(document, claim),
  });
  return sectionsOf(analysis, ["headline", "subheading"]).flatMap(({ heading, end, claims }) => {
    const children = claims.map(symbolOf);
    if (heading === null) return children;
    return [
      {
        name: nameOf(heading, analysis.article.text),
        kind: HEADING,
        range: rangeOf(document, { start: heading.start, end }),
        selectionRange: rangeOf(document, heading),
        children,
      },
    ];
  });
}

function nameOf(heading: Block, text: string): string {
  return clip(text.slice(heading.content.start, heading.content.end), 80) || heading.kind;
}
