import assert from "node:assert/strict";
import {
  type CodeAction,
  type CompletionList,
  commands,
  Position,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { test } from "./support/cases.ts";
import { eventually } from "./support/eventually.ts";
import { articleUri, findingsIn, openArticle, secondSource } from "./support/second-source.ts";

test("a fact pack is checked as it is written, and its keys are offered", async () => {
  await secondSource();
  const uri = Uri.joinPath(articleUri("001"), "..", ".second-source", "facts", "harbours.yaml");
  const text = "id: harbours\ntitle: Harbours\ncomplete-until: 2025-02-30\n";
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  try {
    const { document } = await window.showTextDocument(uri);
    const problem = await eventually("the day is told", () => findingsIn(uri, "facts.damaged")[0]);
    assert.equal(document.getText(problem.range), "2025-02-30");

    const edit = new WorkspaceEdit();
    edit.replace(uri, problem.range, "2025-02-28");
    edit.insert(uri, new Position(3, 0), "cov");
    await workspace.applyEdit(edit);
    const offered = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      uri,
      new Position(3, 3),
    );
    const labels = offered.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(labels.includes("covers"), labels.join());
    await commands.executeCommand("workbench.action.files.revert");
  } finally {
    await workspace.fs.delete(uri);
  }
});

test("an office-holder can become a fact", async () => {
  const { document } = await openArticle("004");
  const at = document.positionAt(document.getText().indexOf("Karasin"));
  const actions = await eventually("the action", async () => {
    const found = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      document.getWordRangeAtPosition(at),
      "refactor.extract",
    );
    return found.find(({ title }) => title === "Add to fact pack…");
  });
  assert.equal(actions.command?.command, "secondSource.addFact");
});

test("a finding from a fact opens the fact in its pack", async () => {
  const { document } = await openArticle("003");
  const action = await eventually("the action", async () => {
    const finding = findingsIn(document.uri).find(({ range }) => document.getText(range).includes("2012"));
    if (finding === undefined) return null;
    const found = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      finding.range,
      "quickfix",
    );
    return found.find(({ title }) => title.startsWith("Open the fact"));
  });
  assert.ok(action.command);
  await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  const editor = window.activeTextEditor;
  assert.match(editor?.document.uri.path ?? "", /\/dist\/facts\/[\w-]+\.yaml$/);
  assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? "", /id:/);
  await commands.executeCommand("workbench.action.closeActiveEditor");
});
