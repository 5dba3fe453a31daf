import { isExcerpt } from "../corpus/agreement/wording.ts";
import type { QuotationMention } from "../reading/mention.ts";
import { overlaps } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import { type QuotationBlock, quotationBlocks, staysOpen } from "./quotations/quotation-blocks.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A shorter quotation may be a term or a saying; a fragment of a sentence needs more words than a whole one. */
const FEWEST_WORDS = { sentence: 4, fragment: 6 };

/** No quotation is looked after over more paragraphs than this on either side. */
const FARTHEST = 30;

/** A quotation that nobody in its paragraph or beside it can have spoken. */
export const quoteUnattributed: Rule = {
  code: "quote.unattributed",
  severity: "warning",
  summary: "A quotation without a speaker",
  needsSource: true,
  check: ({ analysis }: RuleContext): readonly Finding[] => {
    const blocks = quotationBlocks(analysis);
    const spoken = blocks.flatMap(({ quotations }) =>
      quotations.filter(({ speaker }) => speaker !== null).map(({ spoken }) => spoken),
    );
    const isOrphan = (quotation: QuotationMention, nth: number): boolean => {
      if (quotation.scare || quotation.speaker !== null) return false;
      const words = quotation.spoken;
      if (words.length < (isSentence(quotation) ? FEWEST_WORDS.sentence : FEWEST_WORDS.fragment))
        return false;
      if (
        around(blocks, nth).some(({ speakers }) => speakers.some((speaker) => !overlaps(quotation, speaker)))
      )
        return false;
      if (isIntroduced(analysis.article.text, quotation)) return false;
      return !spoken.some((other) => isExcerpt(words, other));
    };
    return blocks
      .flatMap(({ block, quotations }, nth) =>
        block.kind === "paragraph" ? quotations.filter((quotation) => isOrphan(quotation, nth)) : [],
      )
      .map(({ start, end }) => ({
        code: "quote.unattributed",
        start,
        end,
        message: "Nobody is named as the speaker of this quotation.",
        evidence: [],
        suggestions: [],
      }));
  },
};

/** The block's neighbours; a quotation over several paragraphs reaches as far as it stays open. */
function around(blocks: readonly QuotationBlock[], nth: number): readonly QuotationBlock[] {
  let [first, last] = [nth, nth];
  while (first > nth - FARTHEST && first > 0 && staysOpen(blocks[first - 1])) first--;
  while (last < nth + FARTHEST && last < blocks.length - 1 && staysOpen(blocks[last])) last++;
  return blocks.slice(Math.max(0, first - 1), last + 2);
}

/** “The sign reads: “…””: what stands before the colon says whose words these are. */
function isIntroduced(text: string, { start }: QuotationMention): boolean {
  return /[:—–-]$/u.test(text.slice(Math.max(0, start - 8), start).trimEnd());
}

function isSentence({ text }: QuotationMention): boolean {
  return /^\P{L}{1,3}\p{Lu}/u.test(text.slice(0, 5));
}
