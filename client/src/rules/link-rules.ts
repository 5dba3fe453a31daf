import type { Diagnostic } from "vscode";
import type { Middleware } from "vscode-languageclient/node";
import { rulePage } from "./rule-page.ts";

/** Makes the code of each finding open the rule's page inside the editor. */
export const linkToRulePages: Middleware = {
  handleDiagnostics(uri, diagnostics, next) {
    diagnostics.forEach(link);
    next(uri, diagnostics);
  },
  async provideDiagnostics(document, previousResultId, token, next) {
    const report = await next(document, previousResultId, token);
    if (report?.kind === "full") report.items.forEach(link);
    return report;
  },
};

function link(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  const value = typeof code === "object" ? code.value : code;
  if (value !== undefined) diagnostic.code = { value, target: rulePage(String(value)) };
}
