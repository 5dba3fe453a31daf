import type { AttributionMention, Mention, QuotationMention } from "../reading/mention.ts";
import type { Sentence } from "../reading/reading.ts";
import { contains, lengthOf, overlaps, type Span } from "../text/span.ts";
import type { ClaimAttribution } from "./claim.ts";

/** Who vouches for the words of `span`; `null` if nobody in the article does. */
export type Vouching = (span: Span) => ClaimAttribution | null;

/**
 * Prepares to tell who vouches for what, from the attributions of a whole article. The innermost content that
 * covers the words decides; where an outlet passes on somebody's words, the speaker counts before the outlet. A
 * quotation that goes on without a cue of its own keeps its speaker. An attitude (“wants”, “backs”) is nobody's word.
 */
export function vouchingIn(mentions: readonly Mention[], sentences: readonly Sentence[]): Vouching {
  const attributions = mentions
    .filter((mention) => mention.kind === "attribution")
    .filter(({ stance }) => stance === "report");
  const bySource = new Map(attributions.map((attribution) => [attribution.source.start, attribution]));
  const quotations = outermost(mentions.filter((mention) => mention.kind === "quotation"));
  const bySentence = new Map<number, AttributionMention[]>();
  for (const attribution of attributions) {
    for (let at = indexAt(sentences, attribution.start); at < sentences.length; at++) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.start >= attribution.end) break;
      if (!overlaps(sentence, attribution)) continue;
      const list = bySentence.get(at);
      if (list === undefined) bySentence.set(at, [attribution]);
      else list.push(attribution);
    }
  }
  return (span) => {
    const near = bySentence.get(indexAt(sentences, span.start)) ?? [];
    const best = near
      .filter(({ content }) => carries(content, span))
      .reduce<AttributionMention | null>(closer, null);
    if (best !== null) return asVoucher(best, best);
    const quotation = quotations[indexAt(quotations, span.start)];
    if (quotation?.speakerSpan == null || !contains(quotation, span)) return null;
    const speaker = bySource.get(quotation.speakerSpan.start);
    return speaker === undefined ? null : asVoucher(speaker, quotation);
  };
}

function asVoucher({ source, cue }: AttributionMention, { start, end }: Span): ClaimAttribution {
  const sourceSpan = { start: source.start, end: source.end };
  return { source: source.text, cue: cue.text, class: source.class, span: { start, end }, sourceSpan };
}

/** Whether a content speaks for the words: it covers them, or is most of what they say. */
function carries(content: Span, span: Span): boolean {
  return contains(content, span) || (contains(span, content) && 2 * lengthOf(content) >= lengthOf(span));
}

function closer(best: AttributionMention | null, next: AttributionMention): AttributionMention {
  if (best === null) return next;
  if (best.secondary !== next.secondary) return best.secondary ? next : best;
  return lengthOf(next.content) < lengthOf(best.content) ? next : best;
}

function outermost(quotations: readonly QuotationMention[]): QuotationMention[] {
  const outer: QuotationMention[] = [];
  for (const quotation of quotations) {
    if (quotation.start >= (outer.at(-1)?.end ?? 0)) outer.push(quotation);
  }
  return outer;
}

/** The index of the span that `offset` lies in, or of the first one behind it. */
function indexAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
