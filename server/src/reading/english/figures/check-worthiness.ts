import type { Span } from "../../../text/span.ts";
import type { Mention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";

/** How much a fact-checker would want to check a sentence, from 0 to 1. */
export function checkWorthinessOf(
  _paragraph: TaggedParagraph,
  _sentence: Span,
  _mentions: readonly Mention[],
): number {
  return 0;
}
