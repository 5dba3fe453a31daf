import { sliceOf } from "../text/span.ts";
import type { Rule } from "./rule.ts";

/** Marks text decoded in the wrong encoding. What it was is known exactly, so the repair is safe. */
export const textMojibake: Rule = {
  code: "text.mojibake",
  severity: "error",
  summary: "Text decoded in the wrong encoding",
  check: ({ analysis: { article } }) =>
    article.mojibake.map(({ start, end, repair, cause }) => ({
      code: textMojibake.code,
      start,
      end,
      message: `“${sliceOf(article.text, { start, end })}” is a decoding error (${cause}). It was: ${visible(repair)}`,
      evidence: [],
      suggestions: [repair],
      safe: true,
    })),
};

function visible(repair: string): string {
  return repair.replace(/\u00a0/g, "(no-break space)").replace(/\ufeff/g, "(byte order mark)");
}
