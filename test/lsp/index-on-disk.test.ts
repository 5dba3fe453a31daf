import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { articles, DATE, QUOTE } from "./support/articles.ts";
import { Editor, type EditorOptions } from "./support/editor.ts";
import { TestFolder } from "./support/folder.ts";

const open: { stop(): Promise<unknown> }[] = [];
const folders: TestFolder[] = [];
afterEach(async () => {
  for (const editor of open.splice(0)) await editor.stop();
  for (const folder of folders.splice(0)) await folder.remove();
});

async function folderOf(files: Readonly<Record<string, string>>): Promise<TestFolder> {
  const folder = await TestFolder.make(files);
  folders.push(folder);
  return folder;
}

async function editorOn(folder: TestFolder, options: EditorOptions = {}): Promise<Editor> {
  const editor = await Editor.start({ folders: [folder.uri], ...options });
  open.push(editor);
  await editor.settled();
  await editor.until("all is checked", () => editor.log.some((line) => line.startsWith("Checked ")));
  return editor;
}

/** More articles than are read without threads. */
const many = Object.fromEntries(
  Array.from({ length: 30 }, (_, nth) => [
    `many/${nth}.txt`,
    `Harvest report ${nth}\n\nThe harvest began on 31 April 2025, the farmers’ union of Valley ${nth} said.\n`,
  ]),
);

async function everything(editor: Editor): Promise<unknown> {
  const documents = await editor.ask("secondSource/documents", null);
  return {
    documents,
    findings: await Promise.all(documents.map(({ uri }) => editor.ask("secondSource/findings", { uri }))),
    conflicts: await editor.ask("secondSource/conflicts", null),
  };
}

test("a folder read on threads, kept on disk, changed elsewhere and opened again is as read from scratch", async () => {
  const folder = await folderOf({ ...articles, ...many });
  const storage = await folderOf({});
  const first = await editorOn(folder, { storage: storage.uri });
  expect(first.codes(folder.uriOf("many/7.txt"))).toContain(DATE);
  expect(first.codes(folder.uriOf("storm.txt"))).toContain(QUOTE);
  const before = await everything(first);
  open.splice(open.indexOf(first), 1);
  await first.stop();
  expect((await readdir(storage.path)).sort()).toEqual([
    expect.stringMatching(/\.compared$/),
    expect.stringMatching(/\.index$/),
  ]);

  const again = await editorOn(folder, { storage: storage.uri });
  expect(await everything(again)).toEqual(before);
  await again.open(folder.uriOf("many/3.txt"), many["many/3.txt"] ?? "");
  await again.replace(folder.uriOf("many/3.txt"), "31 April", "30 April");
  expect(again.codes(folder.uriOf("many/3.txt"))).not.toContain(DATE);
  open.splice(open.indexOf(again), 1);
  await again.stop();

  await folder.write("many/5.txt", "Harvest report 5\n\nThe harvest began on 30 April 2025.\n");
  await folder.write("storm.txt", articles["storm.txt"].replace("close the old", "guard the old"));
  await folder.write("new.txt", articles["strike.txt"]);
  const changed = await editorOn(folder, { storage: storage.uri });
  const fresh = await editorOn(folder, { storage: null });
  expect(await everything(changed)).toEqual(await everything(fresh));
  expect(changed.codes(folder.uriOf("many/5.txt"))).not.toContain(DATE);
});

test.each(["index", "compared"])(
  "a broken or foreign .%s file is made anew, and nobody hears of it",
  async (ending) => {
    const folder = await folderOf({ ...articles, ...many });
    const storage = await folderOf({});
    const first = await editorOn(folder, { storage: storage.uri });
    const expected = await everything(first);
    open.splice(open.indexOf(first), 1);
    await first.stop();
    const name = (await readdir(storage.path)).find((each) => each.endsWith(`.${ending}`)) ?? "";
    const path = join(storage.path, name);
    const whole = await readFile(path);
    for (const broken of [
      whole.subarray(0, whole.length / 2),
      Buffer.from("something else\n"),
      Buffer.alloc(0),
    ]) {
      await writeFile(path, broken);
      const editor = await editorOn(folder, { storage: storage.uri });
      expect(await everything(editor)).toEqual(expected);
      expect(editor.log.filter((line) => /index|damaged/i.test(line))).toEqual([]);
    }
  },
);

test("two windows share an index", async () => {
  const folder = await folderOf({ ...articles, ...many });
  const storage = await folderOf({});
  const [one, two] = await Promise.all([
    editorOn(folder, { storage: storage.uri }),
    editorOn(folder, { storage: storage.uri }),
  ]);
  expect(await everything(one)).toEqual(await everything(two));
  const third = await editorOn(folder, { storage: storage.uri });
  expect(await everything(third)).toEqual(await everything(one));
});
