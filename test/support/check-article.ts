import type { Analysis } from "../../server/src/claims/analysis.ts";
import type { CorpusView } from "../../server/src/corpus/corpus-view.ts";
import { digestOf } from "../../server/src/corpus/digest.ts";
import type { Facts } from "../../server/src/facts/facts.ts";
import { type RaisedFinding, raised, type SeveritySettings } from "../../server/src/rules/raised-findings.ts";
import type { Rule } from "../../server/src/rules/rule.ts";

/** Runs the rules that are on over one article. Findings come in the order of the text. */
export function checkArticle(
  rules: readonly Rule[],
  { analysis, corpus, facts }: { analysis: Analysis; corpus: CorpusView; facts: Facts },
  severities: SeveritySettings = {},
): RaisedFinding[] {
  const article = corpus.digest(analysis.uri) ?? digestOf(analysis, facts);
  const context = { article, corpus, facts };
  const found = rules.flatMap((rule) => [
    ...(rule.check?.({ analysis, facts }) ?? []),
    ...(rule.compare?.(context) ?? []),
  ]);
  return raised(rules, found, severities);
}
