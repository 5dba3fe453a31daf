import * as vscode from "vscode";
import type { Changes } from "../server/changes.ts";
import { documentSelector } from "../server/document-selector.ts";
import type { Knowledge } from "../server/knowledge.ts";
import type { Server } from "../server/server.ts";
import { articleStatus } from "./article-status.ts";

/** The language status of the active article: its date, its claims and findings, or why it is not read. */
export class StatusItem implements vscode.Disposable {
  readonly #knowledge: Knowledge;
  readonly #server: Server;
  readonly #item: vscode.LanguageStatusItem;
  readonly #subscriptions: vscode.Disposable;

  constructor(server: Server, knowledge: Knowledge, changes: Changes) {
    this.#server = server;
    this.#knowledge = knowledge;
    this.#item = vscode.languages.createLanguageStatusItem("secondSource.status", documentSelector());
    this.#item.name = "Second Source";
    const show = (): void => void this.#show();
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      server.onDidChangeState(show),
      changes.onDidChange(show),
      vscode.window.onDidChangeActiveTextEditor(show),
    );
    show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #show(): Promise<void> {
    const { state } = this.#server;
    this.#item.selector = documentSelector();
    this.#item.busy = state === "starting" || state === "indexing";
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const document = uri === undefined ? null : await this.#knowledge.document(uri).catch(() => null);
    void vscode.commands.executeCommand("setContext", "secondSource.articleActive", document !== null);
    const { text, detail, warning } = articleStatus(document);
    const failed = state === "failed";
    this.#item.text = failed ? "Not running" : text;
    this.#item.detail = failed ? "The server stopped" : detail;
    this.#item.severity =
      warning || failed ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.#item.command = this.#command(document === null || warning, failed);
    this.#item.accessibilityInformation = {
      label: `Second Source: ${this.#item.text}, ${this.#item.detail}`,
    };
  }

  #command(unread: boolean, failed: boolean): vscode.Command {
    if (failed) return { title: "Restart Server", command: "secondSource.restartServer" };
    return unread
      ? { title: "Settings", command: "workbench.action.openSettings", arguments: ["secondSource articles"] }
      : { title: "Show Claims", command: "secondSource.showClaims" };
  }
}
