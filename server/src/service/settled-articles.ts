import type { Analysis } from "../claims/analysis.ts";
import { Recent } from "../text/recent.ts";
import type { FileContent } from "../workspace.ts";
import type { KeptRecord } from "./file-record.ts";
import {
  type ArticleMaker,
  articleMaker,
  FAILED,
  type HeldArticle,
  type OpenDocument,
  type ReadingOptions,
  stackOf,
} from "./held-article.ts";
import { KnownArticles } from "./known-articles.ts";
import { type ArticleFile, modifiedIn, type OverlaidFiles } from "./overlaid-files.ts";
import type { Compressor } from "./packed-record.ts";
import type { ArticleRecord } from "./record.ts";
import type { RecordShelf } from "./record-shelf.ts";

export interface ArticlesOptions extends ReadingOptions {
  readonly recordOf: (analysis: Analysis) => ArticleRecord;
  readonly compressor: Compressor;
  readonly shelf: RecordShelf;
  /** Reads a file at once. */
  readonly readNow: (uri: string) => FileContent;
  /** Whether a document open in the editor is an article. */
  readonly accepts: (document: OpenDocument) => boolean;
}

/** How many articles that are not open are held with their text. */
const HELD = 16;

/**
 * What came of each document or file when it was last settled: the article with its text where somebody has it open or
 * asked about it just now, its record otherwise, or why it could not be read.
 */
export class SettledArticles {
  readonly #options: ArticlesOptions;
  readonly #files: OverlaidFiles;
  readonly #articleOf: ArticleMaker;
  readonly #problems = new Map<string, string>();
  readonly #open = new Map<string, HeldArticle>();
  readonly #recent = new Recent<string, HeldArticle>(HELD);
  readonly known: KnownArticles;

  constructor(options: ArticlesOptions, files: OverlaidFiles) {
    this.#options = options;
    this.#files = files;
    this.#articleOf = articleMaker(options);
    this.known = new KnownArticles(options.compressor, options.shelf);
  }

  /** An article with its text, if it is at hand. */
  held(uri: string): HeldArticle | undefined {
    return this.#open.get(uri) ?? this.#recent.get(uri);
  }

  /** Why an article could not be read. */
  problem(uri: string): string | undefined {
    return this.#problems.get(uri);
  }

  has(uri: string): boolean {
    return this.#problems.has(uri) || this.known.has(uri);
  }

  /** All articles, in order. */
  uris(): readonly string[] {
    return [...this.known.uris(), ...this.#problems.keys()].sort();
  }

  /** Makes the article of a file whose record is kept already, and holds it for a while. */
  analyseAgain(uri: string, text: string): HeldArticle {
    const article = this.#articleOf({ uri, languageId: "", text }, modifiedIn(this.#files.file(uri)));
    this.#recent.set(uri, article);
    return article;
  }

  /** Takes an article as it was in another session; `null`: it was not there. */
  recall(uri: string, file: KeptRecord | null): void {
    this.#unsettle(uri);
    if (file === null) this.known.forget(uri);
    else this.#settleRecord(uri, file);
  }

  /** Makes of an open document or a file what is kept of it. */
  settle(uri: string): void {
    this.#unsettle(uri);
    const document = this.#files.document(uri);
    const file = this.#files.file(uri);
    if (document !== undefined) this.#settleOpen(document, file);
    else if (file === undefined) this.known.forget(uri);
    else if (file.kind === "skipped") this.#fail(uri, file.reason);
    else if (file.kind === "record") this.#settleRecord(uri, file);
    else if (file.kind === "kept") this.#settleAgain(uri);
    else this.#settleText(uri, file);
  }

  #unsettle(uri: string): void {
    this.known.affect([uri]);
    this.#open.delete(uri);
    this.#recent.delete(uri);
    this.#problems.delete(uri);
  }

  #settleOpen(document: OpenDocument, file: ArticleFile | undefined): void {
    if (!this.#options.accepts(document)) {
      this.known.forget(document.uri);
      return;
    }
    const article = this.#articleOf(document, modifiedIn(file));
    this.#open.set(document.uri, article);
    this.#keep(article, (record) => this.known.setOpen(document.uri, record));
  }

  /** A file that was read here: of its text only the record is kept. */
  #settleText(uri: string, { text, modified }: FileContent & { kind: "text" }): void {
    const article = this.#articleOf({ uri, languageId: "", text }, modified);
    this.#recent.set(uri, article);
    this.#keep(article, (record) => {
      this.known.setRead(uri, record);
      this.#files.replaceFile(uri, { kind: "kept", modified });
    });
  }

  #settleRecord(uri: string, { record, modified }: KeptRecord): void {
    this.known.setPacked(uri, record);
    this.#files.replaceFile(uri, { kind: "kept", modified });
  }

  /** The record is that of the document that was open until now, not the file's. */
  #settleAgain(uri: string): void {
    const content = this.#options.readNow(uri);
    this.#files.replaceFile(uri, content);
    if (content.kind === "skipped") this.#fail(uri, content.reason);
    else this.#settleText(uri, content);
  }

  /** Has the record of an article kept, or says that there is none. */
  #keep(article: HeldArticle, keep: (record: ArticleRecord) => void): void {
    if (article.analysis === null) {
      this.#fail(article.uri, article.problem ?? FAILED);
      return;
    }
    try {
      keep(this.#options.recordOf(article.analysis));
    } catch (error) {
      this.#options.logger.error(`Keeping ${article.uri} failed: ${stackOf(error)}`);
      this.#open.delete(article.uri);
      this.#fail(article.uri, FAILED);
    }
  }

  #fail(uri: string, problem: string): void {
    this.known.forget(uri);
    this.#problems.set(uri, problem);
  }
}
