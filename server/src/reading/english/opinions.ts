import type { Span } from "../../text/span.ts";
import type { QuotationMention } from "../mention.ts";
import type { TaggedParagraph } from "./paragraph.ts";

/** Finds a reporter's own opinions and hopes; what stands inside a quotation is somebody else's. */
export function findOpinions(_paragraph: TaggedParagraph, _quotations: readonly QuotationMention[]): Span[] {
  return [];
}
