import type { Range } from "vscode-languageserver-types";
import type { CorpusView } from "../corpus/corpus-view.ts";
import type { ArticleDigest } from "../corpus/digest.ts";
import type { Facts } from "../facts/facts.ts";
import { type Checklist, type ChecklistEntry, checklistOf } from "../notes/checklist.ts";
import type { VerdictLabels } from "../notes/verdict-labels.ts";
import type { RaisedFinding, SeveritySettings } from "../rules/raised-findings.ts";
import type { Span } from "../text/span.ts";
import { fileNameOf, pathBelow, rootOf } from "../text/uris.ts";
import type { TimelineEntry } from "../timeline/timeline-entry.ts";
import type { TimelineIndex } from "../timeline/timeline-index.ts";
import type { Workspace } from "../workspace.ts";
import type { Outcome } from "./answered.ts";
import { AnsweredFindings, type AnsweredFindingsParts } from "./answered-findings.ts";
import type { ChecklistShelf } from "./checklist-shelf.ts";
import type { RaisingLibrary } from "./conflicts/conflict-list.ts";
import type { DismissalTally } from "./dismissal-tally.ts";
import type { FindingsSummary } from "./findings-summary.ts";
import type { HeldArticle } from "./held-article.ts";
import type { KeptComparisons } from "./kept-comparisons.ts";
import { referenceFrom, resolvedFrom } from "./notes-place.ts";
import { Outdated } from "./outdated.ts";
import type { PlacedNote } from "./placed-notes.ts";
import { rangeAmong } from "./positions.ts";
import { type Report, Reports } from "./reports.ts";

/** What lies on the desk. */
export interface DeskOptions extends AnsweredFindingsParts {
  readonly workspace: Workspace;
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
  readonly #answered: AnsweredFindings;
  readonly #reports: Reports;
  readonly #outdated: Outdated;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#newsroom = options.newsroom;
    this.#answered = new AnsweredFindings(options);
    this.#reports = new Reports(this, options.rulePage);
    this.#outdated = new Outdated({ ...options, reports: this.#reports });
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
    this.#outdated.drop();
    return this.#answered.raised(uri);
  }

  findings(uri: string): readonly RaisedFinding[] {
    this.#outdated.drop();
    return this.#answered.open(uri);
  }

  outcomes(uri: string): readonly Outcome[] {
    this.#outdated.drop();
    return this.#answered.outcomes(uri);
  }

  notes(uri: string): readonly PlacedNote[] {
    return this.#answered.notes(uri);
  }

  /** What dismissals do, as far as articles were looked at. */
  get tally(): DismissalTally {
    return this.#answered.tally;
  }

  /** Follows the notes of an open document through an edit. */
  follow(uri: string, text: string): void {
    this.#answered.follow(uri, text);
  }

  /** Finds the notes of a document that was closed by their words again. */
  unfollow(uri: string): void {
    this.#answered.unfollow(uri);
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
    this.#outdated.drop();
    return this.#reports.summary(uri);
  }

  report(uri: string): Report {
    this.#outdated.drop();
    return this.#reports.of(uri);
  }

  /** Tells that what answers findings changed: of one article, or with `null` of any. */
  reconsider(uri: string | null): void {
    this.#outdated.reconsider(uri);
  }

  /** Tells that an article's text or notes changed. */
  touch(uri: string): void {
    this.#outdated.touch(uri);
  }

  setSeverities(severities: SeveritySettings): void {
    this.#options.findings.setSeverities(severities);
    this.reconsider(null);
  }

  /**
   * Brings the next article up to date whose findings may have changed, open documents first. Gives it and whether
   * anything about it has changed; `null` once nothing is left.
   */
  refreshNext(onlyOpen = false): { readonly uri: string; readonly changed: boolean } | null {
    return this.#outdated.refreshNext(onlyOpen);
  }

  /** What all articles show beside each other, if nothing is left to be looked at; else `null`. */
  compared(): KeptComparisons | null {
    this.#outdated.drop();
    const { articles, findings } = this.#options;
    const found = this.#outdated.isEmpty ? findings.compared() : null;
    return found === null ? null : { articles: articles.marks(), findings: found };
  }

  /** Takes what was found in another session, if the very same articles were compared; whether it did. */
  restore(kept: KeptComparisons): boolean {
    this.#outdated.drop();
    const now = this.#options.articles.marks();
    const isSame =
      now.size === kept.articles.size && [...now].every(([uri, mark]) => kept.articles.get(uri) === mark);
    if (isSame) this.#options.findings.restore(kept.findings);
    return isSame;
  }
}
