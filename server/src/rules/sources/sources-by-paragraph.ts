import type { Block } from "../../article/article.ts";
import type { Analysis } from "../../claims/analysis.ts";
import type { AttributionMention } from "../../reading/mention.ts";
import { contains, type Span } from "../../text/span.ts";

/** Farther apart than this, source and cue are not marked together. */
const NEAR = 24;

/** An attribution with the block that it stands in. */
export interface SourcedBlock {
  readonly block: Block;
  readonly attribution: AttributionMention;
}

/**
 * The attributions that `wanted` picks, the first of each source in each block. A headline only sums up, who
 * asks claims nothing, a pronoun's source has been looked at where it was named, and of a group it is enough that the
 * next to speak is named.
 */
export function sourcesByBlock(
  { article, mentions }: Analysis,
  wanted: (attribution: AttributionMention, block: Block) => boolean,
): SourcedBlock[] {
  const found: SourcedBlock[] = [];
  let nth = 0;
  let seen = new Set<string>();
  for (const attribution of mentions) {
    if (attribution.kind !== "attribution" || attribution.stance !== "report") continue;
    while ((article.blocks[nth]?.end ?? Number.POSITIVE_INFINITY) <= attribution.start) {
      nth++;
      seen = new Set();
    }
    const block = article.blocks[nth];
    const key = attribution.source.text.toLowerCase();
    if (block === undefined || block.kind === "headline" || block.kind === "subheading") continue;
    const { asks, source } = attribution;
    if (!wanted(attribution, block) || asks || source.resumes || source.namedNext || seen.has(key)) continue;
    seen.add(key);
    found.push({ block, attribution });
  }
  return found;
}

/** Source and cue together where they stand close, else the source alone. */
export function sourceAndCue({ source, cue }: AttributionMention): Span {
  const start = Math.min(source.start, cue.start);
  const end = Math.max(source.end, cue.end);
  const both = end - start <= source.end - source.start + NEAR;
  return both ? { start, end } : { start: source.start, end: source.end };
}

/** Whether a passive names nobody at all: the reading then gives its cue for a source. */
export function isAgentless({ source, cue }: AttributionMention): boolean {
  return contains(source, cue) && contains(cue, source);
}
