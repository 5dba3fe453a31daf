import type { Article, Block } from "../article/article.ts";
import { type OffsetMap, repairedText } from "../article/repaired-text.ts";
import type { Span } from "../text/span.ts";
import { mapMention, mapSpan } from "./map-mention.ts";
import type { Mention } from "./mention.ts";
import { NOTHING, type Reading, type Sentence } from "./reading.ts";

/** Reads paragraphs, each as if by itself, fresh or from a cache. */
export type ParagraphReader = (paragraphs: readonly string[]) => readonly Reading[];

/** The reading of a whole article; offsets are UTF-16 offsets of the article's text. */
export interface ArticleReading {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly opinions: readonly Span[];
}

/** Reads every block that is prose; furniture, captions and front matter say nothing. */
export function readArticle(article: Article, readParagraphs: ParagraphReader): ArticleReading {
  const texts: string[] = [];
  const maps: OffsetMap[] = [];
  for (const block of article.blocks) {
    if (!isProse(block)) continue;
    const { text, toOriginal } = repairedText(article, block.content);
    texts.push(text);
    maps.push(toOriginal);
  }
  const whole = { sentences: [], mentions: [], opinions: [] };
  const readings = readParagraphs(texts);
  for (let nth = 0; nth < texts.length; nth++) addReading(whole, readings[nth] ?? NOTHING, maps[nth] ?? SAME);
  return whole;
}

const SAME: OffsetMap = (offset) => offset;

/** Adds a paragraph's reading to the article's, every offset moved to its place. */
function addReading(
  whole: { readonly sentences: Sentence[]; readonly mentions: Mention[]; readonly opinions: Span[] },
  reading: Reading,
  map: OffsetMap,
): void {
  for (const { start, end, tense, checkWorthiness } of reading.sentences)
    whole.sentences.push({ start: map(start, "start"), end: map(end, "end"), tense, checkWorthiness });
  for (const mention of reading.mentions) whole.mentions.push(mapMention(mention, map));
  for (const opinion of reading.opinions) whole.opinions.push(mapSpan(opinion, map));
}

function isProse(block: Block): boolean {
  return (
    block.kind === "headline" ||
    block.kind === "standfirst" ||
    block.kind === "subheading" ||
    block.kind === "paragraph"
  );
}
