import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildWriter, keptOnDisk, leftovers, scratchFolder, startWriter } from "./writers.ts";

const folder = scratchFolder();
let program: string;
beforeAll(async () => {
  program = await buildWriter(folder.path);
});
afterAll(() => folder.remove());

const start = (article: string, count = 100_000) =>
  startWriter(process.execPath, [program, folder.path, article, String(count)]);

/** Lets a process write and kills it at some moment; all that it said is kept must be there. */
async function killOnce(article: string, known: Set<string>): Promise<void> {
  const writer = start(article);
  await writer.hasKept(1);
  await pause(Math.random() * 15);
  writer.process.kill("SIGKILL");
  await writer.ended;
  for (const id of writer.kept) known.add(id);
  const now = keptOnDisk(folder.path, article);
  expect([...known].filter((id) => !now.has(id))).toEqual([]);
}

test.concurrent.each([1, 2, 3])(
  "A kill in the middle of writing loses no note that was kept (%i)",
  async (lane) => {
    for (let round = 0; round < 2; round++) {
      const known = new Set<string>();
      const article = `lane-${lane}-${round}.txt`;
      for (let kill = 0; kill < 25; kill++) await killOnce(article, known);
      await start(article, 1).ended;
    }
  },
);

test.concurrent("Nor when several write the same file, and any of them is killed", async () => {
  const article = "together.txt";
  const known = new Set<string>();
  await Promise.all(
    [1, 2].map(async () => {
      for (let kill = 0; kill < 25; kill++) await killOnce(article, known);
    }),
  );
  const last = start(article, 1);
  await last.ended;
  expect(last.errors).toEqual([]);
});

test("What the dead left behind is gone once the next one has written", () => {
  expect(leftovers(folder.path)).toEqual([]);
});
