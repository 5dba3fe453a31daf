import { expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { Editor } from "./support/editor.ts";
import { TestFolder } from "./support/folder.ts";

test("An editor that asks for it gets house style for the folder, to be shown before it is written", async () => {
  const folder = await TestFolder.make({
    "kiev.txt": "The mayor of Kiev spoke.\n",
    "snow.txt": "Snow fell on Kiev’s roofs.\n",
  });
  const editor = await Editor.start({
    folders: [folder.uri],
    settings: { names: { houseStyle: { Kiev: "Kyiv" } } },
  });
  await editor.settled();
  const { connection } = editor;
  const applied = new Promise<unknown>((resolve) => {
    connection.onRequest("workspace/applyEdit", (params: unknown) => {
      resolve(params);
      return { applied: true };
    });
  });
  const uri = folder.uriOf("kiev.txt");
  const at = { line: 0, character: 13 };
  const actions: CodeAction[] = await connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [], only: ["quickfix"] },
  });
  const action = actions.find(({ title }) => title === "Write “Kyiv” for “Kiev” in the folder…");
  await connection.sendRequest("workspace/executeCommand", action?.command);
  expect(await applied).toMatchObject({
    label: "Write “Kyiv” for “Kiev”",
    edit: {
      documentChanges: [
        { kind: "create", options: { ignoreIfExists: true } },
        { textDocument: { uri }, edits: [{ newText: "Kyiv" }] },
        { textDocument: { uri: folder.uriOf("snow.txt") }, edits: [{ newText: "Kyiv" }] },
      ],
    },
  });
  await expect(
    connection.sendRequest("workspace/executeCommand", {
      command: action?.command?.command,
      arguments: [{}],
    }),
  ).rejects.toThrow();
  expect(await editor.stop()).toBe(0);
  await folder.remove();
});
