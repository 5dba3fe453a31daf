import type { Block } from "../../article/article.ts";
import type { Analysis } from "../../claims/analysis.ts";
import type { QuotationMention } from "../../reading/mention.ts";
import type { Span } from "../../text/span.ts";

/** A block of prose with its outer quotations, and where it names people, bodies or sources. */
export interface QuotationBlock {
  readonly block: Block;
  readonly speakers: readonly Span[];
  readonly quotations: readonly QuotationMention[];
}

/** The blocks of an article that were read, in order, each with its outer quotations. */
export function quotationBlocks({ article, mentions }: Analysis): QuotationBlock[] {
  let next = 0;
  return article.blocks.filter(isRead).map((block) => {
    const quotations: QuotationMention[] = [];
    const speakers: Span[] = [];
    for (
      let mention = mentions[next];
      mention !== undefined && mention.start < block.end;
      mention = mentions[++next]
    ) {
      if (mention.start < block.start) continue;
      if (mention.kind === "quotation" && mention.start >= (quotations.at(-1)?.end ?? 0))
        quotations.push(mention);
      if (mention.kind === "person" || mention.kind === "organization") speakers.push(mention);
      if (mention.kind === "attribution" && mention.stance === "report") speakers.push(mention.source);
    }
    return { block, quotations, speakers };
  });
}

function isRead({ kind }: Block): boolean {
  return kind === "headline" || kind === "standfirst" || kind === "subheading" || kind === "paragraph";
}

/** Whether the block's last quotation has no closing mark, as in all but the last paragraph of a longer quotation. */
export function staysOpen(block: QuotationBlock | undefined): boolean {
  return block?.quotations.at(-1)?.closed === false;
}

/** Whether the block opens with a quotation mark, as each paragraph of a longer quotation does. */
export function opensQuoted({ block, quotations }: QuotationBlock): boolean {
  const first = quotations[0];
  return first?.opened === true && first.start === block.content.start;
}
