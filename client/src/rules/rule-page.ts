import * as vscode from "vscode";

/** The scheme under which the bundled rule pages open, so that they show as pages and not as source. */
export const RULE_SCHEME = "second-source-rule";

/** The page of a rule. */
export function rulePage(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${code}.md` });
}
