import type { SeverityName } from "../../../server/src/protocol/findings.ts";

const LOUDEST_FIRST: readonly SeverityName[] = ["error", "warning", "information", "hint"];

/** Sorts severities, the loudest first; `null` comes last. */
export function severityRank(severity: SeverityName | null): number {
  return severity === null ? LOUDEST_FIRST.length : LOUDEST_FIRST.indexOf(severity);
}

/** The loudest of some findings' severities; `null` if there is none. */
export function worstOf(findings: readonly { readonly severity: SeverityName }[]): SeverityName | null {
  return LOUDEST_FIRST.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}
