import * as vscode from "vscode";

/** Opens a pack at a fact; one outside the folders, such as a bundled one, read-only. */
export function registerOpenFact(): vscode.Disposable {
  return vscode.commands.registerCommand("secondSource.openFact", async (argument: unknown) => {
    const place = argument as { readonly uri: string; readonly line: number } | undefined;
    if (place === undefined) return;
    const uri = vscode.Uri.parse(place.uri);
    const start = new vscode.Position(place.line, 0);
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
    if (vscode.workspace.getWorkspaceFolder(uri) === undefined)
      await vscode.commands.executeCommand("workbench.action.files.setActiveEditorReadonlyInSession");
  });
}
