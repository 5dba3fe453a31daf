import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { URI } from "vscode-uri";
import { stampOf } from "../../server/src/server/store/file-stamp.ts";
import { IndexStore } from "../../server/src/server/store/index-store.ts";
import { StoredReader } from "../../server/src/server/store/stored-reader.ts";
import type { ArticleReader, FileToRead, ReadFile } from "../../server/src/service/article-reader.ts";
import type { KeptRecord } from "../../server/src/service/file-record.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "second-source-reader-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const pace = { pause: async () => {} };

const file = (name: string): FileToRead => ({ uri: URI.file(join(folder, name)).toString(), settled: null });

/** Writes a file, and makes it look old, so that its time tells that it is the same. */
async function write(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
  await utimes(join(folder, name), new Date(), new Date(text.length * 1_000_000));
}

function recordOf(mark: string): KeptRecord {
  const bytes = new TextEncoder().encode(mark);
  return { kind: "record", record: { mark, outline: bytes, rest: bytes } };
}

/** A session over one index, in which each file's record has the mark that `marks` gives. */
function session(marks: Readonly<Record<string, string>>) {
  const read: string[] = [];
  const inner: ArticleReader = {
    async read(files, take) {
      for (const each of files) {
        const name = each.uri.split("/").at(-1) ?? "";
        read.push(name);
        const stamp = await stampOf(each.uri);
        take({ file: each, found: recordOf(marks[name] ?? ""), ...(stamp && { stamp }) });
      }
    },
  };
  const reader = new StoredReader(new IndexStore(join(folder, "it.index"), "me"), inner, false);
  const given: ReadFile[] = [];
  return {
    reader,
    /** What was read anew, and all that was given. */
    async readAll(...names: string[]): Promise<{ read: string[]; marks: string[] }> {
      await reader.read(names.map(file), (one) => given.push(one), pace);
      const found = given.flatMap(({ found }) =>
        found !== "gone" && found.kind === "record" ? found.record.mark : [],
      );
      return { read, marks: found };
    },
  };
}

const named = (marks: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(marks).map(([name, mark]) => [file(name).uri, mark]));

test("a session begins with the records of the last one, and then reads what has changed", async () => {
  await write("a.txt", "one");
  await write("b.txt", "two");
  const first = session({ "a.txt": "A", "b.txt": "B" });
  expect(await first.reader.recall(named({ "a.txt": "A" }))).toBeNull();
  expect(await first.readAll("a.txt", "b.txt")).toEqual({ read: ["a.txt", "b.txt"], marks: ["A", "B"] });
  expect(first.reader.holds(named({ "a.txt": "A", "b.txt": "B" }))).toBe(true);
  expect(first.reader.holds(named({ "a.txt": "A", "b.txt": "edited" }))).toBe(false);

  await write("b.txt", "another");
  const second = session({ "a.txt": "A", "b.txt": "B2" });
  const recalled = await second.reader.recall(named({ "a.txt": "A", "b.txt": "B" }));
  expect([recalled?.take(file("a.txt").uri), recalled?.take(file("b.txt").uri)]).toEqual([
    recordOf("A"),
    recordOf("B"),
  ]);
  recalled?.close();
  expect(await second.readAll("a.txt", "b.txt")).toEqual({ read: ["b.txt"], marks: ["B2"] });
  expect(second.reader.holds(named({ "a.txt": "A", "b.txt": "B2" }))).toBe(true);

  const third = session({});
  expect(await third.reader.recall(named({ "a.txt": "A", "b.txt": "neither" }))).toBeNull();
  expect(await third.readAll("a.txt", "b.txt")).toEqual({ read: [], marks: ["A", "B2"] });
});
