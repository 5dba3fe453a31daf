import { createHash } from "node:crypto";
import type { DocumentEvidence } from "../rules/finding.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import type { Severity } from "../rules/rule.ts";
import { rules } from "../rules/rules.ts";
import type { Span } from "../text/span.ts";
import type { CheckReport, FileReport, ReportedFinding } from "./check-report.ts";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** What SARIF needs to know of an article. */
type SarifFile = Pick<FileReport, "path" | "uri" | "text" | "findings">;

type SarifReport = Omit<CheckReport, "files"> & { readonly files: readonly SarifFile[] };

/** SARIF 2.1.0 (OASIS), with columns in UTF-16 code units. */
export const sarif = (report: SarifReport): string =>
  `${JSON.stringify(
    {
      $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "second-source", rules: rules.map(descriptorOf) } },
          columnKind: "utf16CodeUnits",
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: report.unread.map(({ path, reason }) => ({
                level: "warning",
                message: { text: reason },
                locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(path) } } }],
              })),
            },
          ],
          results: report.files.flatMap((file) => resultsOf(file, report)),
        },
      ],
    },
    null,
    2,
  )}\n`;

function descriptorOf({ code, summary, severity }: (typeof rules)[number]): object {
  return { id: code, shortDescription: { text: summary }, defaultConfiguration: { level: LEVELS[severity] } };
}

function resultsOf({ uri, text, path, findings }: SarifFile, report: SarifReport): object[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = text.slice(finding.start, finding.end);
    const key = `${finding.code}\0${words}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const passages = finding.evidence.filter(
      (evidence): evidence is DocumentEvidence => !("fact" in evidence),
    );
    return {
      ruleId: finding.code,
      level: LEVELS[finding.severity],
      message: { text: [finding.message, ...factsOf(finding)].join(" ") },
      locations: [location(report, uri, finding)],
      relatedLocations: passages.map((evidence, index) => ({
        id: index,
        ...location(report, evidence.uri, evidence),
        message: { text: evidence.message },
      })),
      partialFingerprints: {
        "codeAndWords/v1": createHash("sha256").update(`${key}\0${nth}`).digest("hex"),
      },
      suppressions: suppressionsOf(finding),
      ...fixesOf(finding, report, uri, path),
    };
  });
}

/** Notes and dismissals are kept beside the articles, not in them; empty: it was looked for and nothing found. */
function suppressionsOf({ suppression }: ReportedFinding): object[] {
  if (suppression === undefined) return [];
  const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(suppression.id)?.[0];
  return [
    {
      ...(guid === undefined ? {} : { guid }),
      kind: "external",
      status: suppression.settled ? "accepted" : "underReview",
      justification: suppression.justification,
    },
  ];
}

function factsOf({ evidence }: RaisedFinding): string[] {
  return evidence.flatMap((item) => ("fact" in item ? [`${item.message} (${item.source})`] : []));
}

function fixesOf(finding: RaisedFinding, report: SarifReport, uri: string, path: string): object {
  if (finding.suggestions.length === 0) return {};
  return {
    fixes: finding.suggestions.map((suggestion) => ({
      description: { text: `Replace with “${suggestion}”` },
      artifactChanges: [
        {
          artifactLocation: { uri: encodeURI(path) },
          replacements: [
            { deletedRegion: region(report, uri, finding), insertedContent: { text: suggestion } },
          ],
        },
      ],
    })),
  };
}

function location(report: SarifReport, uri: string, span: Span): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(report.pathOf(uri)) },
      region: region(report, uri, span),
    },
  };
}

function region(report: SarifReport, uri: string, span: Span): object {
  const start = report.positionOf(uri, span.start);
  const end = report.positionOf(uri, span.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
