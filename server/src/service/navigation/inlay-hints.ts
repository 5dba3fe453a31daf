import { type InlayHint, InlayHintKind, type Range } from "vscode-languageserver-types";
import type { HeldArticle } from "../held-article.ts";
import { spanOf } from "../positions.ts";

/** Behind each relative date of a range the day, month or year that it is; dates that say it themselves have none. */
export function inlayHints({ document, analysis }: HeldArticle, range: Range): InlayHint[] {
  if (analysis === null) return [];
  const { start, end } = spanOf(document, range);
  return analysis.dates.flatMap(({ mention, timex: { type, value } }) => {
    const isTold = type === "DATE" && value !== null && /^\d{4}/.test(value);
    if (!isTold || mention.end < start || mention.end > end || /\d{4}/.test(mention.text)) return [];
    return [
      {
        position: document.positionAt(mention.end),
        label: value,
        kind: InlayHintKind.Type,
        paddingLeft: true,
        tooltip: analysis.date === null ? "" : `Resolved from ${analysis.date.value}, the article’s date`,
      },
    ];
  });
}
