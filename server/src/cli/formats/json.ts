import type { CheckReport, Formatter } from "../../report/check-report.ts";
import type { Evidence } from "../../rules/finding.ts";

/** `check --format json`, version 1. */
export const json: Formatter = (report) => {
  const files = report.files.map(({ path, uri, date, findings }) => ({
    path,
    date,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      start: finding.start,
      end: finding.end,
      ...report.positionOf(uri, finding.start),
      evidence: finding.evidence.map((evidence) => plainEvidence(evidence, report)),
      suggestions: finding.suggestions,
      ...(finding.suppression === undefined ? {} : { suppressed: finding.suppression.justification }),
    })),
  }));
  return `${JSON.stringify({ version: 1, files, unread: report.unread }, null, 2)}\n`;
};

function plainEvidence(evidence: Evidence, report: CheckReport): object {
  if ("fact" in evidence) return evidence;
  const { uri, start, end, text, message } = evidence;
  return { path: report.pathOf(uri), start, end, text, message };
}
