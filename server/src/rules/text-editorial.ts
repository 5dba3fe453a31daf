import { sliceOf } from "../text/span.ts";
import type { Rule } from "./rule.ts";

/** Marks a reporter's own opinion or hope; what stands in quotation marks or is said by a source is not one. */
export const textEditorial: Rule = {
  code: "text.editorial",
  severity: "information",
  summary: "The reporter’s own opinion or hope in a news report",
  check: ({ analysis: { article, opinions } }) =>
    opinions.map((span) => ({
      code: textEditorial.code,
      start: span.start,
      end: span.end,
      message: `“${sliceOf(article.text, span)}” is the report’s own opinion or hope: nobody is quoted. Attribute it or leave it out.`,
      evidence: [],
      suggestions: [],
    })),
};
