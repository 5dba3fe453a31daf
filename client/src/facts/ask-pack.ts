import * as vscode from "vscode";

const NEW = "New pack…";

/** Asks for the pack that a fact goes into: one of the folder's, or a new one; `undefined` if the user cancels. */
export async function askPack(
  packs: readonly { readonly uri: string; readonly name: string }[],
  folder: string,
): Promise<string | undefined> {
  const items = [...packs.map(({ uri, name }) => ({ label: name, uri })), { label: NEW, uri: null }];
  const picked =
    packs.length === 0
      ? items[0]
      : await vscode.window.showQuickPick(items, {
          title: "Add to fact pack",
          placeHolder: "Into which pack?",
        });
  if (picked === undefined) return undefined;
  if (picked.uri !== null) return picked.uri;
  const name = await vscode.window.showInputBox({
    title: "New fact pack",
    prompt: "What is it about? Its file goes into .second-source/facts.",
    placeHolder: "harbour",
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^[\w][\w .-]*$/.test(text.trim()) ? undefined : "Write a name of letters, digits, spaces and hyphens.",
  });
  if (name === undefined) return undefined;
  const file = `${name.trim().replace(/\.ya?ml$/i, "")}.yaml`;
  return vscode.Uri.joinPath(vscode.Uri.parse(folder), file).toString();
}
