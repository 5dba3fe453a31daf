import type { CorpusView } from "../corpus/corpus.ts";
import type { Facts } from "../facts/facts.ts";
import type { VerdictLabels } from "../notes/verdict-labels.ts";
import type { RaisedFinding } from "../rules/check-article.ts";
import type { HeldArticle } from "./articles.ts";
import type { PlacedNote } from "./placed-notes.ts";

/** What an editor feature may look at. Nothing in it changes while the feature answers. */
export interface Library {
  readonly facts: Facts;
  article(uri: string): HeldArticle | undefined;
  /** All articles in the order of their URIs. */
  articles(): readonly HeldArticle[];
  corpus(): CorpusView;
  /** The findings of an article that no note answers, in the order of its text. */
  findings(uri: string): readonly RaisedFinding[];
  /** The notes of an article, each with its place in the text as it is now. */
  notes(uri: string): readonly PlacedNote[];
  /** The path to show for a document: relative to its folder, else its file name. */
  path(uri: string): string;
  /** What the newsroom calls the verdicts. */
  readonly verdictLabels: VerdictLabels;
}
