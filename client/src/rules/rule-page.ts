import * as vscode from "vscode";

/** The scheme under which the bundled rule pages open, so that they show as pages and not as source. */
export const RULE_SCHEME = "second-source-rule";

/**
 * The address of a rule's page, with `{code}` for the rule. It is what the code of a finding links to: a link
 * there may not run a command.
 */
export const RULE_PAGES = `${RULE_SCHEME}:/{code}.md`;

/** The page of a rule. */
export function rulePage(code: string): vscode.Uri {
  return vscode.Uri.parse(RULE_PAGES.replace("{code}", code));
}
