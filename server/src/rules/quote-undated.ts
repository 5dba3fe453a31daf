import type { AttributionMention, QuotationMention } from "../reading/mention.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Quoted words put at some time before (“has previously said”) with no word of when or where. */
export const quoteUndated: Rule = {
  code: "quote.undated",
  severity: "hint",
  summary: "A quotation from some earlier time, with no occasion or date",
  check: ({ analysis: { mentions, sentences } }: RuleContext): readonly Finding[] => {
    const quotations = mentions.filter((mention) => mention.kind === "quotation" && !mention.scare);
    const occasions = mentions.filter(({ kind }) => kind === "date" || kind === "event");
    return mentions.flatMap((mention) => {
      if (
        mention.kind !== "attribution" ||
        !mention.earlier ||
        !quotes(mention, quotations as QuotationMention[])
      )
        return [];
      const around = sentences.filter((sentence) => overlaps(sentence, mention));
      if (occasions.some((occasion) => around.some((sentence) => isOutside(mention, sentence, occasion))))
        return [];
      const { source, cue } = mention;
      return {
        code: "quote.undated",
        start: Math.min(source.start, cue.start),
        end: Math.max(source.end, cue.end),
        message: `Quoted from some earlier time (“${cue.text}”): say when and where it was said.`,
        evidence: [],
        suggestions: [],
      };
    });
  },
};

function quotes({ content }: AttributionMention, quotations: readonly QuotationMention[]): boolean {
  return quotations.some((quotation) => overlaps(content, quotation));
}

/** A date in the sentence that is not itself part of what was said. */
function isOutside({ content }: AttributionMention, sentence: Span, date: Span): boolean {
  return contains(sentence, date) && !contains(content, date);
}
