import type { Analysis } from "../claims/analysis.ts";
import type { AssertionMention } from "../reading/mention.ts";
import { coverOf, overlapOf } from "../text/lookup.ts";
import { overlaps, type Span, spanKey } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { goesOn } from "./sources/goes-on.ts";

/** What a source would have to be, by the kind of assertion. */
const NEEDS: Readonly<Record<AssertionMention["type"], string>> = {
  superlative: "a record needs someone who keeps count",
  "public-opinion": "what a public thinks needs a poll or a voice",
  reaction: "how a market moved needs a price, a date or a trader",
  agenda: "someone who was there must have told it",
};

/** A check-worthy assertion without a figure that no source in the article carries. */
export const claimUnsourced: Rule = {
  code: "claim.unsourced",
  severity: "information",
  summary: "A check-worthy assertion without a figure that no source in the article carries",
  needsSource: true,
  check: ({ analysis }: RuleContext): readonly Finding[] =>
    unsourced(analysis).map(({ start, end, type }) => ({
      code: "claim.unsourced",
      start,
      end,
      message: `No source in this article carries this: ${NEEDS[type]}.`,
      evidence: [],
      suggestions: [],
    })),
};

function unsourced(analysis: Analysis): AssertionMention[] {
  const { claims, mentions, article } = analysis;
  const isTold = goesOn(analysis);
  const carried = new Set(
    claims.filter(({ kind, attribution }) => kind === "statement" && attribution !== null).map(spanKey),
  );
  const isReported = overlapOf(
    mentions.filter((each) => each.kind === "attribution" && each.stance === "report"),
  );
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const headings = article.blocks.filter(({ kind }) => kind === "headline" || kind === "standfirst");
  const isSilent = (span: Span) =>
    carried.has(spanKey(span)) || isQuoted(span) || headings.some(({ content }) => overlaps(content, span));
  return mentions.filter(
    (mention): mention is AssertionMention =>
      mention.kind === "assertion" &&
      !isSilent(mention) &&
      !(mention.type === "superlative" ? isTold(mention) : isReported(mention)),
  );
}
