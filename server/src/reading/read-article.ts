import type { Article, Block } from "../article/article.ts";
import { repairedText } from "../article/repaired-text.ts";
import type { Span } from "../text/span.ts";
import { mapMention, mapSpan } from "./map-mention.ts";
import type { Mention } from "./mention.ts";
import type { Reading, Sentence } from "./reading.ts";

/** Reads one paragraph, fresh or from a cache. */
export type ParagraphReader = (paragraph: string) => Reading;

/** The reading of a whole article; offsets are UTF-16 offsets of the article's text. */
export interface ArticleReading {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly opinions: readonly Span[];
}

/** Reads every block that is prose; furniture, captions and front matter say nothing. */
export function readArticle(article: Article, readParagraph: ParagraphReader): ArticleReading {
  const sentences: Sentence[] = [];
  const mentions: Mention[] = [];
  const opinions: Span[] = [];
  for (const block of article.blocks.filter(isProse)) {
    const { text, toOriginal } = repairedText(article, block.content);
    const reading = readParagraph(text);
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
