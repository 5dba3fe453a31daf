import { type Formatter, messageOf } from "../../report/check-report.ts";
import type { Severity } from "../../rules/rule.ts";

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/** Workflow commands that GitHub shows as annotations on the changed lines. */
export const github: Formatter = (report) =>
  report.files
    .flatMap(({ path, uri, findings }) =>
      findings.map((finding) => {
        const start = report.positionOf(uri, finding.start);
        const end = report.positionOf(uri, finding.end);
        const properties = [
          `file=${property(path)}`,
          `line=${start.line}`,
          `col=${start.column}`,
          `endLine=${end.line}`,
          `endColumn=${end.column}`,
          `title=${property(finding.code)}`,
        ];
        return `::${LEVELS[finding.severity]} ${properties.join(",")}::${data(messageOf(finding))}\n`;
      }),
    )
    .join("");

function data(words: string): string {
  return words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(words: string): string {
  return data(words).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
