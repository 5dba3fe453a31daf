import assert from "node:assert/strict";
import {
  type CodeAction,
  commands,
  type Hover,
  MarkdownString,
  Range,
  Selection,
  TabInputCustom,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { test } from "./support/cases.ts";
import { eventually } from "./support/eventually.ts";
import { articleUri, codeOf, findingsIn, openArticle } from "./support/second-source.ts";

test("a date that can't be is listed, with the passage of another document beside it", async () => {
  const { document } = await openArticle("003");
  const finding = await eventually("a finding on “February 2012”", () =>
    findingsIn(document.uri).find(
      ({ code, range }) =>
        String(typeof code === "object" ? code.value : code).startsWith("date.") &&
        document.getText(range).includes("2012"),
    ),
  );
  assert.match(codeOf(finding), /^date\.(?:anachronism|conflict|order)$/);
});

test("articles that are not open have their findings, too", async () => {
  await openArticle("003");
  await eventually("findings in 004", () => findingsIn(articleUri("004")).length > 0);
});

test("findings stay when an article is opened, and when its tab is closed again", async () => {
  const uri = articleUri("004");
  const before = await eventually("findings in 004", () => findingsIn(uri).length || null);
  await openArticle("004");
  await laterFinding();
  assert.equal(findingsIn(uri).length, before, "after opening");
  await commands.executeCommand("workbench.action.closeAllEditors");
  await laterFinding();
  assert.equal(findingsIn(uri).length, before, "after closing");
});

test("a garbled quotation mark is found and replaced by its quick fix", async () => {
  const { document } = await openArticle("000");
  const garbled = await eventually("text.mojibake", () => findingsIn(document.uri, "text.mojibake")[0]);
  assert.equal(document.getText(garbled.range), "β€œ");
  const actions = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    garbled.range,
  );
  const preferred = actions.filter(({ isPreferred }) => isPreferred === true);
  assert.deepEqual(
    preferred.map(({ title }) => title),
    ["Replace with ““”"],
  );
  const [replacement] = preferred;
  assert.ok(replacement?.edit, "the replacement is an edit");
  await workspace.applyEdit(replacement.edit);
  assert.ok(document.getText().includes("describes as “new territorial realities.”"));
  await eventually("the finding is gone", () => findingsIn(document.uri, "text.mojibake").length === 0);
  await commands.executeCommand("workbench.action.files.revert");
  await eventually("the finding is back", () => findingsIn(document.uri, "text.mojibake").length === 1);
});

test("a hover says who carries a figure", async () => {
  const { document } = await openArticle("001");
  const at = document.positionAt(document.getText().indexOf("more than 150 drones") + 12);
  const text = await eventually("a hover", async () => {
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, at);
    const said = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (typeof part === "string" ? part : part.value));
    return said.join("\n") || null;
  });
  assert.match(text, /150/);
  assert.match(text, /Russia/);
});

test("an edit in one document clears a finding in another", async () => {
  const other = await openArticle("002");
  const editor = await openArticle("001");
  const spelling = () =>
    findingsIn(other.document.uri, "name.spelling").length +
    findingsIn(editor.document.uri, "name.spelling").length;
  await eventually("two spellings of one name", () => spelling() > 0);
  const before = findingsIn(articleUri("003"), "name.spelling").length;
  const { document } = editor;
  const edit = new WorkspaceEdit();
  for (const match of document.getText().matchAll(/Zelensky\b/g)) {
    const start = document.positionAt(match.index);
    edit.replace(document.uri, new Range(start, start.translate(0, match[0].length)), "Zelenskyy");
  }
  await workspace.applyEdit(edit);
  await eventually(
    "the spelling is settled everywhere",
    () => spelling() === 0 && findingsIn(articleUri("003"), "name.spelling").length <= before,
  );
  await window.showTextDocument(document);
  await commands.executeCommand("workbench.action.files.revert");
  await eventually("the two spellings are back", () => spelling() > 0);
});

test("a new file is read, and a deleted one takes its findings along", laterFinding);

test("an untitled document is read as well", async () => {
  const document = await workspace.openTextDocument({
    language: "article",
    content: "The rally was held on 30 February 2023 in Lagos.\n",
  });
  await window.showTextDocument(document);
  await eventually(
    "a finding in the untitled document",
    () => findingsIn(document.uri, "date.impossible")[0],
  );
  await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
});

test("the commands go from finding to finding over all documents, and around", async () => {
  const editor = await openArticle("000");
  editor.selection = new Selection(0, 0, 0, 0);
  const visited = new Set<string>();
  for (let step = 0; step < 200 && visited.size < 5; step++) {
    await commands.executeCommand("secondSource.nextFinding");
    const { document, selection } = window.activeTextEditor ?? {};
    assert.ok(document && selection && !selection.isEmpty, "a finding is selected");
    visited.add(document.uri.toString());
  }
  assert.equal(visited.size, 5);
});

test("the code of a finding links to the rule's page, which opens as a page", async () => {
  await openArticle("000");
  const finding = await eventually("text.mojibake", () => findingsIn(articleUri("000"), "text.mojibake")[0]);
  assert.ok(typeof finding.code === "object");
  assert.equal(finding.code.target.toString(), "second-source-rule:/text.mojibake.md");
  await commands.executeCommand("secondSource.openRule", "text.mojibake");
  const input = await eventually("a tab with the page", () => {
    const active = window.tabGroups.activeTabGroup.activeTab?.input;
    return active instanceof TabInputCustom ? active : null;
  });
  assert.equal(input.viewType, "vscode.markdown.preview.editor");
  const page = await workspace.openTextDocument(finding.code.target);
  assert.match(page.getText(), /^# /);
  await commands.executeCommand("workbench.action.closeActiveEditor");
});

test("what is no article is left alone", async () => {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = Uri.joinPath(folder.uri, "README.md");
  await workspace.fs.writeFile(uri, Buffer.from("Due on 31 April 2024.\n"));
  await window.showTextDocument(uri);
  await openArticle("004");
  await eventually("findings in an article", () => findingsIn(articleUri("004")).length > 0);
  assert.deepEqual(findingsIn(uri), []);
  await workspace.fs.delete(uri);
});

test("a hover is text, never a command or HTML", async () => {
  const { document } = await openArticle("001");
  const at = document.positionAt(document.getText().indexOf("Vladimir Medinsky") + 3);
  const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, at);
  for (const part of hovers.flatMap(({ contents }) => contents)) {
    assert.ok(part instanceof MarkdownString);
    assert.ok(!part.isTrusted && !part.supportHtml);
  }
});

/** Writes a file with a finding, and deletes it: once both have shown, what was done before has been answered, too. */
async function laterFinding(): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = Uri.joinPath(folder.uri, "council.txt");
  const text =
    "Council approves budget\n\nThe council met on 31 April 2024. Some 400 people were injured on the way.\n";
  await workspace.fs.writeFile(uri, Buffer.from(text));
  try {
    await eventually("a finding in the new file", () => findingsIn(uri, "date.impossible")[0]);
  } finally {
    await workspace.fs.delete(uri);
  }
  await eventually("no finding is left of it", () => findingsIn(uri).length === 0);
}
