import type { Range } from "vscode-languageserver-types";
import type { CorpusView } from "../corpus/corpus-view.ts";
import type { ArticleDigest } from "../corpus/digest.ts";
import type { Facts } from "../facts/facts.ts";
import { type Checklist, type ChecklistEntry, checklistOf } from "../notes/checklist.ts";
import type { VerdictLabels } from "../notes/verdict-labels.ts";
import type { RaisedFinding, SeveritySettings } from "../rules/check-article.ts";
import type { Span } from "../text/span.ts";
import { fileNameOf, pathBelow, rootOf } from "../text/uris.ts";
import type { TimelineEntry } from "../timeline/timeline-entry.ts";
import type { TimelineIndex } from "../timeline/timeline-index.ts";
import type { Workspace } from "../workspace.ts";
import { type Answers, answersAny, type Outcome, openFindings, outcomesOf } from "./answered.ts";
import type { Articles } from "./articles.ts";
import type { ChecklistShelf } from "./checklist-shelf.ts";
import type { RaisingLibrary } from "./conflicts/conflict-list.ts";
import { DismissalTally } from "./dismissal-tally.ts";
import type { DismissalsShelf } from "./dismissals-shelf.ts";
import type { Findings } from "./findings.ts";
import type { FindingsSummary } from "./findings-summary.ts";
import type { HeldArticle } from "./held-article.ts";
import type { KeptComparisons } from "./kept-comparisons.ts";
import { referenceFrom, resolvedFrom } from "./notes-place.ts";
import type { NotesShelf } from "./notes-shelf.ts";
import { NotePlacer, type PlacedNote } from "./placed-notes.ts";
import { rangeAmong } from "./positions.ts";
import { type Report, Reports } from "./reports.ts";

/** What lies on the desk. */
export interface DeskOptions {
  readonly workspace: Workspace;
  readonly facts: Facts;
  readonly articles: Articles;
  readonly findings: Findings;
  readonly shelf: NotesShelf;
  readonly dismissals: DismissalsShelf;
  readonly rulePage: (code: string) => string | null;
  readonly checklists: ChecklistShelf;
  readonly newsroom: Newsroom;
}

/** What a newsroom sets for itself, and may change at any time. */
export interface Newsroom {
  /** What it calls the verdicts. */
  readonly verdictLabels: VerdictLabels;
  /** What is to be done before an article is cleared. */
  readonly checklist: readonly ChecklistEntry[];
}

/** Articles, findings and notes brought together; knows which of them an edit has touched. */
export class Desk implements RaisingLibrary {
  readonly #options: DeskOptions;
  #newsroom: Newsroom;
  readonly #placer = new NotePlacer();
  /** What dismissals do, as far as articles were looked at. */
  readonly tally = new DismissalTally();
  readonly #reports: Reports;
  /** Articles to be looked at again, and those of them whose own text or notes changed. */
  readonly #due = new Set<string>();
  readonly #touched = new Set<string>();

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#newsroom = options.newsroom;
    this.#reports = new Reports(this, options.rulePage);
  }

  get facts(): Facts {
    return this.#options.facts;
  }

  get verdictLabels(): VerdictLabels {
    return this.#newsroom.verdictLabels;
  }

  uris(): readonly string[] {
    return this.#options.articles.uris();
  }

  article(uri: string): HeldArticle | undefined {
    return this.#options.articles.get(uri);
  }

  text(uri: string): string | undefined {
    return this.#options.articles.text(uri);
  }

  digest(uri: string): ArticleDigest | undefined {
    return this.#options.articles.record(uri)?.digest;
  }

  problem(uri: string): string | null {
    return this.#options.articles.problem(uri);
  }

  range(uri: string, span: Span): Range | null {
    const shown = this.#options.articles.shown(uri);
    return shown === undefined ? null : rangeAmong(shown.lines, span);
  }

  timeline(uri: string): readonly TimelineEntry[] {
    return this.#options.articles.record(uri)?.timeline ?? [];
  }

  outlines(): TimelineIndex {
    return this.#options.articles.timeline();
  }

  corpus(): CorpusView {
    return this.#options.articles.corpus();
  }

  raised(uri: string): readonly RaisedFinding[] {
    const found = this.#found(uri);
    if (this.#options.dismissals.of(uri).size === 0) return found;
    return outcomesOf(found, { ...this.#answersIn(uri), notes: [] }).flatMap(({ finding, answer }) =>
      answer === null ? [finding] : [],
    );
  }

  findings(uri: string): readonly RaisedFinding[] {
    const among = this.#answersIn(uri);
    const found = this.#found(uri);
    const outcomes = answersAny(among) ? outcomesOf(found, among) : [];
    this.tally.set(uri, outcomes);
    return outcomes.length === 0 ? found : openFindings(outcomes);
  }

  outcomes(uri: string): readonly Outcome[] {
    return outcomesOf(this.#found(uri), this.#answersIn(uri));
  }

  notes(uri: string): readonly PlacedNote[] {
    const { articles, shelf } = this.#options;
    const file = shelf.of(uri);
    if (file.notes.length === 0 || !articles.has(uri)) return [];
    const version = articles.shown(uri)?.version ?? "";
    const isOpen = articles.isOpen(uri);
    return this.#placer.place(uri, version, file, { isOpen, text: () => articles.text(uri) ?? "" });
  }

  /** Follows the notes of an open document through an edit. */
  follow(uri: string, text: string): void {
    this.#placer.follow(uri, text);
  }

  /** Finds the notes of a document that was closed by their words again. */
  unfollow(uri: string): void {
    this.#placer.close(uri);
  }

  path(uri: string): string {
    const root = rootOf(this.#options.workspace.roots, uri);
    return (root === null ? null : pathBelow(root, uri)) ?? fileNameOf(uri);
  }

  checklist(uri: string): Checklist {
    return checklistOf(this.#newsroom.checklist, this.#options.checklists.of(uri));
  }

  /** What is to be done before an article is cleared. */
  get template(): readonly ChecklistEntry[] {
    return this.#newsroom.checklist;
  }

  setNewsroom(newsroom: Newsroom): void {
    if (JSON.stringify(this.#newsroom) === JSON.stringify(newsroom)) return;
    this.#newsroom = newsroom;
    for (const uri of this.uris()) this.touch(uri);
  }

  /** How the notes of an article name another document, or a web page. */
  reference(article: string, uri: string): string {
    return referenceFrom(this.#options.workspace.roots, article, uri);
  }

  /** The address that the notes of an article mean. */
  resolved(article: string, reference: string): string {
    return resolvedFrom(this.#options.workspace.roots, article, reference);
  }

  /** What lists say of an article's findings. */
  summary(uri: string): FindingsSummary {
    this.#notice();
    return this.#reports.summary(uri);
  }

  report(uri: string): Report {
    this.#notice();
    return this.#reports.of(uri);
  }

  /** Tells that what answers findings changed: of one article, or with `null` of any. */
  reconsider(uri: string | null): void {
    if (uri !== null) {
      this.touch(uri);
      return;
    }
    this.#reports.recheckAll();
    for (const each of this.uris()) this.#due.add(each);
  }

  /** Tells that an article's text or notes changed. */
  touch(uri: string): void {
    this.#touched.add(uri);
    this.#due.add(uri);
    this.#reports.recheck([uri]);
  }

  setSeverities(severities: SeveritySettings): void {
    this.#options.findings.setSeverities(severities);
    this.reconsider(null);
  }

  /**
   * Brings the next article up to date whose findings may have changed, open documents first. Gives it and whether anything about it
   * is other than before; `null` once nothing is left.
   */
  refreshNext(onlyOpen = false): { uri: string; changed: boolean } | null {
    this.#notice();
    const { articles } = this.#options;
    const open = articles.openUris().filter((uri) => this.#due.has(uri));
    for (const uri of onlyOpen || open.length > 0 ? open : this.#due) {
      this.#due.delete(uri);
      const before = this.#reports.lastId(uri);
      const touched = this.#touched.delete(uri);
      return { uri, changed: this.#reports.of(uri).resultId !== before || touched };
    }
    return null;
  }

  #found(uri: string): readonly RaisedFinding[] {
    this.#notice();
    return this.#options.findings.of(uri);
  }

  #answersIn(uri: string): Answers {
    const { articles, dismissals, facts } = this.#options;
    return {
      uri,
      facts,
      notes: this.notes(uri),
      dismissals: dismissals.of(uri),
      text: () => articles.text(uri) ?? "",
    };
  }

  /** What all articles show beside each other, if nothing is left to be looked at; else `null`. */
  compared(): KeptComparisons | null {
    this.#notice();
    const { articles, findings } = this.#options;
    const found = this.#due.size === 0 ? findings.compared() : null;
    return found === null ? null : { articles: articles.marks(), findings: found };
  }

  /** Takes what was found in another session, if the very same articles were compared; whether it did. */
  restore(kept: KeptComparisons): boolean {
    this.#notice();
    const now = this.#options.articles.marks();
    const isSame =
      now.size === kept.articles.size && [...now].every(([uri, mark]) => kept.articles.get(uri) === mark);
    if (isSame) this.#options.findings.restore(kept.findings);
    return isSame;
  }

  /** Lets go of what the articles' changes may have made out of date. */
  #notice(): void {
    const affected = this.#options.articles.takeAffected();
    if (affected.size === 0) return;
    const concerned = this.#options.findings.forget(affected);
    this.#reports.recheck(concerned);
    for (const uri of concerned) this.#due.add(uri);
    // What others say to an article's claims may be other than before where its findings are the same.
    for (const uri of affected) this.#touched.add(uri);
  }
}
