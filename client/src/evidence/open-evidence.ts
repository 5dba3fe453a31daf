import * as vscode from "vscode";
import type { EvidenceRef } from "../../../server/src/protocol/evidence.ts";
import type { Ask } from "../server/ask.ts";
import { codeRange } from "../text/to-code.ts";
import { webAddress } from "../text/web-address.ts";

/** Opens a piece of evidence: a web page in the browser, a document at its words as they stand now. */
export async function openEvidence(ask: Ask, { uri, id, evidence }: EvidenceRef): Promise<void> {
  const { source, range } = await ask("secondSource/evidencePlace", { uri, id, evidence });
  const address = webAddress(source);
  if (address !== null) {
    await vscode.env.openExternal(vscode.Uri.parse(address, true));
    return;
  }
  const target = vscode.Uri.parse(source);
  if (!(await isThere(target))) {
    void vscode.window.showErrorMessage(
      `The evidence cannot be opened: ${vscode.workspace.asRelativePath(target)} is gone.`,
    );
    return;
  }
  await vscode.window.showTextDocument(target, {
    viewColumn: vscode.ViewColumn.Beside,
    ...(range === null ? {} : { selection: codeRange(range) }),
  });
  if (range === null)
    void vscode.window.showInformationMessage("The quoted words are no longer in this document.");
}

/** Only documents that the folder holds or that are open: what a note names otherwise is not opened. */
async function isThere(uri: vscode.Uri): Promise<boolean> {
  const isOpen = vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === uri.toString(),
  );
  if (isOpen) return true;
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined && uri.scheme !== "file") return false;
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}
