import assert from "node:assert/strict";
import { commands, extensions, workspace } from "vscode";
import { test } from "./support/cases.ts";
import { eventually } from "./support/eventually.ts";
import { secondSource } from "./support/second-source.ts";

test("the packed extension is installed, not the source folder", () => {
  const extension = extensions.getExtension("second-source.second-source");
  assert.ok(extension, "the extension is not there");
  assert.match(extension.extensionPath, /second-source\.second-source-\d/);
});

test("the extension activates when an article is opened", async () => {
  const [article] = await workspace.findFiles("*.txt");
  assert.ok(article, "the folder holds no article");
  await workspace.openTextDocument(article);
  await eventually(
    "the extension is active",
    () => extensions.getExtension("second-source.second-source")?.isActive,
  );
});

test("the server starts anew by command, and everything is read again", async () => {
  const { server, claims } = await secondSource();
  await eventually("five documents", async () => (await claims.getChildren()).length === 5);
  const states: string[] = [];
  const listening = server.onDidChangeState((state) => states.push(state));
  await commands.executeCommand("secondSource.restartServer");
  listening.dispose();
  assert.equal(states[0], "starting");
  await eventually("five documents again", async () => (await claims.getChildren()).length === 5);
});
