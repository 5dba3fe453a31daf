import type { Range } from "vscode-languageserver-types";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import { overlaps } from "../text/span.ts";
import type { Desk } from "./desk.ts";
import type { HeldArticle } from "./held-article.ts";
import { spanOf } from "./positions.ts";

/** The finding of a rule on these words, or the first that overlaps them; `null` where there is none. */
export function findingAt(
  desk: Desk,
  article: HeldArticle,
  range: Range,
  code: string,
): RaisedFinding | null {
  const span = spanOf(article.document, range);
  const there = desk
    .raised(article.uri)
    .filter((finding) => finding.code === code && overlaps(span, finding));
  return there.find(({ start, end }) => start === span.start && end === span.end) ?? there[0] ?? null;
}
