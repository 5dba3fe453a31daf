import * as vscode from "vscode";
import { ruleList } from "./rule-list.ts";
import { RULE_SCHEME, rulePage } from "./rule-page.ts";
import { RulePages } from "./rule-pages.ts";

/** Serves the rule pages and the command that opens one. */
export function registerRules({ extension, extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerFileSystemProvider(RULE_SCHEME, new RulePages(extensionUri), {
      isReadonly: true,
      isCaseSensitive: true,
    }),
    vscode.commands.registerCommand("secondSource.openRule", async (argument: unknown) => {
      const code = codeIn(argument) ?? (await pickRule(extension.packageJSON));
      if (code === undefined) return;
      await vscode.commands.executeCommand(
        "vscode.openWith",
        rulePage(code),
        "vscode.markdown.preview.editor",
      );
    }),
  );
}

/** The rule that a link or a row of the Claims view names. */
function codeIn(argument: unknown): string | undefined {
  if (typeof argument === "string") return argument;
  const { finding } = (argument ?? {}) as { finding?: { code: string } };
  return finding?.code;
}

async function pickRule(manifest: unknown): Promise<string | undefined> {
  const rules = ruleList(manifest).map(({ code, summary }) => ({ label: code, detail: summary }));
  const picked = await vscode.window.showQuickPick(rules, {
    placeHolder: "Open the page of which rule?",
    matchOnDetail: true,
  });
  return picked?.label;
}
