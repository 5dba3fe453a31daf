import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildWriter, keptOnDisk, leftovers, notesFolder, scratchFolder, startWriter } from "./writers.ts";

const folder = scratchFolder();
let program: string;
beforeAll(async () => {
  program = await buildWriter(folder.path);
  chmodSync(folder.path, 0o755);
});
afterAll(() => folder.remove());

/** The superuser may write everywhere; another user may not. */
const isRoot = process.getuid?.() === 0;

function fileOf(article: string): string {
  return join(notesFolder(folder.path), `${article}.json`);
}

async function write(article: string, count: number): Promise<void> {
  await startWriter(process.execPath, [program, folder.path, article, String(count)]).ended;
}

test("Of several processes that write at once, none loses a note of another", async () => {
  const writers = [1, 2, 3, 4].map(() =>
    startWriter(process.execPath, [program, folder.path, "at-once.txt", "12"]),
  );
  await Promise.all(writers.map(({ ended }) => ended));
  expect(writers.flatMap(({ errors }) => errors)).toEqual([]);
  const kept = writers.flatMap((writer) => writer.kept);
  expect(kept).toHaveLength(48);
  expect([...keptOnDisk(folder.path, "at-once.txt")].sort()).toEqual(kept.sort());
  expect(leftovers(folder.path)).toEqual([]);
});

describe.skipIf(process.platform === "win32")(
  "What cannot be written is said, and nothing is changed",
  () => {
    test("where the disk takes only a part of the file", async () => {
      await write("full.txt", 2);
      const before = readFileSync(fileOf("full.txt"), "utf8");
      const limited = `trap '' XFSZ; ulimit -f 4; exec "$0" "$@"`;
      const words = ["-c", limited, process.execPath, program, folder.path, "full.txt", "1"];
      const writer = startWriter("sh", words);
      await writer.ended;
      expect(writer.kept).toEqual([]);
      expect(writer.errors.join()).toMatch(/larger than this disk allows.*Nothing was changed/);
      expect(readFileSync(fileOf("full.txt"), "utf8")).toBe(before);
      expect(leftovers(folder.path)).toEqual([]);
    });

    test("where the folder may only be read", async () => {
      const article = "closed/letter.txt";
      await write(article, 1);
      const before = readFileSync(fileOf(article), "utf8");
      const closed = dirname(fileOf(article));
      chmodSync(closed, 0o555);
      const words = [program, folder.path, article, "1"];
      const asNobody = ["-e", "process.setuid(65534); import(process.argv[1])", ...words];
      const writer = startWriter(process.execPath, isRoot ? asNobody : words);
      await writer.ended;
      chmodSync(closed, 0o755);
      expect(writer.kept).toEqual([]);
      expect(writer.errors.join()).toMatch(/You may not write in this folder.*Nothing was changed/);
      expect(readFileSync(fileOf(article), "utf8")).toBe(before);
    });

    test("where a file is in the way of the folder", async () => {
      mkdirSync(notesFolder(folder.path), { recursive: true });
      writeFileSync(join(notesFolder(folder.path), "way"), "");
      const writer = startWriter(process.execPath, [program, folder.path, "way/letter.txt", "1"]);
      await writer.ended;
      expect(writer.errors.join()).toMatch(/A file is in the way/);
    });
  },
);

test("A file with a merge conflict is left alone", async () => {
  await write("conflict.txt", 1);
  const text = `<<<<<<< HEAD\n${readFileSync(fileOf("conflict.txt"), "utf8")}=======\n>>>>>>> theirs\n`;
  writeFileSync(fileOf("conflict.txt"), text);
  const writer = startWriter(process.execPath, [program, folder.path, "conflict.txt", "1"]);
  await writer.ended;
  expect(writer.errors.join()).toMatch(/damaged at line 1: A merge conflict/);
  expect(readFileSync(fileOf("conflict.txt"), "utf8")).toBe(text);
  expect(existsSync(`${fileOf("conflict.txt")}.lock`)).toBe(false);
});
