import type { Range } from "vscode-languageserver-types";
import type { CorpusView } from "../corpus/corpus-view.ts";
import type { ArticleDigest } from "../corpus/digest.ts";
import type { Facts } from "../facts/facts.ts";
import type { Checklist } from "../notes/checklist.ts";
import type { VerdictLabels } from "../notes/verdict-labels.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import type { Span } from "../text/span.ts";
import type { TimelineEntry } from "../timeline/timeline-entry.ts";
import type { TimelineIndex } from "../timeline/timeline-index.ts";
import type { Outcome } from "./answered.ts";
import type { FindingsSummary } from "./findings-summary.ts";
import type { HeldArticle } from "./held-article.ts";
import type { PlacedNote } from "./placed-notes.ts";

/** What an editor feature may look at. Nothing in it changes while the feature answers. */
export interface Library {
  readonly facts: Facts;
  /** All articles, in order. */
  uris(): readonly string[];
  /**
   * An article with its text and all that is read in it. One that is not open may have to be read for this, so ask for
   * the one article that a feature is about, never for all.
   */
  article(uri: string): HeldArticle | undefined;
  /** An article's text, read from its file where it is not open; `undefined` where it cannot be read. */
  text(uri: string): string | undefined;
  /** What is kept of every article; `undefined` for one that could not be read. */
  digest(uri: string): ArticleDigest | undefined;
  /** Why an article was not read, as a sentence; `null` if it was. */
  problem(uri: string): string | null;
  /** A span of any article as the editor gives places; `null` for an article that is not there. */
  range(uri: string, span: Span): Range | null;
  /** What an article puts in time. */
  timeline(uri: string): readonly TimelineEntry[];
  corpus(): CorpusView;
  /** The findings of an article that no note answers, in the order of its text. */
  findings(uri: string): readonly RaisedFinding[];
  /** All findings of an article in the order of its text, with what answers them. */
  outcomes(uri: string): readonly Outcome[];
  /** The notes of an article, each with its place in the text as it is now. */
  notes(uri: string): readonly PlacedNote[];
  /** The newsroom's check-list with what was done to an article. */
  checklist(uri: string): Checklist;
  /** The path to show for a document: relative to its folder, else its file name. */
  path(uri: string): string;
  /** What the newsroom calls the verdicts. */
  readonly verdictLabels: VerdictLabels;
}

/** A library that lists of all its articles are made of. */
export interface ListedLibrary extends Library {
  /** What lists say of an article's findings. */
  summary(uri: string): FindingsSummary;
  /** What all articles put in time, in outline. */
  outlines(): TimelineIndex;
}
