import type { Analysis } from "../claims/analysis.ts";
import type { AttributionMention } from "../reading/mention.ts";
import { coverOf } from "../text/lookup.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { isAgentless, sourceAndCue, sourcesByBlock } from "./sources/sources-by-paragraph.ts";

/** A claim laid in the mouth of nobody in particular: “analysts say”, “is seen as”. */
export const sourceVague: Rule = {
  code: "source.vague",
  severity: "information",
  summary: "A claim carried by nobody in particular: “analysts say”, “is seen as”",
  needsSource: true,
  check: ({ analysis }: RuleContext): readonly Finding[] => {
    const isTold = coverOf(toldByNamed(analysis));
    const outlets = outletsIn(analysis);
    const isPassedOn = (block: Span, each: AttributionMention): boolean =>
      isAgentless(each) && outlets.some(({ start }) => block.start <= start && start < each.start);
    return sourcesByBlock(
      analysis,
      (each, block) =>
        each.source.class === "vague" && !each.secondary && !isTold(each) && !isPassedOn(block, each),
    ).map(({ attribution }) => ({
      code: "source.vague",
      ...sourceAndCue(attribution),
      message: messageFor(attribution),
      evidence: [],
      suggestions: [],
    }));
  },
};

/** What somebody named says: where that tells what others think, somebody named stands for it. */
function toldByNamed({ mentions }: Analysis): Span[] {
  return mentions
    .flatMap((mention) =>
      mention.kind === "attribution" &&
      mention.stance === "report" &&
      (mention.source.class === "named" || mention.source.namedNext)
        ? [mention.content]
        : [],
    )
    .sort((a, b) => a.start - b.start);
}

/** Other outlets' words and the reports that the article names: what is “reportedly” so behind one is told by it. */
const outletsIn = ({ mentions }: Analysis): Span[] =>
  mentions.filter(
    (mention) =>
      (mention.kind === "attribution" && mention.secondary && mention.source.class === "named") ||
      (mention.kind === "document" && mention.published && mention.noun === "report"),
  );

function messageFor(attribution: AttributionMention): string {
  const { text } = attribution.source;
  return isAgentless(attribution)
    ? `“${text}”: the article does not say by whom.`
    : `“${text}” could be anybody. Name at least one of them, or the document that says so.`;
}
