import type { AttributionMention } from "../reading/mention.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { isAgentless, sourceAndCue, sourcesByBlock } from "./sources/sources-by-paragraph.ts";

/** A claim laid in the mouth of nobody in particular: “analysts say”, “is seen as”. */
export const sourceVague: Rule = {
  code: "source.vague",
  severity: "information",
  summary: "A claim carried by nobody in particular: “analysts say”, “is seen as”",
  needsSource: true,
  check: ({ analysis }: RuleContext): readonly Finding[] =>
    sourcesByBlock(analysis, ({ source, secondary }) => source.class === "vague" && !secondary).map(
      ({ attribution }) => ({
        code: "source.vague",
        ...sourceAndCue(attribution),
        message: messageFor(attribution),
        evidence: [],
        suggestions: [],
      }),
    ),
};

function messageFor(attribution: AttributionMention): string {
  const { text } = attribution.source;
  return isAgentless(attribution)
    ? `“${text}”: the article does not say by whom.`
    : `“${text}” could be anybody. Name at least one of them, or the document that says so.`;
}
