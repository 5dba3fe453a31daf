import type { Article, ArticleFormat, ArticleLanguage, Block } from "./article.ts";

/** Takes a text apart into blocks. Never throws; offsets are UTF-16 offsets of `text`. */
export function parseArticle(text: string, _format: ArticleFormat, _language: ArticleLanguage): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "")
      blocks.push({ kind: "paragraph", start, end, content: { start, end }, dateline: null });
    start = end + 1;
  }
  return { text, blocks, frontMatter: null, mojibake: [] };
}
