import type { Finding } from "./finding.ts";
import { joinFindings } from "./join-findings.ts";
import type { ComparisonContext, Rule, Severity } from "./rule.ts";

/** A finding with the severity that it is shown with. */
export interface RaisedFinding extends Finding {
  readonly severity: Severity;
}

/** Severity by rule code as the user set it; a code that is absent keeps its rule's own. */
export type SeveritySettings = Readonly<Record<string, Severity | "off">>;

/** What rules find of an article beside others, whether they are on or not. */
export function compareArticle(rules: readonly Rule[], context: ComparisonContext): Finding[] {
  return rules.flatMap((rule) => rule.compare?.(context) ?? []);
}

/** Gives findings their severities, leaves out those of rules that are off, joins those of one matter, and brings them in the order of the text. */
export function raised(
  rules: readonly Rule[],
  findings: readonly Finding[],
  severities: SeveritySettings,
): RaisedFinding[] {
  const loudness = new Map(rules.map(({ code, severity }) => [code, severities[code] ?? severity]));
  const shown = findings.flatMap((finding) => {
    const severity = loudness.get(finding.code) ?? "off";
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
  return joinFindings(shown).sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
