import assert from "node:assert/strict";
import { type CommentThread, CommentThreadState, commands, Uri, WorkspaceEdit, workspace } from "vscode";
import { test } from "./support/cases.ts";
import { eventually } from "./support/eventually.ts";
import { findingsIn, openArticle, secondSource } from "./support/second-source.ts";

const WORDS = "killed four people";

test("a quick fix writes a note to disk, shows it in a thread and answers the finding; deleting takes all back", async () => {
  const { threads } = await secondSource();
  const { document } = await openArticle("001");
  const uri = document.uri.toString();
  const finding = await eventually(`a finding on “${WORDS}”`, () =>
    findingsIn(document.uri, "figure.unverifiable").find(({ range }) =>
      WORDS.includes(document.getText(range)),
    ),
  );
  const fix = await quickFix(document.uri, finding.range, "Needs source");
  await commands.executeCommand(fix.command, ...fix.arguments);

  const thread = await eventually("a thread", () => threads.threadsOf(uri)[0]);
  assert.ok(thread.range.isEqual(finding.range));
  assert.equal(thread.label, "Needs source · figure.unverifiable");
  assert.equal(thread.state, CommentThreadState.Unresolved);
  const stored = await eventually("the note on disk", () => notesOnDisk());
  assert.ok(stored.includes('"exact"') && stored.includes(document.getText(finding.range)), stored);
  await eventually("the finding is answered", () => !has(document.uri, finding.range));

  const edit = new WorkspaceEdit();
  edit.insert(document.uri, finding.range.start.with({ character: 0 }), "Meanwhile: ");
  await workspace.applyEdit(edit);
  await eventually(
    "the thread follows its words",
    () => thread.range.start.character === finding.range.start.character + 11,
  );
  assert.equal(threads.threadsOf(uri)[0], thread, "the thread is still the same one");
  await commands.executeCommand("workbench.action.files.revert");

  await commands.executeCommand("secondSource.thread.markChecked", thread);
  await eventually("the thread is resolved", () => thread.state === CommentThreadState.Resolved);
  void commands.executeCommand("secondSource.thread.delete", thread);
  await eventually("the thread is gone", () => threads.threadsOf(uri).length === 0);
  await eventually("the finding is back", () => has(document.uri, finding.range));
});

test("a note written beside a line is about its words; replies stand below it", async () => {
  const { threads } = await secondSource();
  const { document } = await openArticle("004");
  const uri = document.uri.toString();
  const line = document
    .getText()
    .split("\n")
    .findIndex((text) => text.includes("Karasin"));
  const range = document.lineAt(line).range.with({ end: document.lineAt(line).range.start });
  const empty = { uri: document.uri, range, comments: [], dispose() {} } as unknown as CommentThread;
  await commands.executeCommand("secondSource.thread.addNote", { thread: empty, text: "Was it him?" });
  const thread = await eventually("a thread", () => threads.threadsOf(uri)[0]);
  assert.equal(document.getText(thread.range), document.lineAt(line).text.trim());
  await commands.executeCommand("secondSource.thread.append", { thread, text: "The ministry says no." });
  await eventually("a reply", () => bodies(thread).join("|") === "Was it him?|The ministry says no.");
  void commands.executeCommand("secondSource.thread.deleteReply", thread.comments[1]);
  await eventually("the reply is gone", () => bodies(thread).join("|") === "Was it him?");
  await commands.executeCommand("secondSource.undoNoteChange");
  await eventually("the reply is back", () => thread.comments.length === 2);
  void commands.executeCommand("secondSource.thread.delete", thread);
  await eventually("the thread is gone", () => threads.threadsOf(uri).length === 0);
});

function bodies({ comments }: CommentThread): string[] {
  return comments.map(({ body }) => (typeof body === "string" ? body : body.value));
}

function has(uri: Uri, range: { isEqual(other: unknown): boolean }): boolean {
  return findingsIn(uri, "figure.unverifiable").some((finding) => range.isEqual(finding.range));
}

async function quickFix(
  uri: Uri,
  range: unknown,
  title: string,
): Promise<{ command: string; arguments: unknown[] }> {
  type Action = { title: string; command?: { command: string; arguments?: unknown[] } };
  const actions = await commands.executeCommand<Action[]>("vscode.executeCodeActionProvider", uri, range);
  const found = actions.find((action) => action.title.startsWith(title))?.command;
  assert.ok(found, `no “${title}” among: ${actions.map((action) => action.title).join(", ")}`);
  return { command: found.command, arguments: found.arguments ?? [] };
}

async function notesOnDisk(): Promise<string | null> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) return null;
  const notes = Uri.joinPath(folder.uri, ".second-source", "notes");
  try {
    const [first] = await workspace.fs.readDirectory(notes);
    return first
      ? Buffer.from(await workspace.fs.readFile(Uri.joinPath(notes, first[0]))).toString("utf8")
      : null;
  } catch {
    return null;
  }
}
