import * as vscode from "vscode";
import type { DocumentItem } from "../../../server/src/protocol/documents.ts";
import type { ReportText } from "../../../server/src/protocol/reports.ts";
import type { Server } from "../server/server.ts";
import { askReport, type ExportFormat, FORMATS, type WantedReport } from "./ask-report.ts";

/** Asks what to export and where to, makes it, and says where it is. `article` is the one that is active. */
export async function exportReport(
  server: Server,
  documents: readonly DocumentItem[],
  article: string | null,
  memory: vscode.Memento,
): Promise<void> {
  if (documents.length === 0) {
    void vscode.window.showInformationMessage(
      "There is no article to report on. Open one, or a folder with some.",
    );
    return;
  }
  const wanted = await askReport(documents, article, memory);
  if (wanted === undefined) return;
  const target = await askFile(wanted.format, wanted.uris, article);
  if (target === undefined) return;
  try {
    const { text } = await make(server, wanted);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    const message = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`The report was not written: ${message}`);
    return;
  }
  await tell(target, wanted.format);
}

/** Makes a report, with its progress shown. Rejects with a `CancellationError` if the person stops it. */
export function make(server: Server, wanted: WantedReport): Thenable<ReportText> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: "Writing the fact-check report",
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const name = `report:${Date.now()}`;
    const listening = server.onProgress(name, (message) => progress.report({ message }));
    try {
      return await server.ask("secondSource/report", { ...wanted, progress: name }, token);
    } catch (error) {
      throw token.isCancellationRequested ? new vscode.CancellationError() : error;
    } finally {
      listening.dispose();
    }
  });
}

function askFile(
  format: ExportFormat,
  uris: WantedReport["uris"],
  article: string | null,
): Thenable<vscode.Uri | undefined> {
  const { label, ending } = FORMATS[format];
  const only = Array.isArray(uris) && article !== null ? vscode.Uri.parse(article) : null;
  const folder =
    only === null ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(only, "..");
  const about = only === null ? "" : `${(only.path.split("/").at(-1) ?? "").replace(/\.[^.]+$/, "")}-`;
  const name = `${about}fact-check.${ending}`;
  return vscode.window.showSaveDialog({
    title: "Export the Fact-Check Report",
    saveLabel: "Export",
    filters: { [label]: [ending] },
    defaultUri: folder === undefined ? vscode.Uri.file(name) : vscode.Uri.joinPath(folder, name),
  });
}

async function tell(target: vscode.Uri, format: ExportFormat): Promise<void> {
  const [open, reveal] = ["Open", "Reveal"];
  const said = `The report is written to ${vscode.workspace.asRelativePath(target)}.`;
  const answer = await vscode.window.showInformationMessage(said, open, reveal);
  if (answer === open) {
    const isPage = format === "html" && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
    if (!isPage || !(await vscode.env.openExternal(target)))
      await vscode.commands.executeCommand("vscode.open", target);
  }
  if (answer === reveal) await vscode.commands.executeCommand(revealCommand(target), target);
}

/** In the tree of files where the folder holds it, else in the system's own file manager. */
function revealCommand(target: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(target) === undefined ? "revealFileInOS" : "revealInExplorer";
}
