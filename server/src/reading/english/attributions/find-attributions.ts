import type { AttributionMention, QuotationMention } from "../../mention.ts";
import type { NameMention } from "../names/find-names.ts";
import type { TaggedParagraph } from "../paragraph.ts";

/** What attribution finding gives: the attributions, and the quotations with their speakers filled in. */
export interface Attributed {
  readonly attributions: readonly AttributionMention[];
  readonly quotations: readonly QuotationMention[];
}

/** Finds who is said to have said what. */
export function findAttributions(
  _paragraph: TaggedParagraph,
  quotations: readonly QuotationMention[],
  _names: readonly NameMention[],
): Attributed {
  return { attributions: [], quotations };
}
