import type { Finding } from "./finding.ts";
import type { Rule, RuleContext, Severity } from "./rule.ts";

/** A finding with the severity that it is shown with. */
export interface RaisedFinding extends Finding {
  readonly severity: Severity;
}

/** Severity by rule code as the user set it; a code that is absent keeps its rule's own. */
export type SeveritySettings = Readonly<Record<string, Severity | "off">>;

/** Runs the rules that are on over one article. Findings come in the order of the text. */
export function checkArticle(
  rules: readonly Rule[],
  context: RuleContext,
  severities: SeveritySettings = {},
): RaisedFinding[] {
  return rules
    .flatMap((rule) => {
      const severity = severities[rule.code] ?? rule.severity;
      if (severity === "off") return [];
      return rule.check(context).map((finding) => ({ ...finding, severity }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}
