import * as vscode from "vscode";
import { progressOf, progressWords } from "../claims/progress.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";

/** How much of the active article is checked, in the status bar; in its tooltip, of the whole folder. */
export class ProgressItem implements vscode.Disposable {
  readonly #knowledge: Knowledge;
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;

  constructor(knowledge: Knowledge, changes: Changes) {
    this.#knowledge = knowledge;
    this.#item = vscode.window.createStatusBarItem("secondSource.progress", vscode.StatusBarAlignment.Left);
    this.#item.name = "Second Source: Checked Claims";
    this.#item.command = "secondSource.showClaims";
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      changes.onDidChange(() => void this.#show()),
      vscode.window.onDidChangeActiveTextEditor(() => void this.#show()),
    );
    void this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #show(): Promise<void> {
    const documents = await this.#knowledge.documents().catch(() => []);
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const document = documents.find((each) => each.uri === uri);
    if (document === undefined || document.problem !== null) return this.#item.hide();
    const here = progressWords(document);
    const all = progressWords(progressOf(documents));
    this.#item.text = `$(checklist) ${here}`;
    this.#item.tooltip = `This article: ${here}.\nAll documents: ${all}.\nShow the claims.`;
    this.#item.accessibilityInformation = {
      label: `Claims of this article: ${here}. Claims of all documents: ${all}.`,
      role: "button",
    };
    this.#item.show();
  }
}
