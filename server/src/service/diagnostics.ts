import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from "vscode-languageserver-types";
import type { FactEvidence } from "../rules/finding.ts";
import type { RaisedFinding } from "../rules/raised-findings.ts";
import type { Severity } from "../rules/rule.ts";
import type { Library } from "./library.ts";

/** The `source` of every diagnostic. */
export const SOURCE = "second-source";
/** The code of the diagnostic that says why an article was not read. */
const NOT_READ = "article.not-read";

/** What a diagnostic carries for the code actions of other clients. */
export interface DiagnosticData {
  readonly code: string;
  readonly suggestions: readonly string[];
  readonly safe: boolean;
}

/** A folder in which everything contradicts everything must not drown the client. */
const MOST_RELATED = 25;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** An article's findings as diagnostics. `rulePage` gives the address of a rule's page. */
export function diagnosticsOf(
  library: Library,
  uri: string,
  rulePage: (code: string) => string | null,
): Diagnostic[] {
  const problem = library.problem(uri);
  if (problem !== null) return [notRead(problem)];
  return library.findings(uri).flatMap((finding) => {
    const range = library.range(uri, finding);
    return range === null ? [] : [diagnosticOf(library, range, finding, rulePage)];
  });
}

function diagnosticOf(
  library: Library,
  range: Range,
  finding: RaisedFinding,
  rulePage: (code: string) => string | null,
): Diagnostic {
  const { code, severity, message, suggestions, safe = false } = finding;
  const href = rulePage(code);
  const related = finding.evidence.slice(0, MOST_RELATED).flatMap((item) => {
    if (!("uri" in item)) return factPlace(library, item);
    const place = library.range(item.uri, item);
    return place === null ? [] : [{ location: { uri: item.uri, range: place }, message: item.message }];
  });
  return {
    range,
    severity: severities[severity],
    code,
    ...(href === null ? {} : { codeDescription: { href } }),
    source: SOURCE,
    message,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data: { code, suggestions, safe } satisfies DiagnosticData,
  };
}

/** Where a fact stands in its pack, so that an editor can go there. */
function factPlace(library: Library, { fact: id, message }: FactEvidence): DiagnosticRelatedInformation[] {
  const known = library.facts.factWithId(id);
  const uri = known?.pack.uri;
  if (!known || !uri) return [];
  const start = { line: (known.pack.lines[known.fact.id] ?? 1) - 1, character: 0 };
  return [{ location: { uri, range: { start, end: start } }, message }];
}

function notRead(problem: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    code: NOT_READ,
    source: SOURCE,
    message: problem,
  };
}
