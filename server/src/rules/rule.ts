import type { Analysis } from "../claims/analysis.ts";
import type { CorpusView } from "../corpus/corpus.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding } from "./finding.ts";

/** How loudly a rule speaks; `off` silences it. */
export type Severity = "error" | "warning" | "information" | "hint";

/** What a rule may look at. Nothing in it changes while the rule runs. */
export interface RuleContext {
  readonly analysis: Analysis;
  readonly corpus: CorpusView;
  readonly facts: Facts;
}

/** One rule: a pure function from what is known to what is noticed. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** One line for settings and tables: “A figure that no source in the article carries”. */
  readonly summary: string;
  check(context: RuleContext): readonly Finding[];
}
