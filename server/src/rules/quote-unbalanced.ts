import type { Mojibake } from "../article/article.ts";
import type { QuotationMention } from "../reading/mention.ts";
import { overlaps } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import {
  opensQuoted,
  type QuotationBlock,
  quotationBlocks,
  staysOpen,
} from "./quotations/quotation-blocks.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A quotation mark without its partner. A quotation over several paragraphs may close in the last one only. */
export const quoteUnbalanced: Rule = {
  code: "quote.unbalanced",
  severity: "warning",
  summary: "A quotation mark without its partner",
  check: ({ analysis }: RuleContext): readonly Finding[] => {
    const blocks = quotationBlocks(analysis);
    return blocks.flatMap((block, nth) =>
      block.quotations.flatMap((quotation) => {
        const goesOn = isLast(block, quotation) && continues(blocks[nth + 1]);
        const carriedOn = isFirst(block, quotation) && staysOpen(blocks[nth - 1]);
        if (quotation.closed ? quotation.opened || carriedOn : goesOn) return [];
        return findingAt(quotation, analysis.article.mojibake);
      }),
    );
  },
};

const isLast = ({ quotations }: QuotationBlock, quotation: QuotationMention): boolean =>
  quotations.at(-1) === quotation;
const isFirst = ({ quotations }: QuotationBlock, quotation: QuotationMention): boolean =>
  quotations[0] === quotation;

/** The next paragraph opens quoted again, or only brings the closing mark. */
function continues(next: QuotationBlock | undefined): boolean {
  return next !== undefined && (opensQuoted(next) || next.quotations[0]?.opened === false);
}

function findingAt(quotation: QuotationMention, mojibake: readonly Mojibake[]): Finding[] {
  const { start, end, words, opened } = quotation;
  const mark = opened ? { start, end: words.start } : { start: words.end, end };
  if (mojibake.some((broken) => overlaps(broken, quotation))) return [];
  const message = opened
    ? "This quotation mark is never closed."
    : "This quotation mark closes nothing that was opened.";
  return [{ code: "quote.unbalanced", ...mark, message, evidence: [], suggestions: [] }];
}
