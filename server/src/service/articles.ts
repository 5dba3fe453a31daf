import { TextDocument } from "vscode-languageserver-textdocument";
import type { ArticleFormat } from "../article/article.ts";
import type { Source } from "../claims/analyse.ts";
import type { Analysis } from "../claims/analysis.ts";
import type { ArticleDate } from "../claims/article-date.ts";
import type { CorpusView } from "../corpus/corpus.ts";
import type { FileContent } from "../workspace.ts";
import type { Logger } from "./logger.ts";

/** A document as the editor has it. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** An article with what is known of it; another object whenever its text was another. */
export interface HeldArticle {
  readonly uri: string;
  /** The text, for positions in it. Empty where there is a problem. */
  readonly document: TextDocument;
  /** `null` where there is a problem. */
  readonly analysis: Analysis | null;
  /** Why it was not read, as a sentence. */
  readonly problem: string | null;
}

/** A corpus that changes by one article at a time. */
export interface ChangingCorpus {
  set(analysis: Analysis): void;
  remove(uri: string): void;
  view(): CorpusView;
  /** The articles whose findings may depend on this one. */
  affectedBy(uri: string): ReadonlySet<string>;
}

export interface ArticlesOptions {
  readonly analyse: (source: Source) => Analysis;
  readonly corpus: ChangingCorpus;
  /** Whether a document open in the editor is an article. */
  readonly accepts: (document: OpenDocument) => boolean;
  /** Why a text of this length is not read; `null` if it is. */
  readonly refuses: (length: number) => string | null;
  readonly logger: Logger;
}

/**
 * All articles: the open documents' texts over the files'. A changed text is analysed when an article is next
 * asked for, so that several changes in a row cost one analysis.
 */
export class Articles {
  readonly #options: ArticlesOptions;
  readonly #open = new Map<string, OpenDocument>();
  readonly #files = new Map<string, FileContent>();
  readonly #held = new Map<string, HeldArticle>();
  readonly #changed = new Set<string>();
  #affected = new Set<string>();

  constructor(options: ArticlesOptions) {
    this.#options = options;
  }

  /** Takes a document's text from the editor, which counts from now on. */
  open(document: OpenDocument): void {
    this.#open.set(document.uri, document);
    this.#changed.add(document.uri);
  }

  /** Lets go of the editor's text. */
  close(uri: string): void {
    if (this.#open.delete(uri)) this.#changed.add(uri);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** Takes a file's content; `null` for a file that is no article or is gone. */
  setFile(uri: string, content: FileContent | null): void {
    if (content === null ? this.#files.delete(uri) : this.#files.set(uri, content)) this.#changed.add(uri);
  }

  /** Has an article analysed anew: what is known of it besides its text has changed. */
  reread(uri: string): void {
    if (this.#open.has(uri) || this.#files.has(uri)) this.#changed.add(uri);
  }

  files(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** The article, analysed as it is now. */
  get(uri: string): HeldArticle | undefined {
    this.settle();
    return this.#held.get(uri);
  }

  /** All articles in the order of their URIs. */
  all(): readonly HeldArticle[] {
    this.settle();
    return [...this.#held.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  corpus(): CorpusView {
    this.settle();
    return this.#options.corpus.view();
  }

  /** Analyses what has changed. */
  settle(): void {
    for (const uri of this.#changed) {
      this.#changed.delete(uri);
      this.#hold(uri);
    }
  }

  /** The articles whose findings may have changed since this was last asked. */
  takeAffected(): ReadonlySet<string> {
    this.settle();
    const affected = this.#affected;
    this.#affected = new Set();
    return affected;
  }

  #hold(uri: string): void {
    const { corpus } = this.#options;
    const article = this.#read(uri);
    const affect = (): void => {
      for (const other of corpus.affectedBy(uri)) this.#affected.add(other);
    };
    this.#affected.add(uri);
    affect();
    if (article === null) this.#held.delete(uri);
    else this.#held.set(uri, article);
    if (article?.analysis) corpus.set(article.analysis);
    else corpus.remove(uri);
    affect();
  }

  #read(uri: string): HeldArticle | null {
    const open = this.#open.get(uri);
    const file = this.#files.get(uri);
    const modified = file?.kind === "text" ? file.modified : undefined;
    if (open !== undefined) {
      return this.#options.accepts(open) ? this.#analysed(uri, open.text, open.languageId, modified) : null;
    }
    if (file === undefined) return null;
    return file.kind === "text"
      ? this.#analysed(uri, file.text, "", modified)
      : withProblem(uri, file.reason);
  }

  #analysed(uri: string, text: string, languageId: string, modified: string | undefined): HeldArticle {
    const refusal = this.#options.refuses(text.length);
    if (refusal !== null) return withProblem(uri, refusal);
    try {
      const dates = { given: stampedDate(modified) };
      const analysis = this.#options.analyse({ uri, text, format: formatOf(uri, languageId), dates });
      return { uri, document: TextDocument.create(uri, languageId, 0, text), analysis, problem: null };
    } catch (error) {
      this.#options.logger.error(`Reading ${uri} failed: ${stackOf(error)}`);
      return withProblem(uri, "Not checked: Second Source failed on this text. Its log says more.");
    }
  }
}

/** A file is seldom from the day of its article, so anything the text tells goes before it. */
export function stampedDate(modified: string | undefined): ArticleDate | null {
  return modified === undefined
    ? null
    : { value: modified, basis: "the file was last changed then", confidence: 0.3 };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function withProblem(uri: string, problem: string): HeldArticle {
  return { uri, document: TextDocument.create(uri, "", 0, ""), analysis: null, problem };
}

function formatOf(uri: string, languageId: string): ArticleFormat {
  return languageId === "markdown" || /\.(md|markdown)$/i.test(uri) ? "markdown" : "plain";
}
