import type { Span } from "../text/span.ts";
import type { Article, ArticleFormat, ArticleLanguage, Block, BlockKind } from "./article.ts";
import { findMojibake } from "./mojibake/find-mojibake.ts";
import { findOpening } from "./structure/dateline.ts";
import { findFrontMatter } from "./structure/front-matter.ts";
import { judgeBlocks } from "./structure/judge-blocks.ts";
import { markdownBlocks } from "./structure/markdown-blocks.ts";
import { markdownMarks } from "./structure/markdown-marks.ts";
import { plainBlocks } from "./structure/plain-blocks.ts";
import type { RawBlock } from "./structure/raw-block.ts";
import { webAddresses } from "./structure/web-addresses.ts";

/**
 * Takes a text apart into blocks: in order, without overlaps, all that is not blank in one of them. Never throws;
 * offsets are UTF-16 offsets of `text`.
 */
export function parseArticle(text: string, format: ArticleFormat, language: ArticleLanguage): Article {
  const frontMatter = findFrontMatter(text);
  const from = frontMatter?.end ?? 0;
  const raw = format === "markdown" ? markdownBlocks(text, from) : plainBlocks(text, from);
  const kinds = judgeBlocks(text, raw, language);
  const lead = kinds.indexOf("paragraph");
  const blocks = raw.map((block, index) =>
    finished(text, block, kinds[index] ?? "paragraph", language, index === lead),
  );
  const marks = blocks.flatMap(({ content }) => marksIn(text, content, format));
  return {
    text,
    blocks: frontMatter === null ? blocks : [frontMatterBlock(frontMatter), ...blocks],
    frontMatter,
    mojibake: findMojibake(text),
    marks,
  };
}

function finished(
  text: string,
  raw: RawBlock,
  kind: BlockKind,
  language: ArticleLanguage,
  first: boolean,
): Block {
  const { dateline, contentStart } =
    kind === "paragraph"
      ? findOpening(text, raw.content, language, first)
      : { dateline: null, contentStart: raw.content.start };
  return {
    kind,
    start: raw.start,
    end: raw.end,
    content: { start: contentStart, end: raw.content.end },
    dateline,
    markedUp: raw.kind !== null,
  };
}

function frontMatterBlock({ start, end }: Span): Block {
  return { kind: "front-matter", start, end, content: { start, end: start }, dateline: null, markedUp: true };
}

function marksIn(text: string, content: Span, format: ArticleFormat): Span[] {
  if (format === "markdown") return markdownMarks(text, content);
  return webAddresses(text.slice(content.start, content.end)).map(({ start, end }) => ({
    start: content.start + start,
    end: content.start + end,
  }));
}
