import type { CorpusView } from "../corpus/corpus-view.ts";
import { digest } from "../text/digest.ts";
import type { TimelineIndex } from "../timeline/timeline-index.ts";
import type { FileContent } from "../workspace.ts";
import type { FileRecord, KeptRecord } from "./file-record.ts";
import { type HeldArticle, type OpenDocument, withProblem } from "./held-article.ts";
import { OverlaidFiles } from "./overlaid-files.ts";
import type { ShownRecord } from "./packed-record.ts";
import type { ArticleRecord } from "./record.ts";
import { type ArticlesOptions, SettledArticles } from "./settled-articles.ts";

/**
 * All articles: the open documents' texts over the files'. A changed text is analysed when an article is next
 * asked for, so that several changes in a row cost one analysis. Of a file only its record is kept; its text and
 * analysis are made again when somebody asks about it.
 */
export class Articles {
  readonly #readNow: (uri: string) => FileContent;
  readonly #files = new OverlaidFiles();
  readonly #settled: SettledArticles;

  constructor(options: ArticlesOptions) {
    this.#readNow = options.readNow;
    this.#settled = new SettledArticles(options, this.#files);
  }

  /** Takes a document's text from the editor, which counts from now on. */
  open(document: OpenDocument): void {
    this.#files.open(document);
  }

  /** Lets go of the editor's text. */
  close(uri: string): void {
    this.#files.close(uri);
  }

  isOpen(uri: string): boolean {
    return this.#files.document(uri) !== undefined;
  }

  openUris(): readonly string[] {
    return this.#files.openUris();
  }

  /** Takes what a file gave; `null` for a file that is no article or is gone. */
  setFile(uri: string, file: FileRecord | FileContent | null): void {
    this.#files.setFile(uri, file);
  }

  files(): readonly string[] {
    return this.#files.fileUris();
  }

  /**
   * Takes many files at once, and asks only once, at the end, what they affect: everything. The first `edits` are taken like
   * any other change; if there are no more, only what these affect is looked at again.
   */
  async fill(take: () => Promise<void>, edits = 0): Promise<void> {
    const { known } = this.#settled;
    known.beginFilling(edits);
    try {
      await take();
    } finally {
      const isOver = known.endFilling();
      if (edits === 0 || isOver) known.affect(this.uris());
    }
  }

  /**
   * Takes an article as it was in another session, whatever the editor says now; `null`: it was not there. Call `reopen`
   * once all are taken.
   */
  recall(uri: string, file: KeptRecord | null): void {
    this.#files.unmark(uri);
    this.#settled.recall(uri, file);
  }

  /** Takes open documents as they are in the editor again, as if they were edited just now. */
  reopen(): void {
    this.#files.reopen();
  }

  /** Has an article analysed again, since something about it besides its text has changed. */
  reread(uri: string): void {
    const kind = this.#files.file(uri)?.kind;
    if (kind === "record" || kind === "kept") this.#files.replaceFile(uri, this.#readNow(uri));
    this.#files.markChanged(uri);
  }

  has(uri: string): boolean {
    this.settle();
    return this.#settled.has(uri);
  }

  /** All articles, in order. */
  uris(): readonly string[] {
    this.settle();
    return this.#settled.uris();
  }

  /** What is kept of an article; `undefined` for one that could not be read. */
  record(uri: string): ArticleRecord | undefined {
    this.settle();
    return this.#settled.known.record(uri);
  }

  /** What lists and diagnostics need of an article, quicker than its record. */
  shown(uri: string): ShownRecord | undefined {
    this.settle();
    return this.#settled.known.shown(uri);
  }

  /** Why an article was not read, as a sentence; `null` if it was. */
  problem(uri: string): string | null {
    this.settle();
    return this.#settled.problem(uri) ?? null;
  }

  /** The text of an article; `undefined` for one that is not there or could not be read. */
  text(uri: string): string | undefined {
    this.settle();
    const held = this.#settled.held(uri);
    if (held !== undefined) return held.document.getText();
    return this.#settled.known.has(uri) ? this.#textNow(uri) : undefined;
  }

  /** The article with its text and analysis as it is now. */
  get(uri: string): HeldArticle | undefined {
    this.settle();
    const held = this.#settled.held(uri) ?? this.#unreadable(uri);
    if (held !== undefined) return held;
    const record = this.#settled.known.record(uri);
    if (record === undefined) return undefined;
    const text = this.#textNow(uri);
    if (text === undefined || digest(text) !== record.version) return this.#changedElsewhere(uri);
    return this.#settled.analyseAgain(uri, text);
  }

  corpus(): CorpusView {
    this.settle();
    return this.#settled.known.corpus;
  }

  /** What all articles put in time, in outline. */
  timeline(): TimelineIndex {
    this.settle();
    return this.#settled.known.timeline;
  }

  /** Names exactly what articles are compared by: the same for the same articles, whenever they were read. */
  marks(): ReadonlyMap<string, string> {
    this.settle();
    return this.#settled.known.marks();
  }

  /** Analyses what has changed. */
  settle(): void {
    this.#files.settleChanged(this.#settle);
  }

  /** The articles whose findings may have changed since this was last asked. */
  takeAffected(): ReadonlySet<string> {
    this.settle();
    return this.#settled.known.takeAffected();
  }

  readonly #settle = (uri: string): void => this.#settled.settle(uri);

  #textNow(uri: string): string | undefined {
    const content = this.#readNow(uri);
    return content.kind === "text" ? content.text : undefined;
  }

  #unreadable(uri: string): HeldArticle | undefined {
    const problem = this.#settled.problem(uri);
    return problem === undefined ? undefined : withProblem(uri, problem);
  }

  /** Takes a file that has changed since it was read, though nobody has said so yet. */
  #changedElsewhere(uri: string): HeldArticle | undefined {
    const content = this.#readNow(uri);
    this.setFile(uri, content.kind === "skipped" && content.gone === true ? null : content);
    this.settle();
    return this.#settled.held(uri) ?? this.#unreadable(uri);
  }
}
