import * as vscode from "vscode";
import type { Ask } from "../server/ask.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { stepThrough } from "../text/step-through.ts";
import { codeRange, protocolRange } from "../text/to-code.ts";
import { folderSummary } from "./folder-summary.ts";

/** The commands that go from finding to finding and read the folder again. */
export function registerFindingsCommands(knowledge: Knowledge, ask: Ask): vscode.Disposable {
  const { registerCommand, executeCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand("secondSource.nextFinding", () => step(knowledge, 1)),
    registerCommand("secondSource.previousFinding", () => step(knowledge, -1)),
    registerCommand("secondSource.showFindings", () => executeCommand("workbench.actions.view.problems")),
    registerCommand("secondSource.refresh", () => ask("secondSource/refresh", null)),
    registerCommand("secondSource.checkFolder", async () => {
      await ask("secondSource/refresh", null);
      knowledge.forget(null);
      const [documents, conflicts] = await Promise.all([knowledge.documents(), knowledge.conflicts()]);
      const labels = ["Show Claims", "Show Conflicts"] as const;
      const chosen = await vscode.window.showInformationMessage(
        folderSummary(documents, conflicts.filter(({ settled }) => settled === null).length),
        ...labels,
      );
      if (chosen === "Show Claims") await executeCommand("secondSource.showClaims");
      if (chosen === "Show Conflicts") await executeCommand("secondSource.showConflicts");
    }),
  );
}

async function step(knowledge: Knowledge, direction: 1 | -1): Promise<void> {
  const documents = (await knowledge.documents())
    .filter(({ findings }) => findings > 0)
    .map(({ uri }) => uri);
  const editor = vscode.window.activeTextEditor;
  const from = editor && { uri: editor.document.uri.toString(), range: protocolRange(editor.selection) };
  const found = await stepThrough(documents, from ?? null, direction, (uri) => knowledge.findings(uri));
  if (found === null) {
    vscode.window.setStatusBarMessage("Second Source has found nothing.", 4000);
    return;
  }
  await vscode.window.showTextDocument(vscode.Uri.parse(found.uri), {
    selection: codeRange(found.item.range),
  });
  await vscode.commands.executeCommand("editor.action.showHover");
}
