import * as vscode from "vscode";
import type { DismissalItem } from "../../../server/src/protocol/dismissals.ts";
import type { DismissalBook } from "./dismissal-book.ts";
import { dismissalDescription } from "./dismissal-words.ts";
import type { DismissalsView } from "./dismissals-view.ts";

/** The commands of the Dismissed Findings view. */
export function registerDismissalCommands(view: DismissalsView, book: DismissalBook): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("secondSource.showDismissed", () =>
      vscode.commands.executeCommand("secondSource.dismissed.focus"),
    ),
    vscode.commands.registerCommand("secondSource.bringBack", async (row?: DismissalItem) => {
      const item = row ?? view.selected ?? (await picked(await view.items()));
      if (item !== null) await book.bringBack(item);
    }),
  );
}

async function picked(items: readonly DismissalItem[]): Promise<DismissalItem | null> {
  if (items.length === 0) {
    void vscode.window.showInformationMessage("No finding is dismissed.");
    return null;
  }
  const rows = items.map((item) => ({
    label: `“${item.subject}”`,
    description: dismissalDescription(item),
    detail: item.reason,
    item,
  }));
  const options = {
    placeHolder: "Which finding is to come back?",
    matchOnDescription: true,
    matchOnDetail: true,
  };
  return (await vscode.window.showQuickPick(rows, options))?.item ?? null;
}
