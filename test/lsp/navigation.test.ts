import { afterEach, beforeEach, expect, test } from "vitest";
import { Editor } from "./support/editor.ts";
import { TestFolder } from "./support/folder.ts";

const BRIDGE = `Bridge to close for a year

OSLO, 2 March 2025 — The bridge will close on Monday, said Ingrid Solberg, the transport minister.

Solberg said that repairs would take a year.
`;

let folder: TestFolder;
let editor: Editor;

beforeEach(async () => {
  folder = await TestFolder.make({ "bridge.txt": BRIDGE });
  editor = await Editor.start({
    folders: [folder.uri],
    settings: { inlayHints: { dates: true } },
  });
  await editor.settled();
});

afterEach(async () => {
  expect(await editor.stop()).toBe(0);
  await folder.remove();
});

test("An editor finds where a name stands, renames it, folds and selects", async () => {
  const textDocument = { uri: folder.uriOf("bridge.txt") };
  const at = { textDocument, position: { line: 4, character: 2 } };
  const { connection, initialized } = editor;
  expect(initialized.capabilities).toMatchObject({
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    semanticTokensProvider: { full: true },
  });
  const ask = (method: string, params: object): Promise<unknown> => connection.sendRequest(method, params);
  const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  expect(await ask("textDocument/references", { ...at, context: { includeDeclaration: true } })).toHaveLength(
    2,
  );
  expect(await ask("textDocument/documentHighlight", at)).toHaveLength(2);
  expect(await ask("textDocument/definition", at)).toMatchObject([{ range: { start: { line: 2 } } }]);
  expect(await ask("textDocument/prepareRename", at)).toMatchObject({ placeholder: "Solberg" });
  expect(await ask("textDocument/rename", { ...at, newName: "Sollberg" })).not.toBeNull();
  expect(await ask("workspace/symbol", { query: "sol" })).toMatchObject([{ name: "Ingrid Solberg" }]);
  expect(await ask("textDocument/foldingRange", { textDocument })).toEqual([]);
  expect(await ask("textDocument/selectionRange", { textDocument, positions: [at.position] })).toHaveLength(
    1,
  );
  expect(await ask("textDocument/inlayHint", { textDocument, range: whole })).toMatchObject([
    { label: "2025-03-03" },
  ]);
  expect(await ask("textDocument/documentLink", { textDocument })).toEqual([]);
  expect(await ask("textDocument/semanticTokens/full", { textDocument })).toMatchObject({
    data: expect.any(Array),
  });
  expect(await ask("textDocument/completion", at)).toMatchObject({ isIncomplete: true });
});
