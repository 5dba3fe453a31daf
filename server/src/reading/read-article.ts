import type { Article, Block } from "../article/article.ts";
import { type OffsetMap, type RepairedText, repairedText } from "../article/repaired-text.ts";
import type { Span } from "../text/span.ts";
import { mapMention } from "./map-mention.ts";
import { mapSpan } from "./map-span.ts";
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
  return readArticles([article], readParagraphs)[0] ?? NOTHING;
}

/** Reads articles, each as if by itself; all their paragraphs together, which is faster. */
export function readArticles(
  articles: readonly Article[],
  readParagraphs: ParagraphReader,
): ArticleReading[] {
  const prose = articles.map(proseOf);
  const readings = readParagraphs(prose.flatMap((pieces) => pieces.map(({ text }) => text)));
  let next = 0;
  return prose.map((pieces) => {
    const whole = { sentences: [], mentions: [], opinions: [] };
    for (const { toOriginal } of pieces) addReading(whole, readings[next++] ?? NOTHING, toOriginal);
    return whole;
  });
}

/** What is read of an article, repaired. */
function proseOf(article: Article): RepairedText[] {
  return article.blocks.filter(isProse).map(({ content }) => repairedText(article, content));
}

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
