import { noteStatuses, verdicts } from "../notes/note.ts";
import { statusWords } from "../notes/status-words.ts";
import type { Severity } from "../rules/rule.ts";
import { type FactCheck, totalsOf } from "./fact-check.ts";
import { chart } from "./html-chart.ts";
import { escaped } from "./html-escape.ts";

const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

const several: Readonly<Record<Severity, string>> = {
  error: "errors",
  warning: "warnings",
  information: "information",
  hint: "hints",
};

/** The numbers of a fact-check, a chart of its notes, and where it has several articles, a list of them. */
export function summary(check: FactCheck): string {
  const totals = totalsOf(check);
  const open = severities.flatMap((severity) => {
    const count = totals.findings.get(severity) ?? 0;
    return count === 0 ? [] : [`${count} ${count === 1 ? severity : several[severity]}`];
  });
  const statuses = Object.entries(statusWords).map(([status, label]) => ({
    label,
    kind: status,
    count: totals.notes.get(noteStatuses.find((each) => each === status) ?? "open") ?? 0,
  }));
  const judged = verdicts.map((verdict) => ({
    label: check.verdictLabels[verdict],
    kind: verdict,
    count: totals.verdicts.get(verdict) ?? 0,
  }));
  return `<section aria-labelledby="summary">
<h2 id="summary">Summary</h2>
<dl class="numbers">
${number("Articles", String(check.articles.length))}
${totals.cleared === 0 ? "" : number("Cleared", `${totals.cleared} of ${check.articles.length}`)}
${number("Claims settled", `${totals.settled} of ${totals.claims}`)}
${number("Open findings", open.join(", ") || "none")}
</dl>
<div class="charts">
${chart("Notes by status", "Status", statuses)}
${chart("Verdicts", "Verdict", judged)}
</div>
${contents(check)}
</section>`;
}

function number(term: string, value: string): string {
  return `<div><dt>${term}</dt><dd>${escaped(value)}</dd></div>`;
}

function contents({ articles }: FactCheck): string {
  if (articles.length < 2) return "";
  const items = articles.map(
    ({ title }, index) => `<li><a href="#article-${index + 1}">${escaped(title)}</a></li>`,
  );
  return `<nav aria-label="Articles"><ol>${items.join("\n")}</ol></nav>`;
}
