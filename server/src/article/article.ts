import type { Span } from "../text/span.ts";

/** What a block of an article is. `furniture` is what the page put around the article. */
export type BlockKind =
  | "front-matter"
  | "headline"
  | "standfirst"
  | "byline"
  | "date-line"
  | "subheading"
  | "paragraph"
  | "caption"
  | "furniture";

/** The place (and sometimes the date) that opens a report: “OSLO, March 3 —”. Spans are article offsets. */
export interface Dateline extends Span {
  readonly place: Span;
  readonly date: Span | null;
}

/**
 * A line or paragraph of the article. `start`/`end` cover its text without the surrounding line breaks;
 * `content` is what is read as prose: the block without its dateline or Markdown marks.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly content: Span;
  readonly dateline: Dateline | null;
  /** Whether the article's own markup makes it so: a Markdown image or code fence is nothing left over. */
  readonly markedUp: boolean;
}

/** Words decoded in the wrong encoding, and what they were. */
export interface Mojibake extends Span {
  readonly repair: string;
  /** How it came about, for the message: “UTF-8 read as windows-1253”. */
  readonly cause: string;
}

/** What Markdown or YAML front matter says of the article; values as written. */
export interface FrontMatter extends Span {
  readonly title: string | null;
  readonly date: string | null;
}

/** A text, taken apart. Every offset is a UTF-16 offset of `text`, the original. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter | null;
  readonly mojibake: readonly Mojibake[];
  /** What is written inside the blocks but is no word: Markdown marks, the addresses of links. In order. */
  readonly marks: readonly Span[];
}

/** How the file marks up its text. */
export type ArticleFormat = "plain" | "markdown";

/**
 * What the article room needs to know of a language. Each language folder below `reading` supplies one,
 * so this room knows no word of any language.
 */
export interface ArticleLanguage {
  /** Whether a line, trimmed, is page furniture: navigation, comment forms, share buttons, advertisements. */
  isFurniture(line: string): boolean;
  /**
   * Whether a line, trimmed, names the authors, or who published on what day: “By Jane Doe”, “The Courier, 3 May 2025”.
   * `opens`: it is the first of its text, where a title may stand.
   */
  isByline(line: string, opens: boolean): boolean;
  /** Whether a line, trimmed, is only a date or a publication stamp: “Published 17 February 2026, 14:05 GMT”. */
  isDateLine(line: string): boolean;
  /** Whether a line, trimmed, is a picture's caption, alternative text or credit on its face. */
  isCaption(line: string): boolean;
  /** Whether words before a colon or dash are a label (“WATCH”, “EXCLUSIVE”) and so no place. */
  isLabel(words: string): boolean;
  /** Whether a line writes its words with capitals, as some papers' headlines do. */
  isTitleCase(line: string): boolean;
  /** Whether a line, trimmed, ends the article: what follows it is the page's (“Leave a Reply”, “More news”). */
  isEnd(line: string): boolean;
}
