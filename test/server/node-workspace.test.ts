import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { URI } from "vscode-uri";
import { decodeArticle } from "../../server/src/article/decode.ts";
import { defaultPatterns } from "../../server/src/server/article-files.ts";
import { createNodeWorkspace } from "../../server/src/server/node-workspace.ts";
import { pathBelow } from "../../server/src/text/uris.ts";
import type { Workspace } from "../../server/src/workspace.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "second-source-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function put(path: string, content: string | Uint8Array = "Text.\n"): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

function workspaceOver(more: Partial<Parameters<typeof createNodeWorkspace>[0]> = {}): Workspace {
  return createNodeWorkspace({
    ...defaultPatterns,
    roots: [URI.file(folder).toString()],
    maxFileSize: 1000,
    decode: decodeArticle,
    ...more,
  });
}

function uriOf(path: string): string {
  return URI.file(join(folder, path)).toString();
}

async function found(workspace: Workspace): Promise<(string | null)[]> {
  const root = URI.file(folder).toString();
  return (await workspace.findArticles()).map((uri) => pathBelow(root, uri));
}

describe("Finding articles", () => {
  test("takes text and Markdown and leaves a project's own files alone", async () => {
    const articles = [
      "a.txt",
      "b.MD",
      "news/c.article",
      "news/2026/März – „eins“ (1) #2.txt",
      "readme-writers.txt",
    ];
    const others = [
      "README.md",
      "readme.txt",
      "docs/README.fr.md",
      "LICENSE.txt",
      "LICENCE",
      "CHANGELOG.md",
      "contributing.md",
      "requirements.txt",
      "requirements-dev.txt",
      "CMakeLists.txt",
      "robots.txt",
      "build.log",
      "image.png",
      ".git/description.txt",
      ".second-source/notes/a.txt.json",
      ".second-source/readme.txt",
      "node_modules/pkg/a.txt",
      "web/node_modules/pkg/a.md",
      "dist/a.txt",
      "vendor/a.md",
      "venv/lib/a.txt",
    ];
    for (const path of [...articles, ...others]) await put(path);
    const workspace = workspaceOver();
    expect(await found(workspace)).toEqual(
      expect.arrayContaining(articles.filter((path) => path !== "readme-writers.txt")),
    );
    for (const path of others) {
      expect([path, workspace.selects(uriOf(path))]).toEqual([path, false]);
      expect(await found(workspace)).not.toContain(path);
    }
    for (const uri of await workspace.findArticles()) expect(workspace.selects(uri)).toBe(true);
  });

  test("survives links in circles, links to nowhere and folders that may not be read, and takes each file once", async () => {
    await put("a/one.txt");
    await put("elsewhere/two.txt");
    await symlink(folder, join(folder, "a/up"));
    await symlink(join(folder, "a"), join(folder, "a-again"));
    await symlink(join(folder, "nothing"), join(folder, "dangling.txt"));
    await symlink(join(folder, "a/one.txt"), join(folder, "0-alias.txt"));
    await put("closed/three.txt");
    await chmod(join(folder, "closed"), 0o000);
    const paths = await found(workspaceOver());
    expect(paths.filter((path) => path !== "closed/three.txt")).toEqual(["a/one.txt", "elsewhere/two.txt"]);
    await chmod(join(folder, "closed"), 0o755);
  });

  test("knows several roots, also one inside another, and roots that are gone or not on disk", async () => {
    await put("a/one.txt");
    await put("two.txt");
    const roots = [folder, join(folder, "a"), join(folder, "gone")].map((path) => URI.file(path).toString());
    const workspace = workspaceOver({ roots: [...roots, "vscode-vfs://github/owner/repo"] });
    expect(await workspace.findArticles()).toEqual([uriOf("a/one.txt"), uriOf("two.txt")]);
    expect(workspace.selects("file:///somewhere/else.txt")).toBe(false);
  });

  test("follows the user's own patterns", async () => {
    await put("drafts/a.txt");
    await put("b.txt");
    await put("c.rst");
    expect(await found(workspaceOver({ include: ["**/*.{txt,rst}"], exclude: ["drafts"] }))).toEqual([
      "b.txt",
      "c.rst",
    ]);
  });
});

describe("Reading", () => {
  test("gives the text or the reason why not", async () => {
    await put("a.txt", "Grüße");
    await put("big.txt", "x".repeat(1001));
    await put("folder.txt/a.txt");
    const workspace = workspaceOver();
    expect(await workspace.read(uriOf("a.txt"))).toEqual({ kind: "text", text: "Grüße" });
    expect(await workspace.read(uriOf("big.txt"))).toMatchObject({
      reason: expect.stringContaining("maxFileSize"),
    });
    expect(await workspace.read(uriOf("folder.txt"))).toMatchObject({
      reason: "This is not a regular file.",
    });
    expect(await workspace.read(uriOf("gone.txt"))).toMatchObject({ kind: "skipped", gone: true });
    expect(await workspace.read("untitled:Untitled-1")).toMatchObject({ kind: "skipped" });
  });
});

describe("Writing", () => {
  test("makes folders, replaces the file whole, keeps its mode and writes through a link", async () => {
    const workspace = workspaceOver();
    await workspace.write(uriOf("x/y/a.json"), "one");
    await chmod(join(folder, "x/y/a.json"), 0o640);
    await symlink(join(folder, "x/y/a.json"), join(folder, "link.json"));
    await workspace.write(uriOf("link.json"), "two");
    expect(await readFile(join(folder, "x/y/a.json"), "utf8")).toBe("two");
    expect((await stat(join(folder, "x/y/a.json"))).mode & 0o777).toBe(0o640);
    expect(await readdir(join(folder, "x/y"))).toEqual(["a.json"]);
  });

  test("leaves nothing behind where it fails, and the old file as it was", async () => {
    const workspace = workspaceOver();
    await put("taken/inside.txt");
    await expect(workspace.write(uriOf("taken"), "text")).rejects.toThrow();
    expect(await readdir(folder)).toEqual(["taken"]);
    await expect(workspace.write(uriOf("taken/inside.txt/below.json"), "text")).rejects.toThrow();
    await expect(workspace.write("vscode-vfs://github/a.json", "text")).rejects.toThrow("Only files on disk");
  });

  test("deletes, and minds no file that is gone already", async () => {
    await put("a.txt");
    const workspace = workspaceOver();
    await workspace.delete(uriOf("a.txt"));
    await workspace.delete(uriOf("a.txt"));
    expect(await readdir(folder)).toEqual([]);
  });
});
