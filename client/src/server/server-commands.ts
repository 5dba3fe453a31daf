import * as vscode from "vscode";
import type { Server } from "./server.ts";

/** The commands about the server itself; starts it anew where a setting changes which documents it reads. */
export function registerServerCommands(
  { subscriptions }: vscode.ExtensionContext,
  server: Server,
  log: vscode.LogOutputChannel,
): void {
  const tell = (): void => {
    void vscode.commands.executeCommand("setContext", "secondSource.state", server.state);
  };
  tell();
  subscriptions.push(
    server.onDidChangeState(tell),
    vscode.commands.registerCommand("secondSource.restartServer", () => server.start()),
    vscode.commands.registerCommand("secondSource.showLog", () => log.show()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      const reads = ["secondSource.languages", "secondSource.include"];
      if (reads.some((section) => change.affectsConfiguration(section))) void server.start();
    }),
  );
}
