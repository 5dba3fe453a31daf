import { styleText } from "node:util";
import { type CheckReport, type FileReport, type Formatter, messageOf } from "../../report/check-report.ts";
import type { Evidence } from "../../rules/finding.ts";
import type { Severity } from "../../rules/rule.ts";
import { count } from "../../text/count.ts";
import { oneLine } from "../one-line.ts";

/** How a severity is coloured on a terminal. */
const COLOURS = { error: "red", warning: "yellow", information: "blue", hint: "gray" } as const;

/** For people: findings by file with their evidence, coloured on a terminal. */
export function text(colour: boolean): Formatter {
  const paint = (style: Parameters<typeof styleText>[0], words: string): string =>
    colour ? styleText(style, words) : words;

  const evidenceLine = (evidence: Evidence, report: CheckReport): string => {
    if ("fact" in evidence) return `${evidence.message} (${evidence.source})`;
    const { line, column } = report.positionOf(evidence.uri, evidence.start);
    return `${report.pathOf(evidence.uri)}:${line}:${column} ${evidence.message}`;
  };

  const fileLines = ({ path, uri, findings }: FileReport, report: CheckReport): string[] => [
    paint("bold", path),
    ...findings.flatMap((finding) => {
      const { line, column } = report.positionOf(uri, finding.start);
      const severity = paint(COLOURS[finding.severity], finding.severity.padEnd(11));
      return [
        `  ${`${line}:${column}`.padEnd(8)} ${severity} ${oneLine(messageOf(finding))}  ${paint("dim", finding.code)}`,
        ...finding.evidence.map((evidence) =>
          paint("dim", `    ↳ ${oneLine(evidenceLine(evidence, report))}`),
        ),
        ...(finding.suggestions.length === 0
          ? []
          : [paint("dim", `    ✎ ${finding.suggestions.map(oneLine).join(" · ")}`)]),
      ];
    }),
    "",
  ];

  return (report) =>
    `${[
      ...report.files
        .filter(({ findings }) => findings.length > 0)
        .flatMap((file) => fileLines(file, report)),
      summary(report),
    ].join("\n")}\n`;
}

function summary(report: CheckReport): string {
  const all = report.files.flatMap((file) => file.findings);
  const findings = all.filter(({ suppression }) => suppression === undefined);
  const suppressed = all.length - findings.length;
  const number = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return (
    `${count(report.files.length, "article")}, ${count(number("error"), "error")}, ` +
    `${count(number("warning"), "warning")}, ${number("information")} information, ` +
    count(number("hint"), "hint") +
    (suppressed === 0 ? "" : `; ${suppressed} answered by notes or dismissed`)
  );
}
