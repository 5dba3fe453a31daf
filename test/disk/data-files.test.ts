import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dataFiles } from "../eval/data-files.ts";

const folder = mkdtempSync(join(tmpdir(), "data-files-"));
mkdirSync(join(folder, "deep", "er"), { recursive: true });
mkdirSync(join(folder, "empty"));
for (const name of ["b.json", "a.json", "deep/er/c.json", "notes.txt", ".hidden.json"])
  writeFileSync(join(folder, name), "");
afterAll(() => rmSync(folder, { recursive: true }));

describe("the files of an evaluation", () => {
  const below = (path: string) =>
    dataFiles([join(folder, path)], [".json"]).map((file) => relative(folder, file));

  it("are all below a folder that have the extension, in order", () =>
    expect(below("")).toEqual(["a.json", "b.json", join("deep", "er", "c.json")]));

  it("are a file as it is given", () => expect(below("notes.txt")).toEqual(["notes.txt"]));

  it.each([
    ["a folder without any", "empty", /no \.json file/],
    ["a path that does not exist", "gone", /no such file or folder/],
  ])("are missed in a line: %s", (_, path, message) => expect(() => below(path)).toThrow(message));

  it("are asked for", () => expect(() => dataFiles([], [".json"])).toThrow(/Which data/));
});
