import * as vscode from "vscode";

/** The range itself, or all words of its line where it is empty, as a click beside a line leaves it. */
export async function wholeLine(uri: vscode.Uri, range: vscode.Range): Promise<vscode.Range> {
  if (!range.isEmpty) return range;
  const line = (await vscode.workspace.openTextDocument(uri)).lineAt(range.start.line);
  const end = line.text.trimEnd().length;
  return new vscode.Range(range.start.line, line.firstNonWhitespaceCharacterIndex, range.start.line, end);
}
