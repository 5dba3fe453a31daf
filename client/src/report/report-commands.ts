import * as vscode from "vscode";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import type { Server } from "../server/server.ts";
import { webviewOptions } from "../webview/page.ts";
import { exportReport } from "./export-report.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { PREVIEW, PreviewPanel } from "./preview-panel.ts";

/** The commands that export and preview fact-check reports, and the preview's return after a reload of the window. */
export function registerReports(
  { extensionUri, globalStorageUri, workspaceState }: vscode.ExtensionContext,
  server: Server,
  knowledge: Knowledge,
  changes: Changes,
): vscode.Disposable {
  let open: PreviewPanel | null = null;
  const take = (panel: vscode.WebviewPanel, article: string | null): void => {
    const taken = new PreviewPanel(panel, extensionUri, { server, knowledge, changes }, article);
    open = taken;
    taken.onDidDispose(() => {
      if (open === taken) open = null;
    });
  };
  /** The article of the preview that has the focus, else of the active editor. */
  const activeArticle = async (): Promise<string | null> => {
    if (open?.active) return open.article;
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    return uri !== undefined && (await knowledge.document(uri)) !== null ? uri : null;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("secondSource.exportReport", async () =>
      exportReport(server, await knowledge.documents(), await activeArticle(), workspaceState),
    ),
    vscode.commands.registerCommand("secondSource.previewReport", async () => {
      const article = await activeArticle();
      if (open !== null) return open.reveal(article);
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      const panel = vscode.window.createWebviewPanel(
        PREVIEW,
        "Fact-Check Report",
        column,
        webviewOptions(extensionUri),
      );
      take(panel, article);
    }),
    vscode.commands.registerCommand("secondSource.openReportInBrowser", async () => {
      const article = await activeArticle();
      if (article !== null) await openInBrowser(server, article, globalStorageUri);
    }),
    vscode.window.registerWebviewPanelSerializer(PREVIEW, {
      async deserializeWebviewPanel(panel) {
        take(panel, await activeArticle().catch(() => null));
      },
    }),
    { dispose: () => open?.dispose() },
  );
}
