import type { QuotationMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";

/** Finds the quotations of a paragraph, without their speakers. */
export function findQuotations(_paragraph: TaggedParagraph): QuotationMention[] {
  return [];
}
