import { TextDocument } from "vscode-languageserver-textdocument";
import type { ArticleFormat } from "../article/article.ts";
import type { Source } from "../claims/analyse.ts";
import type { Analysis } from "../claims/analysis.ts";
import type { ArticleDate } from "../claims/article-date.ts";
import type { Logger } from "./logger.ts";

/** A document as the editor has it. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** An article with its text and all that is read in it. */
export interface HeldArticle {
  readonly uri: string;
  /** The text, for positions in it. Empty where there is a problem. */
  readonly document: TextDocument;
  /** `null` where there is a problem. */
  readonly analysis: Analysis | null;
  /** Why it was not read, as a sentence. */
  readonly problem: string | null;
}

/** What an article is made with. */
export interface ReadingOptions {
  readonly analyse: (source: Source) => Analysis;
  /** Why a text of this length is not read; `null` if it is. */
  readonly refuses: (length: number) => string | null;
  readonly logger: Logger;
}

/** Makes an article of a text. `modified` is the day on which its file was last changed, where that counts. */
export type ArticleMaker = (
  source: Omit<OpenDocument, "version">,
  modified: string | undefined,
) => HeldArticle;

/** Prepares to make articles of texts; never throws. */
export function articleMaker({ analyse, refuses, logger }: ReadingOptions): ArticleMaker {
  return ({ uri, languageId, text }, modified) => {
    const refusal = refuses(text.length);
    if (refusal !== null) return withProblem(uri, refusal);
    try {
      const dates = { given: stampedDate(modified) };
      const analysis = analyse({ uri, text, format: formatOf(uri, languageId), dates });
      return { uri, document: TextDocument.create(uri, languageId, 0, text), analysis, problem: null };
    } catch (error) {
      logger.error(`Reading ${uri} failed: ${stackOf(error)}`);
      return withProblem(uri, FAILED);
    }
  };
}

/** What is said of an article on which the reading breaks. */
export const FAILED = "Not checked: Second Source failed on this text. Its log says more.";

/** A file is seldom from the day of its article, so anything the text tells goes before it. */
export function stampedDate(modified: string | undefined): ArticleDate | null {
  return modified === undefined
    ? null
    : { value: modified, basis: "the file was last changed then", confidence: 0.3 };
}

/** What a log says of an error: where it came from, as far as that is known. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** An article that could not be read. */
export function withProblem(uri: string, problem: string): HeldArticle {
  return { uri, document: TextDocument.create(uri, "", 0, ""), analysis: null, problem };
}

/** How an article marks up its text, by its name and the editor's name for its language. */
export function formatOf(uri: string, languageId: string): ArticleFormat {
  return languageId === "markdown" || /\.(md|markdown)$/i.test(uri) ? "markdown" : "plain";
}
