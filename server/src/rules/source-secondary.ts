import type { AttributionMention } from "../reading/mention.ts";
import { overlapOf } from "../text/lookup.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { sourceAndCue, sourcesByBlock } from "./sources/sources-by-paragraph.ts";

const LINK = /https?:\/\/|\]\(|\bwww\./;

/**
 * Another outlet's word taken over, with no link to it in the paragraph; once for each outlet. One who bears the name
 * of an outlet (“Michael Bloomberg”) is none.
 */
export const sourceSecondary: Rule = {
  code: "source.secondary",
  severity: "hint",
  summary: "Another outlet's word taken over without a link or a primary source",
  needsSource: true,
  check: ({ analysis }: RuleContext): readonly Finding[] => {
    const seen = new Set<string>();
    const isPerson = overlapOf(analysis.people.flatMap(({ mentions }) => mentions));
    const isPassedOn = ({ source, secondary }: AttributionMention) => secondary && !isPerson(source.head);
    return sourcesByBlock(analysis, isPassedOn).flatMap(({ block, attribution }) => {
      const key = attribution.source.text.toLowerCase();
      if (seen.has(key) || LINK.test(analysis.article.text.slice(block.start, block.end))) return [];
      seen.add(key);
      return {
        code: "source.secondary",
        ...sourceAndCue(attribution),
        message: messageFor(attribution),
        evidence: [],
        suggestions: [],
      };
    });
  },
};

function messageFor({ source }: AttributionMention): string {
  const named = source.class === "named";
  return named
    ? `Taken over from “${source.text}” without a link. Link to the report, or go to its own source.`
    : `Taken over from “${source.text}”. Name the outlet and link to its report, or go to its own source.`;
}
