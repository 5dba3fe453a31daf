import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ComparisonFile } from "../../server/src/server/store/comparison-file.ts";
import type { KeptComparisons } from "../../server/src/service/kept-comparisons.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "second-source-compared-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const kept: KeptComparisons = {
  articles: new Map([
    ["file:///a.txt", "mark of a"],
    ["file:///b.txt", "mark of b"],
    ["file:///c.txt", "mark of c"],
  ]),
  findings: new Map([
    ["file:///b.txt", { packed: new TextEncoder().encode("“Å”"), pointsInto: ["file:///a.txt"] }],
    ["file:///a.txt", { packed: new Uint8Array([0, 10, 255]), pointsInto: ["file:///else.txt"] }],
  ]),
};

/** Bytes are bytes, whatever they are a part of. */
async function loaded(file: ComparisonFile): Promise<KeptComparisons | null> {
  const found = await file.load();
  if (found === null) return null;
  const findings = [...found.findings].map(
    ([uri, { packed, pointsInto }]) => [uri, { packed: new Uint8Array(packed), pointsInto }] as const,
  );
  return { articles: found.articles, findings: new Map(findings) };
}

test("comparisons come back as they were, for the same program and settings alone", async () => {
  const path = join(folder, "deep", "one.compared");
  await new ComparisonFile(path, "build 1").save(kept);
  expect(await loaded(new ComparisonFile(path, "build 1"))).toEqual(kept);
  expect(await new ComparisonFile(path, "build 2").load()).toBeNull();
});

test("what is damaged or missing is nothing", async () => {
  const path = join(folder, "two.compared");
  const file = new ComparisonFile(path, "build 1");
  expect(await file.load()).toBeNull();
  await file.save(kept);
  const whole = await readFile(path);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const damaged = Buffer.from(whole);
      damaged[at] = (whole[at] ?? 0) ^ by;
      await writeFile(path, damaged);
      expect(await file.load()).toBeNull();
      await writeFile(path, whole.subarray(0, at));
      expect(await file.load()).toBeNull();
    }),
  );
});

test("a place that cannot be written is let alone", async () => {
  const path = join(folder, "file");
  await writeFile(path, "");
  await new ComparisonFile(join(path, "below.compared"), "build 1").save(kept);
  expect(await readFile(path, "utf8")).toBe("");
});
