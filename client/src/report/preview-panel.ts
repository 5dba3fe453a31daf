import * as vscode from "vscode";
import { style } from "../../../server/src/report/html-style.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import type { Server } from "../server/server.ts";
import { webviewOptions, webviewPage } from "../webview/page.ts";
import type { FromPreview, ToPreview } from "./messages.ts";

export const PREVIEW = "secondSource.reportPreview";

const BODY = `<p id="notice" role="status"></p>
<div id="report"></div>`;

/** The panel with the report on the article that is active, or was last. */
export class PreviewPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #server: Server;
  readonly #knowledge: Knowledge;
  readonly #subscriptions: vscode.Disposable[] = [];
  #asking: vscode.CancellationTokenSource | null = null;
  #article: string | null;
  #uris: readonly string[] = [];
  #shown = "";
  #ready = false;

  constructor(
    panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    { server, knowledge, changes }: { server: Server; knowledge: Knowledge; changes: Changes },
    article: string | null,
  ) {
    this.#panel = panel;
    this.#server = server;
    this.#knowledge = knowledge;
    this.#article = article;
    panel.webview.options = webviewOptions(extension);
    this.#subscriptions.push(
      panel.webview.onDidReceiveMessage((message: FromPreview) => this.#receive(message)),
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(() => this.#refresh()),
      changes.onDidChange(() => this.#refresh()),
      server.onDidChangeState(() => this.#refresh()),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    );
    panel.iconPath = {
      light: vscode.Uri.joinPath(extension, "media", "article-light.svg"),
      dark: vscode.Uri.joinPath(extension, "media", "article-dark.svg"),
    };
    panel.webview.html = webviewPage(panel.webview, extension, {
      name: "report",
      title: "Fact-Check Report",
      body: BODY,
      rules: style,
    });
  }

  /** Fires when the panel is closed. */
  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  /** The article that it shows; `null` before there is one. */
  get article(): string | null {
    return this.#article;
  }

  /** Whether the panel has the focus. */
  get active(): boolean {
    return this.#panel.active;
  }

  /** Brings the panel to the front, with the report on an article. */
  reveal(article: string | null): void {
    this.#article = article ?? this.#article;
    this.#panel.reveal(undefined, true);
    this.#refresh();
  }

  dispose(): void {
    this.#asking?.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #follow(editor: vscode.TextEditor | undefined): Promise<void> {
    const uri = editor?.document.uri.toString();
    if (uri === undefined || uri === this.#article) return;
    const known = await this.#knowledge.document(uri).catch(() => null);
    if (known === null) return;
    this.#article = uri;
    this.#refresh();
  }

  #refresh(): void {
    if (this.#panel.visible && this.#ready) void this.#show();
  }

  async #show(): Promise<void> {
    this.#asking?.cancel();
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    if (this.#server.state === "failed") return this.#say("Second Source is not running.");
    const uris = this.#article === null ? [] : [this.#article];
    try {
      const order = { uris, format: "preview", publisher: null, url: null, progress: null } as const;
      const report = await this.#server.ask("secondSource/report", order, asking.token);
      if (asking.token.isCancellationRequested) return;
      this.#uris = report.uris;
      if (report.uris.length > 0) return this.#send({ type: "report", body: report.text });
      this.#say(this.#server.state === "ready" ? "Open an article to see the report on it." : "Reading…");
    } catch (error) {
      if (asking.token.isCancellationRequested) return;
      const message = error instanceof Error ? error.message : String(error);
      this.#say(`The report could not be made: ${message}`);
    }
  }

  #say(words: string): void {
    this.#send({ type: "notice", words });
  }

  #send(message: ToPreview): void {
    const said = JSON.stringify(message);
    if (said === this.#shown) return;
    this.#shown = said;
    void this.#panel.webview.postMessage(message);
  }

  #receive(message: FromPreview): void | Promise<void> {
    if (message.type === "open") return this.#open(message);
    this.#ready = true;
    this.#shown = "";
    this.#refresh();
  }

  /** Shows words of an article beside the preview, in an editor that is there already if there is one. */
  async #open({ article, start, end }: Extract<FromPreview, { type: "open" }>): Promise<void> {
    const address = this.#uris[article - 1];
    if (address === undefined) return;
    const uri = vscode.Uri.parse(address);
    const others = vscode.window.visibleTextEditors.filter(
      ({ viewColumn }) => viewColumn !== undefined && viewColumn !== this.#panel.viewColumn,
    );
    const shown = others.find(({ document }) => document.uri.toString() === address) ?? others[0];
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
      const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.Beside;
      const editor = await vscode.window.showTextDocument(document, { viewColumn, selection });
      editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(`The article could not be opened: ${message}`);
    }
  }
}
