import * as vscode from "vscode";
import type { FromView } from "./messages.ts";

const FILTERS = { svg: { "SVG picture": ["svg"] }, png: { "PNG picture": ["png"] } };

/** Asks where a picture of the timeline goes and writes it there. */
export async function saveTimeline({ format, content }: Extract<FromView, { type: "save" }>): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `timeline.${format}`;
  const target = await vscode.window.showSaveDialog({
    title: "Save the Timeline",
    filters: FILTERS[format],
    defaultUri: folder === undefined ? vscode.Uri.file(name) : vscode.Uri.joinPath(folder, name),
  });
  if (target === undefined) return;
  try {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
    await vscode.workspace.fs.writeFile(target, bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`The timeline could not be saved as ${target.fsPath}: ${message}`);
    return;
  }
  const open = "Open";
  const answer = await vscode.window.showInformationMessage(
    `The timeline is saved as ${target.fsPath}.`,
    open,
  );
  if (answer === open) await vscode.commands.executeCommand("vscode.open", target);
}
