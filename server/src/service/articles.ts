import type { Analysis } from "../claims/analysis.ts";
import type { CorpusView } from "../corpus/corpus-view.ts";
import { digest } from "../text/digest.ts";
import { Recent } from "../text/recent.ts";
import type { TimelineIndex } from "../timeline/timeline-index.ts";
import type { FileContent } from "../workspace.ts";
import type { FileRecord, KeptRecord } from "./file-record.ts";
import {
  type ArticleMaker,
  articleMaker,
  FAILED,
  type HeldArticle,
  type OpenDocument,
  type ReadingOptions,
  stackOf,
  withProblem,
} from "./held-article.ts";
import { KnownArticles } from "./known-articles.ts";
import type { ShownRecord, Squeezer } from "./packed-record.ts";
import type { ArticleRecord } from "./record.ts";
import type { RecordShelf } from "./record-shelf.ts";

/** A file whose record is kept. */
interface KeptFile {
  readonly kind: "kept";
  readonly modified: string | undefined;
}

type File = FileRecord | FileContent | KeptFile;

export interface ArticlesOptions extends ReadingOptions {
  readonly recordOf: (analysis: Analysis) => ArticleRecord;
  readonly squeezer: Squeezer;
  readonly shelf: RecordShelf;
  /** Reads a file at once. */
  readonly readNow: (uri: string) => FileContent;
  /** Whether a document open in the editor is an article. */
  readonly accepts: (document: OpenDocument) => boolean;
}

/** How many articles that are not open are held with their text. */
const HELD = 16;

/**
 * All articles: the open documents' texts over the files'. A changed text is analysed when an article is next
 * asked for, so that several changes in a row cost one analysis. Of a file only its record is kept; its text and
 * analysis are made again when somebody asks about it.
 */
export class Articles {
  readonly #options: ArticlesOptions;
  readonly #articleOf: ArticleMaker;
  readonly #open = new Map<string, OpenDocument>();
  readonly #files = new Map<string, File>();
  readonly #known: KnownArticles;
  readonly #problems = new Map<string, string>();
  readonly #held = new Map<string, HeldArticle>();
  readonly #recent = new Recent<string, HeldArticle>(HELD);
  readonly #changed = new Set<string>();

  constructor(options: ArticlesOptions) {
    this.#options = options;
    this.#articleOf = articleMaker(options);
    this.#known = new KnownArticles(options.squeezer, options.shelf);
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

  /**
   * Takes many files at once: not for each but once for all it is asked what they affect, and that is everything. The first
   * `edits` are taken like any other change, and if there are no more, only what these affect is affected.
   */
  async fill(take: () => Promise<void>, edits = 0): Promise<void> {
    this.#known.beginFilling(edits);
    try {
      await take();
    } finally {
      const isOver = this.#known.endFilling();
      if (edits === 0 || isOver) this.#known.affect(this.uris());
    }
  }

  openUris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Takes what a file gave; `null` for a file that is no article or is gone. */
  setFile(uri: string, file: FileRecord | FileContent | null): void {
    if (file === null ? this.#files.delete(uri) : this.#files.set(uri, file)) this.#changed.add(uri);
  }

  /**
   * Takes an article as it was in another session, whatever the editor says now; `null`: it was not there. When all were
   * taken so, `reopen` follows.
   */
  recall(uri: string, file: KeptRecord | null): void {
    this.#changed.delete(uri);
    this.#unsettle(uri);
    if (file === null) this.#known.forget(uri);
    else this.#settleRecord(uri, file);
  }

  /** Takes open documents as they are in the editor again, as if they were edited just now. */
  reopen(): void {
    for (const uri of this.#open.keys()) this.#changed.add(uri);
  }

  /** Has an article analysed anew: what is known of it besides its text has changed. */
  reread(uri: string): void {
    const file = this.#files.get(uri);
    if (file?.kind === "record" || file?.kind === "kept") this.#files.set(uri, this.#options.readNow(uri));
    if (file !== undefined || this.#open.has(uri)) this.#changed.add(uri);
  }

  files(): readonly string[] {
    return [...this.#files.keys()];
  }

  has(uri: string): boolean {
    this.settle();
    return this.#problems.has(uri) || this.#known.has(uri);
  }

  /** All articles, in order. */
  uris(): readonly string[] {
    this.settle();
    return [...this.#known.uris(), ...this.#problems.keys()].sort();
  }

  /** What is kept of an article; `undefined` for one that could not be read. */
  record(uri: string): ArticleRecord | undefined {
    this.settle();
    return this.#known.record(uri);
  }

  /** What lists and diagnostics need of an article, quicker than its record. */
  shown(uri: string): ShownRecord | undefined {
    this.settle();
    return this.#known.shown(uri);
  }

  /** Why an article was not read, as a sentence; `null` if it was. */
  problem(uri: string): string | null {
    this.settle();
    return this.#problems.get(uri) ?? null;
  }

  /** The text of an article; `undefined` for one that is not there or could not be read. */
  text(uri: string): string | undefined {
    const held = this.#heldNow(uri);
    if (held !== undefined) return held.document.getText();
    return this.#known.has(uri) ? this.#textNow(uri) : undefined;
  }

  /** The article with its text and analysis as it is now. */
  get(uri: string): HeldArticle | undefined {
    const held = this.#heldNow(uri);
    if (held !== undefined) return held;
    const problem = this.#problems.get(uri);
    if (problem !== undefined) return withProblem(uri, problem);
    const record = this.#known.record(uri);
    if (record === undefined) return undefined;
    const text = this.#textNow(uri);
    if (text === undefined || digest(text) !== record.version) return this.#changedElsewhere(uri);
    const file = this.#files.get(uri);
    const article = this.#articleOf({ uri, languageId: "", text }, modifiedIn(file));
    this.#recent.set(uri, article);
    return article;
  }

  corpus(): CorpusView {
    this.settle();
    return this.#known.corpus;
  }

  /** What all articles put in time, in outline. */
  timeline(): TimelineIndex {
    this.settle();
    return this.#known.timeline;
  }

  /** Names exactly what articles are compared by: the same for the same articles, whenever they were read. */
  marks(): ReadonlyMap<string, string> {
    this.settle();
    return this.#known.marks();
  }

  /** Analyses what has changed. */
  settle(): void {
    for (const uri of this.#changed) {
      this.#changed.delete(uri);
      this.#settle(uri);
    }
  }

  /** The articles whose findings may have changed since this was last asked. */
  takeAffected(): ReadonlySet<string> {
    this.settle();
    return this.#known.takeAffected();
  }

  #heldNow(uri: string): HeldArticle | undefined {
    this.settle();
    return this.#held.get(uri) ?? this.#recent.get(uri);
  }

  #textNow(uri: string): string | undefined {
    const content = this.#options.readNow(uri);
    return content.kind === "text" ? content.text : undefined;
  }

  /** The file is another than the one that was read, and nobody has told yet. */
  #changedElsewhere(uri: string): HeldArticle | undefined {
    const content = this.#options.readNow(uri);
    this.setFile(uri, content.kind === "skipped" && content.gone === true ? null : content);
    this.settle();
    const problem = this.#problems.get(uri);
    return this.#recent.get(uri) ?? (problem === undefined ? undefined : withProblem(uri, problem));
  }

  #unsettle(uri: string): void {
    this.#known.affect([uri]);
    this.#held.delete(uri);
    this.#recent.delete(uri);
    this.#problems.delete(uri);
  }

  #settle(uri: string): void {
    this.#unsettle(uri);
    const open = this.#open.get(uri);
    const file = this.#files.get(uri);
    if (open !== undefined) this.#settleOpen(open, file);
    else if (file === undefined) this.#known.forget(uri);
    else if (file.kind === "skipped") this.#fail(uri, file.reason);
    else if (file.kind === "record") this.#settleRecord(uri, file);
    else if (file.kind === "kept") this.#settleAgain(uri);
    else this.#settleText(uri, file);
  }

  #settleOpen(open: OpenDocument, file: File | undefined): void {
    if (!this.#options.accepts(open)) {
      this.#known.forget(open.uri);
      return;
    }
    const article = this.#articleOf(open, modifiedIn(file));
    this.#held.set(open.uri, article);
    this.#keep(article, (record) => this.#known.setOpen(open.uri, record));
  }

  /** A file that was read here: of its text only the record is kept. */
  #settleText(uri: string, { text, modified }: FileContent & { kind: "text" }): void {
    const article = this.#articleOf({ uri, languageId: "", text }, modified);
    this.#recent.set(uri, article);
    this.#keep(article, (record) => {
      this.#known.setRead(uri, record);
      this.#files.set(uri, { kind: "kept", modified });
    });
  }

  #settleRecord(uri: string, { record, modified }: KeptRecord): void {
    this.#known.setPacked(uri, record);
    this.#files.set(uri, { kind: "kept", modified });
  }

  /** The record is that of the document that was open until now, not the file's. */
  #settleAgain(uri: string): void {
    const content = this.#options.readNow(uri);
    this.#files.set(uri, content);
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
      this.#held.delete(article.uri);
      this.#fail(article.uri, FAILED);
    }
  }

  #fail(uri: string, problem: string): void {
    this.#known.forget(uri);
    this.#problems.set(uri, problem);
  }
}

function modifiedIn(file: File | undefined): string | undefined {
  return file === undefined || file.kind === "skipped" ? undefined : file.modified;
}
