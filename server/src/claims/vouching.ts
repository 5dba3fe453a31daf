import type { AttributionMention, Mention } from "../reading/mention.ts";
import type { Sentence } from "../reading/reading.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import type { ClaimAttribution } from "./claim.ts";

/** Who vouches for the words of `span`; `null` if nobody in the article does. */
export type Vouching = (span: Span) => ClaimAttribution | null;

/**
 * Prepares the question who vouches for what, from the attributions of a whole article. The innermost content that
 * covers the words decides; where an outlet passes on somebody's words, the speaker counts before the outlet.
 */
export function vouchingIn(mentions: readonly Mention[], sentences: readonly Sentence[]): Vouching {
  const attributions = mentions.filter((mention) => mention.kind === "attribution");
  const bySentence = new Map<number, AttributionMention[]>();
  for (const attribution of attributions) {
    for (let at = indexAt(sentences, attribution.start); at < sentences.length; at++) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.start >= attribution.end) break;
      if (overlaps(sentence, attribution)) bySentence.set(at, [...(bySentence.get(at) ?? []), attribution]);
    }
  }
  return (span) => {
    const near = bySentence.get(indexAt(sentences, span.start)) ?? [];
    const covering = near.filter(({ content }) => contains(content, span) || contains(span, content));
    const best = covering.reduce<AttributionMention | null>(closer, null);
    return (
      best && { source: best.source.text, cue: best.cue.text, class: best.source.class, span: spanOf(best) }
    );
  };
}

function closer(best: AttributionMention | null, next: AttributionMention): AttributionMention {
  if (best === null) return next;
  if (best.secondary !== next.secondary) return best.secondary ? next : best;
  return length(next.content) < length(best.content) ? next : best;
}

const length = ({ start, end }: Span): number => end - start;
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The index of the sentence that `offset` lies in, or of the first one behind it. */
function indexAt(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
