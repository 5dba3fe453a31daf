import type { Analysis } from "../../claims/analysis.ts";
import { lastStartingAt, overlapOf } from "../../text/lookup.ts";
import { overlaps, type Span } from "../../text/span.ts";

/**
 * Tells whether words stand in the sentence right behind one in which a named body gives numbers, in the same
 * paragraph: “Sales rose to 4.5m, the bank said. The average was the highest since 1990.” goes on with what it says. A
 * person's word ends with its sentence.
 */
export function goesOn({ article, mentions, sentences }: Analysis): (span: Span) => boolean {
  const isPerson = overlapOf(mentions.filter(({ kind }) => kind === "person"));
  const hasFigure = overlapOf(mentions.filter(({ kind }) => kind === "figure"));
  const blocks = article.blocks.map(({ content }) => content);
  const behind = new Set<number>();
  for (const mention of mentions) {
    if (mention.kind !== "attribution" || mention.stance !== "report") continue;
    const { source, content, end } = mention;
    const named = source.class === "named" && !source.isPronoun && !isPerson(source.head);
    if (!named || !hasFigure(content)) continue;
    const next = lastStartingAt(sentences, end - 1) + 1;
    const [sentence, block] = [sentences[next], blocks[lastStartingAt(blocks, end - 1)]];
    if (sentence !== undefined && block !== undefined && overlaps(sentence, block)) behind.add(next);
  }
  return ({ start }) => behind.has(lastStartingAt(sentences, start));
}
