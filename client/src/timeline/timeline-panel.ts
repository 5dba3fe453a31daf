import * as vscode from "vscode";
import type { Timeline, TimelineItem } from "../../../server/src/protocol/timeline.ts";
import type { Changes } from "../server/changes.ts";
import type { Server } from "../server/server.ts";
import { codeRange } from "../text/to-code.ts";
import { webviewOptions, webviewPage } from "../webview/page.ts";
import type { FromView, OfferedCommand, ToView, Wanted } from "./messages.ts";
import { BODY } from "./page-body.ts";
import { saveTimeline } from "./save-timeline.ts";

export const TIMELINE = "secondSource.timeline";

const COMMANDS: Readonly<Record<OfferedCommand, readonly [string, ...unknown[]]>> = {
  openFolder: ["vscode.openFolder"],
  setArticleDate: ["secondSource.setArticleDate"],
  settings: ["workbench.action.openSettings", "secondSource.include"],
  restart: ["secondSource.restartServer"],
};

/** The one panel with the timeline, while it is open. */
export class TimelinePanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #server: Server;
  readonly #subscriptions: vscode.Disposable[] = [];
  #wanted: Wanted | null = null;
  #asking: vscode.CancellationTokenSource | null = null;
  #entries = new Map<string, TimelineItem>();
  #sent = "";
  #stale = false;

  constructor(panel: vscode.WebviewPanel, extension: vscode.Uri, server: Server, changes: Changes) {
    this.#panel = panel;
    this.#server = server;
    const { webview } = panel;
    webview.options = webviewOptions(extension);
    this.#subscriptions.push(
      webview.onDidReceiveMessage((message: FromView) => this.#receive(message)),
      changes.onDidChange(() => this.#refresh()),
      server.onDidChangeState(() => this.#refresh()),
      panel.onDidChangeViewState(() => this.#stale && this.#refresh()),
      panel.onDidDispose(() => this.dispose()),
    );
    const icon = (theme: string): vscode.Uri =>
      vscode.Uri.joinPath(extension, "media", `article-${theme}.svg`);
    panel.iconPath = { light: icon("light"), dark: icon("dark") };
    webview.html = webviewPage(webview, extension, { name: "timeline", title: "Timeline", body: BODY });
  }

  /** Fires when the panel is closed. */
  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  /** Brings the panel to the front. */
  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#asking?.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Asks anew if the panel is in sight, else when it next is. */
  #refresh(): void {
    this.#stale = !this.#panel.visible;
    if (this.#panel.visible && this.#wanted !== null) void this.#show(this.#wanted);
  }

  async #show(wanted: Wanted): Promise<void> {
    this.#asking?.cancel();
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    const { state } = this.#server;
    if (state === "failed") return this.#send({ type: "failed", message: "Second Source is not running." });
    if (state !== "ready" && this.#entries.size === 0) this.#send({ type: "reading" });
    try {
      const timeline = await this.#server.ask("secondSource/timeline", wanted, asking.token);
      if (asking.token.isCancellationRequested) return;
      if (timeline.entries.length === 0 && this.#server.state !== "ready") return;
      this.#take(timeline);
    } catch (error) {
      if (asking.token.isCancellationRequested) return;
      const message = error instanceof Error ? error.message : String(error);
      this.#send({ type: "failed", message: `The timeline could not be made: ${message}` });
    }
  }

  #take(timeline: Timeline): void {
    this.#entries = new Map(timeline.entries.map((entry) => [entry.id, entry]));
    const hasFolder = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
    this.#send({ type: "timeline", timeline, hasFolder });
  }

  #send(message: ToView): void {
    const said = JSON.stringify(message);
    if (said === this.#sent) return;
    this.#sent = said;
    void this.#panel.webview.postMessage(message);
  }

  async #receive(message: FromView): Promise<void> {
    switch (message.type) {
      case "want":
        this.#wanted = message.wanted;
        this.#sent = "";
        return this.#show(message.wanted);
      case "open":
        return this.#open(message.id, message.focus);
      case "save":
        return saveTimeline(message);
      case "failed":
        void vscode.window.showErrorMessage(message.message);
        return;
      case "run":
        await vscode.commands.executeCommand(...COMMANDS[message.command]);
    }
  }

  /** Shows an entry's words beside the timeline, in an editor that is there already if there is one. */
  async #open(id: string, focus: boolean): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const uri = vscode.Uri.parse(entry.uri);
    const others = vscode.window.visibleTextEditors.filter(
      ({ viewColumn }) => viewColumn !== undefined && viewColumn !== this.#panel.viewColumn,
    );
    const shown = others.find(({ document }) => document.uri.toString() === uri.toString()) ?? others[0];
    try {
      const editor = await vscode.window.showTextDocument(uri, {
        viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
        selection: codeRange(entry.range),
        preserveFocus: !focus,
      });
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(`The article could not be opened: ${message}`);
    }
  }
}
