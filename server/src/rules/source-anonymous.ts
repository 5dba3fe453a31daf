import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { sourceAndCue, sourcesByBlock } from "./sources/sources-by-paragraph.ts";

/** A claim that rests on somebody whom the article does not name. */
export const sourceAnonymous: Rule = {
  code: "source.anonymous",
  severity: "information",
  summary: "A claim carried by a source that is not named",
  needsSource: true,
  check: ({ analysis }: RuleContext): readonly Finding[] =>
    sourcesByBlock(analysis, ({ source }) => source.class === "anonymous").map(({ attribution }) => ({
      code: "source.anonymous",
      ...sourceAndCue(attribution),
      message: `“${attribution.source.text}” is not named. Name the source, or say why it cannot be named and how it knows.`,
      evidence: [],
      suggestions: [],
    })),
};
