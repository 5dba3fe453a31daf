import * as vscode from "vscode";
import type { Changes } from "../server/changes.ts";
import type { Server } from "../server/server.ts";
import { webviewOptions } from "../webview/page.ts";
import { TIMELINE, TimelinePanel } from "./timeline-panel.ts";

/** The command that shows the timeline, and its return after a reload of the window. */
export function registerTimeline(
  { extensionUri }: vscode.ExtensionContext,
  server: Server,
  changes: Changes,
): vscode.Disposable {
  let open: TimelinePanel | null = null;
  const take = (panel: vscode.WebviewPanel): void => {
    const taken = new TimelinePanel(panel, extensionUri, server, changes);
    open = taken;
    taken.onDidDispose(() => {
      if (open === taken) open = null;
    });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("secondSource.showTimeline", () => {
      if (open !== null) return open.reveal();
      const column = vscode.window.activeTextEditor?.viewColumn ?? vscode.ViewColumn.Active;
      take(vscode.window.createWebviewPanel(TIMELINE, "Timeline", column, webviewOptions(extensionUri)));
    }),
    vscode.window.registerWebviewPanelSerializer(TIMELINE, {
      async deserializeWebviewPanel(panel) {
        take(panel);
      },
    }),
    { dispose: () => open?.dispose() },
  );
}
