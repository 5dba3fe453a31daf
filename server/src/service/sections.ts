import type { Block, BlockKind } from "../article/article.ts";
import type { Analysis } from "../claims/analysis.ts";
import type { Claim } from "../claims/claim.ts";

/** A part of an article: from a heading to the next; `heading` is `null` for what stands before the first. */
export interface Section {
  readonly heading: Block | null;
  readonly end: number;
  readonly claims: readonly Claim[];
}

/** Shares out an article's claims to the parts that headings of these kinds begin. */
export function sectionsOf({ article, claims }: Analysis, kinds: readonly BlockKind[]): Section[] {
  const headings = article.blocks.filter(({ kind }) => kinds.includes(kind));
  const starts: (Block | null)[] = [null, ...headings];
  let at = 0;
  return starts.map((heading, index) => {
    const next = headings[index]?.start ?? article.text.length;
    const first = at;
    while (at < claims.length && ((claims[at]?.start ?? 0) < next || index === headings.length)) at++;
    return { heading, end: Math.max(next, heading?.end ?? 0), claims: claims.slice(first, at) };
  });
}
