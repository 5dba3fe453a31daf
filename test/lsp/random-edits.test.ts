import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Editor } from "./support/editor.ts";
import { TestFolder } from "./support/folder.ts";

const seeds = ["000_dc9185edd02ec3d1.txt", "001_16da025226b13651.txt", "003_39d5f18f6f3da1fe.txt"];

const insert = fc.constantFrom(
  "\n\n",
  "on Monday, 31 April 2025, ",
  "“",
  "”",
  " 150 people ",
  "x",
  "🎉",
  "\r\n",
  "Leave a Reply\n",
);
const edit = fc.record({
  document: fc.nat(seeds.length - 1),
  at: fc.nat(20_000),
  length: fc.nat(400),
  insert,
});

test("After random edits the server is alive and answers as a fresh one does", async () => {
  const texts = await Promise.all(seeds.map((name) => readFile(join("seeds", name), "utf8")));
  const folder = await TestFolder.make(
    Object.fromEntries(seeds.map((name, index) => [name, texts[index] ?? ""])),
  );
  const editor = await Editor.start({ folders: [folder.uri], transport: "ipc" });
  const uris = seeds.map((name) => folder.uriOf(name));
  for (const [index, uri] of uris.entries()) await editor.open(uri, texts[index] ?? "");
  await editor.settled();

  const everything = async (from: Editor): Promise<unknown> => ({
    documents: await from.ask("secondSource/documents", null),
    claims: await Promise.all(uris.map((uri) => from.ask("secondSource/claims", { uri }))),
    findings: await Promise.all(uris.map((uri) => from.ask("secondSource/findings", { uri }))),
    conflicts: await from.ask("secondSource/conflicts", null),
  });

  for (const edits of fc.sample(fc.array(edit, { minLength: 5, maxLength: 15 }), { numRuns: 4, seed: 7 })) {
    const made: Promise<void>[] = [];
    for (const { document, at, length, insert: text } of edits) {
      const uri = uris[document] ?? "";
      const open = editor.document(uri);
      const range = { start: open.positionAt(at), end: open.positionAt(at + length) };
      made.push(editor.edit(uri, [{ range, text }]));
    }
    await Promise.all(made);
    const fresh = await Editor.start({ folders: [folder.uri] });
    for (const uri of uris) await fresh.open(uri, editor.document(uri).getText());
    await fresh.settled();
    expect(await everything(editor)).toEqual(await everything(fresh));
    await fresh.stop();
  }
  expect(await editor.stop()).toBe(0);
  expect(editor.server.complaints()).toBe("");
  await folder.remove();
});
