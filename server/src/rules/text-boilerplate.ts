import type { Block } from "../article/article.ts";
import { sliceOf } from "../text/span.ts";
import type { Rule } from "./rule.ts";

/** Marks what a page put around its article and was copied along: navigation, widgets, forms, picture credits. */
export const textBoilerplate: Rule = {
  code: "text.boilerplate",
  severity: "hint",
  summary: "Page furniture copied along with the article",
  check: ({ analysis: { article } }) =>
    article.blocks
      .filter((block) => isLeftOver(block) && /\p{L}/u.test(sliceOf(article.text, block)))
      .map(({ kind, start, end }) => ({
        code: textBoilerplate.code,
        start,
        end,
        message:
          kind === "caption"
            ? "This looks like a picture’s caption, description or credit, left over without its picture."
            : "This looks like part of the web page, not of the article.",
        evidence: [],
        suggestions: [],
      })),
};

function isLeftOver({ kind, markedUp }: Block): boolean {
  return (kind === "furniture" || kind === "caption") && !markedUp;
}
