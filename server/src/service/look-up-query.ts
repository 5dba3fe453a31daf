import type { Range } from "vscode-languageserver-types";
import type { Analysis } from "../claims/analysis.ts";
import { contains, overlaps, type Span, sliceOf } from "../text/span.ts";
import type { HeldArticle } from "./held-article.ts";
import { spanOf } from "./positions.ts";

const NAMES: ReadonlySet<string> = new Set(["person", "place", "organization"]);

/**
 * What to ask for to look words of an article up: the whole sentence, since a claim is often only a part of it, and where
 * that names nobody and nothing, the name that stands last before it. On one line.
 */
export function lookUpQuery({ document, analysis }: HeldArticle, range: Range): string {
  const span = spanOf(document, range);
  const text = document.getText();
  const sentence = analysis?.sentences.find((each) => contains(each, span)) ?? span;
  const name = analysis === null || hasName(analysis, sentence) ? null : nameBefore(analysis, sentence);
  const words = sliceOf(text, sentence);
  return (name === null ? words : `${sliceOf(text, name)} ${words}`).replaceAll(/\s+/g, " ").trim();
}

function hasName({ mentions }: Analysis, sentence: Span): boolean {
  return mentions.some((mention) => NAMES.has(mention.kind) && overlaps(mention, sentence));
}

function nameBefore({ mentions }: Analysis, { start }: Span): Span | null {
  return mentions.findLast((mention) => NAMES.has(mention.kind) && mention.end <= start) ?? null;
}
