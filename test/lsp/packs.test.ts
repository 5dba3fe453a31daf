import { afterEach, beforeEach, expect, test } from "vitest";
import type { CompletionList, Hover } from "vscode-languageserver/node";
import { Editor } from "./support/editor.ts";
import { TestFolder } from "./support/folder.ts";

const ARTICLE =
  "Taxes to fall\n\nTuesday, 4 March 2025\n\nFinance Minister Anna Lund said on Tuesday that taxes would fall.\n";
const pack = (end: string): string => `id: ministers
title: Ministers
complete-until: 2025-12-31
source: https://example.org
retrieved: 2026-01-02
terms:
  - id: lund
    person: Anna Lund
    office: finance minister
    of: Denmark
    start: 2002
    end: ${end}
`;
const NAME = ".second-source/facts/ministers.yaml";
const ROLE = "role.anachronism";

let folder: TestFolder;
let editor: Editor;

beforeEach(async () => {
  folder = await TestFolder.make({ "taxes.txt": ARTICLE });
});

afterEach(async () => {
  expect(await editor.stop()).toBe(0);
  await folder.remove();
});

async function changed(name: string): Promise<void> {
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: folder.uriOf(name), type: 2 }],
  });
}

test("A pack that is saved changes what articles are told at once, and a setting brings further packs", async () => {
  await folder.write(NAME, pack("2010"));
  editor = await Editor.start({ folders: [folder.uri], settings: { facts: { bundled: false } } });
  const article = folder.uriOf("taxes.txt");
  await editor.until("she is out of office", () => editor.codes(article).includes(ROLE));
  await folder.write(NAME, pack("2025-06"));
  await changed(NAME);
  await editor.until("she is in office", () => !editor.codes(article).includes(ROLE));
  await folder.write(NAME, "id: ministers\ntitle: Ministers\ncomplete-until: 2025-12-31\n");
  await folder.write("elsewhere/more.yml", pack("2010"));
  await changed(NAME);
  editor.settings = { facts: { paths: ["elsewhere"], bundled: false } };
  await editor.connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
  await editor.until("the other pack is read", () => editor.codes(article).includes(ROLE));
});

test("A pack is checked as it is written, and its keys are offered and explained", async () => {
  await folder.write(NAME, pack("2010"));
  editor = await Editor.start({ folders: [folder.uri] });
  await editor.settled();
  const uri = folder.uriOf(NAME);
  await editor.open(uri, pack("2010"), "yaml");
  await editor.replace(uri, "2010", "2001");
  await editor.until("the end is too early", () => editor.codes(uri).includes("facts.damaged"));
  expect(editor.problems(uri)).toMatchObject([
    {
      severity: 1,
      range: { start: { line: 11, character: 9 }, end: { line: 11, character: 13 } },
      message: "It ends (2001) before it begins (2002).",
    },
  ]);
  await editor.replace(uri, "end: 2001", "en");
  await editor.until("it is no YAML", () =>
    editor.problems(uri).some(({ message }) => String(message).startsWith("This is not YAML")),
  );
  const { start } = editor.find(uri, "en\n");
  const { items }: CompletionList = await editor.connection.sendRequest("textDocument/completion", {
    textDocument: { uri },
    position: { line: start.line, character: start.character + 2 },
  });
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(["end", "acting"]));
  expect(items.map(({ label }) => label)).not.toContain("person");
  const hover: Hover | null = await editor.connection.sendRequest("textDocument/hover", {
    textDocument: { uri },
    position: editor.find(uri, "person").start,
  });
  expect(hover?.contents).toMatchObject({ value: expect.stringContaining("Who held the office") });
  await editor.close(uri);
  await editor.until("the file on disk is right", () => editor.codes(uri).length === 0);
});

test("Words of an article become a fact of a new pack, which counts at once", async () => {
  editor = await Editor.start({
    folders: [folder.uri],
    settings: { facts: { bundled: false } },
    noteCommands: "client",
  });
  await editor.settled();
  const article = folder.uriOf("taxes.txt");
  await editor.open(article, ARTICLE);
  const range = editor.find(article, "Anna Lund");
  const { drafts, folder: packs } = await editor.ask("secondSource/factDrafts", { uri: article, range });
  const [draft] = drafts;
  expect(draft).toMatchObject({ kind: "terms", title: "Term of office: Anna Lund, finance minister" });
  const told = draft?.fields.flatMap(({ key, value }) => (value === null ? [] : [[key, value]])) ?? [];
  const fields = {
    ...Object.fromEntries(told),
    of: "Denmark",
    start: "2002",
    end: "2010",
    source: "https://example.org",
  };
  const uri = `${packs}/ministers.yaml`;
  const added = await editor.ask("secondSource/addFact", { uri, kind: "terms", fields });
  expect(added).toMatchObject({ uri: folder.uriOf(NAME), range: { start: { line: 4 } } });
  await editor.until("she is out of office", () => editor.codes(article).includes(ROLE));
  await expect(editor.ask("secondSource/addFact", { uri, kind: "terms", fields })).rejects.toThrow(
    /says again/,
  );
});
