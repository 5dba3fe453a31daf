import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createNodeWorkspace } from "../../server/src/server/node-workspace.ts";
import { scratchFolder } from "./writers.ts";

/** What the disk answers to a call, by its code; it answers nothing unless a test says so. */
const disk = vi.hoisted(() => ({ writeFile: "", open: "", rename: "" }));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const failing = (code: string) => Object.assign(new Error(`${code}: the disk says so`), { code });
  return {
    ...real,
    async open(path: string, flags: string) {
      if (disk.open !== "" && flags === "wx") throw failing(disk.open);
      const file = await real.open(path, flags);
      if (disk.writeFile !== "" && path.endsWith(".tmp"))
        file.writeFile = async (text) => {
          await file.write(String(text).slice(0, 5));
          throw failing(disk.writeFile);
        };
      return file;
    },
    async rename(from: string, to: string) {
      if (disk.rename !== "") throw failing(disk.rename);
      return real.rename(from, to);
    },
  };
});

const folder = scratchFolder();
const notes = join(folder.path, "notes.json");
const uri = pathToFileURL(notes).toString();
const workspace = createNodeWorkspace({
  roots: [pathToFileURL(folder.path).toString()],
  include: ["**/*.txt"],
  exclude: [],
  maxFileSize: 1 << 20,
  decode: (bytes) => ({ kind: "text", text: new TextDecoder().decode(bytes) }),
});

beforeEach(() => {
  Object.assign(disk, { writeFile: "", open: "", rename: "" });
  mkdirSync(folder.path, { recursive: true });
  writeFileSync(notes, "before");
});
afterAll(() => folder.remove());

describe("What the disk refuses is said in words, and the file is as it was", () => {
  test.each([
    ["writeFile", "ENOSPC", "The disk is full. Free some space and try again."],
    ["writeFile", "EDQUOT", "Your share of the disk is used up."],
    ["writeFile", "EIO", "The disk reports a fault."],
    ["open", "EROFS", "The folder is on a disk that cannot be written."],
    ["open", "EACCES", "You may not write in this folder."],
    ["open", "EMFILE", "Too many files are open."],
    ["rename", "ENOSPC", "The disk is full."],
  ] as const)("%s: %s", async (call, code, words) => {
    disk[call] = code;
    await expect(workspace.update(uri, () => "after")).rejects.toThrow(
      new RegExp(`^${words}.*Nothing was changed in .*notes\\.json \\(${code}\\)`),
    );
    expect(readFileSync(notes, "utf8")).toBe("before");
    expect(readdirSync(folder.path)).toEqual(["notes.json"]);
    disk[call] = "";
    await workspace.update(uri, () => "after");
    expect(readFileSync(notes, "utf8")).toBe("after");
  });
});

describe("A lock that nobody holds any more is taken over", () => {
  const lock = join(folder.path, ".notes.json.lock");
  const ended = spawnSync(process.execPath, ["-e", ""]).pid;
  const held = (pid: number, host: string) => JSON.stringify({ token: "the-dead", pid, host });
  test.each([
    ["its process is dead", held(ended, hostname()), 0],
    ["its process cannot be asked, and it is old", held(process.pid, "another-machine"), 60],
    ["its process was given another’s number, and it is old", held(process.pid, hostname()), 60],
    ["it is empty and not quite new: its maker died while it made it", "", 5],
    ["it is damaged and not quite new", "{", 5],
  ])("%s", async (_, content, seconds) => {
    writeFileSync(lock, content);
    const then = Date.now() / 1000 - seconds;
    utimesSync(lock, then, then);
    writeFileSync(join(folder.path, ".notes.json.00000000.tmp"), "half");
    await workspace.update(uri, () => "after");
    expect(readFileSync(notes, "utf8")).toBe("after");
    expect(existsSync(lock)).toBe(false);
    expect(readdirSync(folder.path)).toEqual(["notes.json"]);
  });
});
