import type { SemanticTokens, SemanticTokensLegend } from "vscode-languageserver-types";
import type { Mention } from "../../reading/mention.ts";
import type { HeldArticle } from "../held-article.ts";

/** Kinds of mentions as token types; an editor's theme gives them colours if its user wants any. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ["person", "organization", "place", "figure", "date"],
  tokenModifiers: [],
};

/** The mentions of an article as tokens, line by line; where two overlap, the one that begins first counts. */
export function semanticTokens({ document, analysis }: HeldArticle): SemanticTokens {
  const data: number[] = [];
  let [line, character, reached] = [0, 0, 0];
  for (const mention of analysis?.mentions ?? []) {
    const type = semanticTokensLegend.tokenTypes.indexOf(mention.kind);
    if (type === -1 || mention.start < reached) continue;
    for (const { start, length } of linesOf(mention, document.getText())) {
      const at = document.positionAt(start);
      data.push(at.line - line, at.line === line ? at.character - character : at.character, length, type, 0);
      [line, character] = [at.line, at.character];
    }
    reached = mention.end;
  }
  return { data };
}

/** A token may not run over a line's end. */
function linesOf(
  { start, end }: Mention,
  text: string,
): { readonly start: number; readonly length: number }[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: words }) => ({
    start: start + index,
    length: words.length,
  }));
}
