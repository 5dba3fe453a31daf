import type { Article, Block } from "../article/article.ts";
import { repairedText } from "../article/repaired-text.ts";
import type { Span } from "../text/span.ts";
import { mapMention, mapSpan } from "./map-mention.ts";
import type { Mention } from "./mention.ts";
import type { Reading, Sentence } from "./reading.ts";

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
  const sentences: Sentence[] = [];
  const mentions: Mention[] = [];
  const opinions: Span[] = [];
  const parts = article.blocks.filter(isProse).map(({ content }) => repairedText(article, content));
  const readings = readParagraphs(parts.map(({ text }) => text));
  for (const [nth, { toOriginal }] of parts.entries()) {
    const reading = readings[nth];
    if (reading === undefined) continue;
    for (const sentence of reading.sentences)
      sentences.push({ ...sentence, ...mapSpan(sentence, toOriginal) });
    for (const mention of reading.mentions) mentions.push(mapMention(mention, toOriginal));
    for (const opinion of reading.opinions) opinions.push(mapSpan(opinion, toOriginal));
  }
  return { sentences, mentions, opinions };
}

function isProse(block: Block): boolean {
  return (
    block.kind === "headline" ||
    block.kind === "standfirst" ||
    block.kind === "subheading" ||
    block.kind === "paragraph"
  );
}
