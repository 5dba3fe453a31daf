import { sliceOf } from "../../../text/span.ts";
import type { QuotationMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { pairMarks } from "./pair-marks.ts";
import { spokenWords } from "./spoken-words.ts";
import { isTerm } from "./terms.ts";

/**
 * Finds the quotations of a paragraph, nested ones too, without their speakers. `scare` is set for what is a title
 * or a term by itself; words that turn out to be nobody's are marked once the attributions are known.
 */
export function findQuotations({ text, sentences }: TaggedParagraph): QuotationMention[] {
  return pairMarks(text, sentences)
    .filter(({ words }) => words.end > words.start)
    .map(({ start, end, words, opened, closed }) => ({
      kind: "quotation",
      start,
      end,
      text: text.slice(start, end),
      words,
      spoken: spokenWords(sliceOf(text, words)),
      speaker: null,
      speakerSpan: null,
      scare: isTerm(text, { start, end }, sliceOf(text, words)),
      opened,
      closed,
    }));
}
