import assert from "node:assert/strict";
import { extensions, workspace } from "vscode";
import { test } from "./support/cases.ts";
import { eventually } from "./support/eventually.ts";

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
