import * as vscode from "vscode";
import type { Server } from "../server/server.ts";
import { make } from "./export-report.ts";

/** Opens the report on an article in the browser, where it can be printed; its file is below `storage`. */
export async function openInBrowser(server: Server, article: string, storage: vscode.Uri): Promise<void> {
  try {
    const { text } = await make(server, { uris: [article], format: "html", publisher: null, url: null });
    await vscode.workspace.fs.createDirectory(storage);
    const file = vscode.Uri.joinPath(storage, "fact-check.html");
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
    if (isHere && (await vscode.env.openExternal(file))) return;
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    const message = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`The report could not be opened: ${message}`);
    return;
  }
  const answer = await vscode.window.showWarningMessage(
    "No browser can open the report from here, as the files are on another machine. Export it and download the file instead.",
    "Export…",
  );
  if (answer !== undefined) await vscode.commands.executeCommand("secondSource.exportReport");
}
