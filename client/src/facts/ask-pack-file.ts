import * as vscode from "vscode";

/** Asks for the file of a new pack in the folder; `undefined` if there is no folder or the user cancels. */
export async function askPackFile(suggested: string): Promise<vscode.Uri | undefined> {
  const folder = await theFolder();
  if (folder === undefined) return undefined;
  const name = await vscode.window.showInputBox({
    title: "The pack’s file",
    prompt: "Below .second-source/facts in the folder.",
    value: `${suggested}.yaml`,
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^[\w][\w .-]*\.ya?ml$/.test(text.trim()) ? undefined : "Write a file name that ends in .yaml.",
  });
  if (name === undefined) return undefined;
  const file = vscode.Uri.joinPath(folder.uri, ".second-source", "facts", name.trim());
  return (await mayWrite(file)) ? file : undefined;
}

async function theFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0)
    void vscode.window.showInformationMessage("Open a folder first; packs are kept in it.");
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}

async function mayWrite(file: vscode.Uri): Promise<boolean> {
  const exists = await vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (!exists) return true;
  const chosen = await vscode.window.showWarningMessage(
    "This pack exists. Overwrite it?",
    { modal: true, detail: vscode.workspace.asRelativePath(file) },
    "Overwrite",
  );
  return chosen === "Overwrite";
}
