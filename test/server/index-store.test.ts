import { mkdtemp, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { URI } from "vscode-uri";
import { isUnchanged, stampOf } from "../../server/src/server/store/file-stamp.ts";
import { IndexStore } from "../../server/src/server/store/index-store.ts";
import { storageFolder } from "../../server/src/server/store/storage-place.ts";
import type { StoredRecord } from "../../server/src/server/store/store-format.ts";

let folder = "";
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "second-source-store-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const newPath = (): string => join(folder, "deep", `${count++}.index`);

function stored(uri: string, text = uri): StoredRecord {
  const bytes = new TextEncoder().encode(text);
  return {
    uri,
    stamp: { size: bytes.length, mtime: 5.25, hash: "x" },
    taken: 10_000,
    settled: "null",
    modified: null,
    record: { mark: text, outline: bytes, rest: bytes },
  };
}

async function written(path: string, records: readonly StoredRecord[], identity = "me"): Promise<IndexStore> {
  const store = new IndexStore(path, identity);
  await store.rewrite([]);
  for (const record of records) store.add(record);
  await store.flush();
  return store;
}

async function recordsIn(path: string, identity = "me"): Promise<StoredRecord[]> {
  const loaded = await new IndexStore(path, identity).load();
  const records = loaded.uris.flatMap((uri) => {
    const entry = loaded.entry(uri);
    return entry === undefined ? [] : [loaded.read(entry)];
  });
  loaded.close();
  return records.sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

test("what was added is there again, the last of each URI", async () => {
  const path = newPath();
  await written(path, [stored("a", "one\ntwo “three”"), stored("b", ""), stored("a", "four")]);
  expect(await recordsIn(path)).toEqual([stored("a", "four"), stored("b", "")]);
  const loaded = await new IndexStore(path, "me").load();
  expect(loaded.isStale).toBe(false);
  expect(loaded.entry("a", "one\ntwo “three”")?.mark).toBe("one\ntwo “three”");
  expect([loaded.entry("a", "five"), loaded.entry("c")]).toEqual([undefined, undefined]);
  loaded.close();
});

test("a store is read as it was, though another has taken its name", async () => {
  const path = newPath();
  const store = await written(path, [stored("a", "first"), stored("b", "second")]);
  const loaded = await store.load();
  const [a, b] = [loaded.entry("a"), loaded.entry("b")];
  if (a === undefined || b === undefined) throw new Error("Both were added.");
  await store.rewrite([stored("c", "a longer text than the others")]);
  expect([loaded.read(b), loaded.read(a)]).toEqual([stored("b", "second"), stored("a", "first")]);
  loaded.close();
  expect(() => loaded.read(a)).toThrow();
});

test("a store that is not there, or of another program, is stale and gives nothing", async () => {
  const path = newPath();
  const foundIn = async (): Promise<unknown> => {
    const { uris, isStale } = await new IndexStore(path, "me").load();
    return { uris, isStale };
  };
  expect(await foundIn()).toEqual({ uris: [], isStale: true });
  await written(path, [stored("a")], "another");
  expect(await foundIn()).toEqual({ uris: [], isStale: true });
});

test("a store most of which is out of date is stale", async () => {
  const path = newPath();
  await written(path, [stored("a", "1"), stored("a", "2"), stored("a", "3")]);
  expect((await new IndexStore(path, "me").load()).isStale).toBe(true);
});

test("a damaged store gives only records that are whole, and says that it is stale", async () => {
  const path = newPath();
  const all = [stored("a", "first text"), stored("m", "second text"), stored("x", "third text")];
  await written(path, all);
  const bytes = await readFile(path);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.constantFrom("cut" as const, "flip" as const, "insert" as const),
      async (at, damage) => {
        const broken =
          damage === "cut"
            ? bytes.subarray(0, at)
            : damage === "insert"
              ? Buffer.concat([bytes.subarray(0, at), Buffer.from("\n{}x"), bytes.subarray(at)])
              : Buffer.from(bytes.map((byte, nth) => (nth === at ? byte ^ 1 : byte)));
        await writeFile(path, broken);
        for (const { uri, record } of await recordsIn(path)) {
          const original = all.find((each) => each.uri === uri);
          if (original !== undefined) expect(record).toEqual(original.record);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("two programs that add to one store lose nothing", async () => {
  const path = newPath();
  await written(path, []);
  const [one, two] = [new IndexStore(path, "me"), new IndexStore(path, "me")];
  for (let nth = 0; nth < 200; nth++) (nth % 2 === 0 ? one : two).add(stored(`${nth}`, "x".repeat(nth * 50)));
  await Promise.all([one.flush(), two.flush()]);
  expect(await recordsIn(path)).toHaveLength(200);
});

test("a store that cannot be written harms nothing", async () => {
  const blocked = newPath();
  await written(blocked, []);
  const store = new IndexStore(join(blocked, "below a file.index"), "me");
  await store.rewrite([stored("a")]);
  store.add(stored("b"));
  await store.flush();
  expect((await store.load()).uris).toEqual([]);
});

test("a file is known again by its size, its time and, where in doubt, its bytes", async () => {
  const path = join(folder, "article.txt");
  const uri = URI.file(path).toString();
  await writeFile(path, "The mill closed.");
  const stamp = await stampOf(uri);
  if (stamp === null) throw new Error("The file is there.");
  const later = stamp.mtime + 60_000;
  expect(await isUnchanged(uri, stamp, later)).toBe(true);
  await utimes(path, new Date(), new Date(stamp.mtime + 5_000));
  expect(await isUnchanged(uri, stamp, later)).toBe(true);
  await writeFile(path, "The mill burned.");
  expect(await isUnchanged(uri, stamp, later)).toBe(false);
  await utimes(path, new Date(), new Date(stamp.mtime));
  const sameTime = { ...stamp, mtime: (await stat(path)).mtimeMs };
  expect(await isUnchanged(uri, sameTime, sameTime.mtime + 100)).toBe(false);
  await rm(path);
  expect(await isUnchanged(uri, stamp, later)).toBe(false);
  expect(await stampOf(uri)).toBeNull();
});

test.each([
  ["the client's", "file:///x/y", "linux", {}, "/x/y"],
  ["none", null, "linux", {}, null],
  ["XDG", undefined, "linux", { XDG_CACHE_HOME: "/cache" }, "/cache/second-source"],
  ["the usual one", undefined, "linux", { XDG_CACHE_HOME: "relative" }, "/home/me/.cache/second-source"],
  ["macOS", 7, "darwin", {}, "/home/me/Library/Caches/second-source"],
  ["Windows without one", undefined, "win32", {}, null],
] as const)("the folder of the index: %s", (_, named, platform, env, expected) => {
  expect(storageFolder(named, { platform, env, home: "/home/me" })).toBe(expected);
});
