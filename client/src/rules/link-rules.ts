import type { Diagnostic } from "vscode";
import type { Middleware } from "vscode-languageclient/node";
import { rulePage } from "./rule-page.ts";

/**
 * Makes the code of each finding open its rule's page inside the editor. What is no rule has no page.
 * The pages have a scheme of their own, because a link of this kind must not run a command.
 */
export function linkToRulePages(rules: ReadonlySet<string>): Middleware {
  const link = (diagnostic: Diagnostic): void => {
    const { code } = diagnostic;
    const value = String(typeof code === "object" ? code.value : code);
    if (rules.has(value)) diagnostic.code = { value, target: rulePage(value) };
  };
  return {
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
}
