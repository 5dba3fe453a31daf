import type { Analysis } from "../claims/analysis.ts";
import type { CorpusView } from "../corpus/corpus-view.ts";
import type { ArticleDigest } from "../corpus/digest.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding } from "./finding.ts";

/** How loudly a rule speaks; `off` silences it. */
export type Severity = "error" | "warning" | "information" | "hint";

/** What is known of an article by itself. Nothing in it changes while a rule runs. */
export interface RuleContext {
  readonly analysis: Analysis;
  readonly facts: Facts;
}

/** What is known of an article among the others. */
export interface ComparisonContext {
  readonly article: ArticleDigest;
  readonly corpus: CorpusView;
  readonly facts: Facts;
}

/** One rule: pure functions from what is known to what is noticed. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** One line for settings and tables: “A figure that no source in the article carries”. */
  readonly summary: string;
  /** Whether what it misses is a source; a finding that a person accepts is then in need of one, else disputed. */
  readonly needsSource?: true;
  /** What an article shows by itself and beside the facts. Done once for each text, on another thread where there is one. */
  check?(context: RuleContext): readonly Finding[];
  /** What it shows beside other articles. Done again whenever one of them changes, so from digests alone. */
  compare?(context: ComparisonContext): readonly Finding[];
}
