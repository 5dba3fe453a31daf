import { chmod, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { articles, DATE } from "./support/articles.ts";
import { Editor } from "./support/editor.ts";
import { TestFolder } from "./support/folder.ts";

let folder: TestFolder;
let editor: Editor;

beforeEach(async () => {
  folder = await TestFolder.make({ "strike.txt": articles["strike.txt"] });
});

afterEach(async () => {
  expect(await editor.stop()).toBe(0);
  await folder.remove();
});

async function start(settings: unknown = {}): Promise<void> {
  editor = await Editor.start({ folders: [folder.uri], settings });
  await editor.settled();
  await editor.until("the good article is checked", () =>
    editor.codes(folder.uriOf("strike.txt")).includes(DATE),
  );
}

test("What cannot be read says why at its place, and the rest goes on", async () => {
  await folder.write("long.txt", "The word. ".repeat(1_000_000));
  await folder.write(
    "picture.txt",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  );
  await folder.write("empty.txt", "");
  await symlink(folder.path, join(folder.path, "loop"));
  await symlink(join(folder.path, "nothing"), join(folder.path, "dangling.txt"));
  await folder.write("closed/a.txt", articles["strike.txt"]);
  await chmod(join(folder.path, "closed"), 0o000);
  await start();
  await editor.until("the long one says so", () =>
    editor.codes(folder.uriOf("long.txt")).includes("article.not-read"),
  );
  await editor.until("the picture says so", () =>
    editor.codes(folder.uriOf("picture.txt")).includes("article.not-read"),
  );
  expect(editor.problems(folder.uriOf("long.txt"))[0]?.message).toMatch(
    /limit of 2,048 KB.*secondSource.maxFileSize/,
  );
  expect(editor.codes(folder.uriOf("empty.txt"))).toEqual([]);
  const paths = (await editor.ask("secondSource/documents", null)).map(({ path }) => path);
  expect(paths.filter((path) => path !== "closed/a.txt")).toEqual([
    "empty.txt",
    "long.txt",
    "picture.txt",
    "strike.txt",
  ]);
  await chmod(join(folder.path, "closed"), 0o755);
});

test("UTF-16 and a byte order mark are read, and places are those of the text", async () => {
  const text = articles["strike.txt"];
  await folder.write("utf16le.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));
  await folder.write("bare-utf16.txt", Buffer.from(text, "utf16le"));
  await folder.write("bom.txt", `\ufeff${text}`);
  await start();
  for (const name of ["utf16le.txt", "bare-utf16.txt", "bom.txt"]) {
    await editor.until(`${name} is checked`, () => editor.codes(folder.uriOf(name)).includes(DATE));
    expect(editor.problems(folder.uriOf(name))[0]?.range).toEqual(
      editor.problems(folder.uriOf("strike.txt"))[0]?.range,
    );
  }
});

test("Broken settings are told of in the log and their defaults hold; good ones are followed", async () => {
  await start({ include: 7, maxFileSize: "big", rules: { date: { impossible: "loud" } } });
  const log = editor.log.join("\n");
  for (const name of [
    "secondSource.include",
    "secondSource.maxFileSize",
    "secondSource.rules.date.impossible",
  ]) {
    expect(log).toContain(name);
  }
  const uri = folder.uriOf("strike.txt");
  const change = async (settings: unknown): Promise<void> => {
    editor.settings = settings;
    await editor.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  };
  await change({ rules: { date: { impossible: "hint" } } });
  await editor.until("it is a hint", () => editor.problems(uri)[0]?.severity === 4);
  await change({ rules: { date: { impossible: "off" } } });
  await editor.until("it is off", () => editor.problems(uri).length === 0);
  await change({});
  await editor.until("it is on again", () => editor.codes(uri).includes(DATE));
  await change({ exclude: ["**/strike.txt"] });
  await editor.until("the article is left out", () => editor.problems(uri).length === 0);
  await change({ exclude: [] });
  await editor.until("it is read again", () => editor.codes(uri).includes(DATE));
});

test("A damaged file of notes is told of at its line, is never written, and works again once repaired", async () => {
  const name = ".second-source/notes/strike.txt.json";
  const damaged = '{\n  "items": [\n<<<<<<< HEAD\n';
  await folder.write(name, damaged);
  await start();
  const uri = folder.uriOf(name);
  await editor.until("the problem is shown", () => editor.codes(uri).includes("notes.damaged"));
  expect(editor.problems(uri)[0]?.range.start).toEqual({ line: 2, character: 0 });
  const strike = folder.uriOf("strike.txt");
  await editor.open(strike, articles["strike.txt"]);
  const note = {
    uri: strike,
    range: editor.find(strike, "31 April 2025"),
    status: "checked",
    comment: "",
    reason: null,
    answers: DATE,
    creator: null,
  } as const;
  await expect(editor.ask("secondSource/addNote", note)).rejects.toThrow(/damaged at line 3/);
  expect(await readFile(join(folder.path, name), "utf8")).toBe(damaged);
  await folder.write(name, '{ "items": [] }\n');
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri, type: 2 }],
  });
  await editor.until("the problem is gone", () => editor.codes(uri).length === 0);
  await editor.ask("secondSource/addNote", note);
  await editor.until("the finding is answered", () => editor.codes(strike).length === 0);
});

test("A damaged pack of facts is told of at its line, and is read once repaired", async () => {
  const name = ".second-source/facts/harbours.yaml";
  await folder.write(name, "id: harbours\n  title: [\n");
  await start();
  const uri = folder.uriOf(name);
  await editor.until("the problem is shown", () => editor.codes(uri).includes("facts.damaged"));
  await folder.write(name, "id: harbours\ntitle: Harbours\ncomplete-until: 2026-01-01\n");
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri, type: 2 }],
  });
  await editor.until("the problem is gone", () => editor.codes(uri).length === 0);
});

test("Files that vanish while the folder is read are no problem", async () => {
  const names = Array.from({ length: 200 }, (_, index) => `many/${index}.txt`);
  await Promise.all(names.map((name) => folder.write(name, articles["strike.txt"])));
  editor = await Editor.start({ folders: [folder.uri] });
  await rm(join(folder.path, "many"), { recursive: true });
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: folder.uriOf("many"), type: 3 }],
  });
  await editor.settled();
  await editor.until(
    "only what is there is shown",
    () => editor.documentsWithProblems().join() === folder.uriOf("strike.txt"),
  );
  expect(editor.log.filter((line) => /error/i.test(line))).toEqual([]);
});

test("Strange text in an open document is survived", async () => {
  await start();
  const strange = [
    "",
    "\ud83c lone",
    "\r\r\n\n\u2028",
    "“".repeat(10_000),
    "1 ".repeat(20_000),
    "\u0000\u0001",
    "a".repeat(1_000_000),
  ];
  for (const [index, text] of strange.entries()) {
    const uri = `untitled:Untitled-${index}`;
    await editor.open(uri, text);
    await editor.edit(uri, [{ text: `${text}\n\n${articles["strike.txt"]}` }]);
    expect(await editor.ask("secondSource/claims", { uri })).toBeInstanceOf(Array);
  }
});
