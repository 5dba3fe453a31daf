import { contains, overlaps, type Span, sliceOf } from "../../../text/span.ts";
import type { AttributionMention, QuotationMention } from "../../mention.ts";
import { wordCount } from "../quotations/terms.ts";

/** Fewer quoted words than this, tied to nobody, are a term or a distancing word. */
const FEW_WORDS = 4;

/** The attributions of one stretch of the paragraph, which ends at `end`. */
export interface AttributionGroup {
  readonly end: number;
  readonly attributions: readonly AttributionMention[];
}

/**
 * Gives each quotation its speaker: whose content it stands in, the nearest first; else, for a whole quoted
 * sentence, the speaker of the quotation before it in the paragraph. Few words that are nobody's become `scare`.
 */
export function withSpeakers(
  text: string,
  quotations: readonly QuotationMention[],
  groups: readonly AttributionGroup[],
): QuotationMention[] {
  let group = 0;
  const spoken: QuotationMention[] = [];
  let last: { speaker: string; speakerSpan: Span; end: number } | null = null;
  for (const quotation of quotations) {
    while ((groups[group]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) group++;
    const own = nearest(text, quotation, groups[group]?.attributions ?? []);
    if (own !== null) {
      const named = {
        speaker: own.source.text,
        speakerSpan: { start: own.source.start, end: own.source.end },
      };
      last = { ...named, end: Math.max(own.end, quotation.end) };
      spoken.push({ ...quotation, ...named });
    } else if (last !== null && !quotation.scare && isWhole(text, quotation)) {
      const { speaker, speakerSpan } = last;
      spoken.push({ ...quotation, speaker, speakerSpan });
    } else {
      const few = wordCount(sliceOf(text, quotation.words)) < FEW_WORDS && !isWhole(text, quotation);
      spoken.push(few ? { ...quotation, scare: true } : quotation);
    }
  }
  return spoken;
}

/** The attribution whose words stand right behind a quotation, else the innermost that it is content of. */
function nearest(
  text: string,
  quotation: Span,
  attributions: readonly AttributionMention[],
): AttributionMention | null {
  let best: AttributionMention | null = null;
  for (const attribution of attributions) {
    const { content, source } = attribution;
    if (!overlaps(content, quotation) || contains(quotation, source)) continue;
    if (!contains(content, quotation) && !contains(quotation, content)) continue;
    if (isRightBehind(text, quotation, attribution)) return attribution;
    if (best === null || content.end - content.start < best.content.end - best.content.start)
      best = attribution;
  }
  return best;
}

/** “…?” asked Smith; “…,” he said. */
function isRightBehind(text: string, { end }: Span, { source, cue }: AttributionMention): boolean {
  const start = Math.min(source.start, cue.start);
  return start >= end && start - end < 3 && /^,?\s+$/.test(text.slice(end, start));
}

/** A quotation that is a sentence by itself: it starts with a capital and ends with a sentence's mark. */
function isWhole(text: string, { words }: QuotationMention): boolean {
  const quoted = sliceOf(text, words).trim();
  return /^\P{L}{0,2}\p{Lu}/u.test(quoted.slice(0, 4)) && /[.!?…]$/.test(quoted);
}
