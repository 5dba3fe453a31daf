import type { Mention, QuotationMention } from "../reading/mention.ts";
import { lastStartingAt } from "../text/lookup.ts";
import type { Span } from "../text/span.ts";

/**
 * Gives quotations that open a paragraph and have no speaker there the one of the paragraph before: where its last
 * quotation is left open, as in all but the last paragraph of a longer speech, or where it ends with words of a named
 * speaker and the next paragraph is nothing but a quotation. `paragraphs` are the stretches of prose in order.
 */
export function continueQuotations(
  text: string,
  mentions: readonly Mention[],
  paragraphs: readonly Span[],
): readonly Mention[] {
  let before: QuotationMention | null = null;
  return mentions.map((mention) => {
    if (mention.kind !== "quotation" || mention.start < (before?.end ?? 0)) return mention;
    const goesOn = before !== null && isWithoutOwn(mention) && follows(text, paragraphs, before, mention);
    const whole: QuotationMention =
      goesOn && before !== null
        ? { ...mention, speaker: before.speaker, speakerSpan: before.speakerSpan }
        : mention;
    if (!whole.scare) before = whole;
    return whole;
  });
}

const isWithoutOwn = ({ speaker, scare, opened }: QuotationMention): boolean =>
  speaker === null && !scare && opened;

/** Whether a quotation opens the paragraph behind another's, and goes on with it. */
function follows(
  text: string,
  paragraphs: readonly Span[],
  before: QuotationMention,
  next: QuotationMention,
): boolean {
  const at = lastStartingAt(paragraphs, next.start);
  const [last, own] = [paragraphs[at - 1], paragraphs[at]];
  if (own === undefined || last === undefined || own.start !== next.start || before.start < last.start)
    return false;
  if (!before.closed && before.end >= last.end) return true;
  return (
    next.end >= own.end && !/\p{L}/u.test(text.slice(next.end, own.end)) && endsSpoken(text, last, before)
  );
}

/** Whether nothing but who speaks stands behind a paragraph's last quotation: “…,” she told the council. */
function endsSpoken(text: string, paragraph: Span, { end, speakerSpan }: QuotationMention): boolean {
  if (speakerSpan === null) return false;
  const behind = text.slice(end, paragraph.end);
  return !/[.!?]\s+\p{Lu}/u.test(behind) && (behind.trim() === "" || speakerSpan.start >= end);
}
