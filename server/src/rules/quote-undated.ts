import type { AttributionMention, QuotationMention } from "../reading/mention.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Farther apart than this, the cue is marked with the quotation rather than with its source. */
const NEAR = 12;

/** Quoted words put at some time before (“has previously said”) with no word of when or where. */
export const quoteUndated: Rule = {
  code: "quote.undated",
  severity: "hint",
  summary: "A quotation from some earlier time, with no occasion or date",
  needsSource: true,
  check: ({ analysis: { mentions, sentences } }: RuleContext): readonly Finding[] => {
    const quotations = mentions
      .filter((mention) => mention.kind === "quotation")
      .filter(({ scare }) => !scare);
    const occasions = mentions.filter(({ kind }) => kind === "date" || kind === "event");
    return mentions.flatMap((mention) => {
      if (mention.kind !== "attribution" || mention.stance !== "report" || !mention.earlier) return [];
      const quotation = quotations.find((quoted) => overlaps(mention.content, quoted));
      const around = sentences.filter((sentence) => overlaps(sentence, mention));
      const dated = (occasion: Span): boolean =>
        around.some((sentence) => contains(sentence, occasion)) && !contains(mention.content, occasion);
      if (quotation === undefined || occasions.some(dated)) return [];
      return {
        code: "quote.undated",
        ...placeOf(mention, quotation),
        message: "Quoted from some earlier time: say when and where it was said.",
        evidence: [],
        suggestions: [],
      };
    });
  },
};

function placeOf({ source, cue }: AttributionMention, quotation: QuotationMention): Span {
  const near = cue.start - source.end <= NEAR;
  return near
    ? { start: Math.min(source.start, cue.start), end: cue.end }
    : { start: cue.start, end: quotation.end };
}
