import { coverOf } from "../../text/lookup.ts";
import { sliceOf } from "../../text/span.ts";
import type { Finding } from "../finding.ts";
import type { RuleContext } from "../rule.ts";

/**
 * The forms that house style replaces, outside quotations. What somebody wrote or said is changed only by a person who
 * is asked.
 */
export function houseStyleFindings({ analysis, facts }: RuleContext): Finding[] {
  const { text } = analysis.article;
  const matches = facts.houseStyle.findIn(text);
  if (matches.length === 0) return [];
  const isQuoted = coverOf(
    analysis.mentions.flatMap((each) => (each.kind === "quotation" && !each.scare ? [each.words] : [])),
  );
  return matches
    .filter((match) => !isQuoted(match))
    .map(({ start, end, entry, replacement }) => ({
      code: "name.spelling",
      start,
      end,
      message: `House style is “${entry.preferred}”, not “${sliceOf(text, { start, end })}”.`,
      evidence: [],
      suggestions: [replacement],
      safe: true,
      respelling: { of: "style", from: entry.written, to: entry.preferred },
    }));
}
