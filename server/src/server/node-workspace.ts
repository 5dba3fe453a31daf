import { readFileSync, type Stats, statSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { URI } from "vscode-uri";
import { normalUri, pathBelow, rootOf } from "../text/uris.ts";
import type { FileContent, Workspace } from "../workspace.ts";
import { type ArticlePatterns, articleFilter, passes } from "./article-files.ts";
import { updateFile } from "./update-file.ts";
import { walk } from "./walk.ts";
import { deleteDurably, writeAtomically } from "./write-atomically.ts";
import { writeError } from "./write-error.ts";

export interface NodeWorkspaceOptions extends ArticlePatterns {
  /** The open folders' URIs. */
  readonly roots: readonly string[];
  /** The largest file that is read, in bytes. */
  readonly maxFileSize: number;
  readonly decode: (bytes: Uint8Array) => FileContent;
  /** Whether to tell the day a file was last changed; by default not. */
  readonly tellsFileTime?: boolean;
}

/** Files on disk. Folders of other kinds (`vscode-vfs:`, …) hold no files that can be read here. */
export function createNodeWorkspace(options: NodeWorkspaceOptions): Workspace {
  const roots = [...new Set(options.roots.map(normalUri))];
  const filter = articleFilter(options);
  const articles = {
    enters: (folder: string) => !filter.excludes(folder),
    takes: (file: string) => passes(filter, file),
  };
  return {
    roots,
    async findArticles() {
      const found = await Promise.all(roots.map((root) => filesBelow(root, articles)));
      return [...new Set(found.flat())];
    },
    selects(uri) {
      const root = rootOf(roots, uri);
      const path = root === null ? null : pathBelow(root, uri);
      return path !== null && passes(filter, path);
    },
    async findFiles(root, folder, suffix) {
      const base = URI.parse(root);
      const below = base.with({ path: `${base.path.replace(/\/$/, "")}/${folder}` });
      return filesBelow(below.toString(), { enters: () => true, takes: (file) => file.endsWith(suffix) });
    },
    read: (uri, limit) => read(uri, options, limit),
    readNow: (uri) => readNow(uri, options),
    write: (uri, text) => writing(uri, (path) => writeAtomically(path, text)),
    update: (uri, edit, limit) =>
      writing(uri, (path) => updateFile(path, () => read(uri, options, limit), edit)),
    delete: (uri) => writing(uri, deleteDurably),
  };
}

async function filesBelow(root: string, what: Parameters<typeof walk>[1]): Promise<string[]> {
  const base = URI.parse(root);
  if (base.scheme !== "file") return [];
  return (await walk(base.fsPath, what)).map((path) => URI.file(join(base.fsPath, path)).toString());
}

async function writing(uri: string, write: (path: string) => Promise<void>): Promise<void> {
  const path = onDisk(uri);
  try {
    await write(path);
  } catch (error) {
    throw writeError(error, path);
  }
}

function onDisk(uri: string): string {
  const { scheme, fsPath } = URI.parse(uri);
  if (scheme !== "file")
    throw new Error(`Only files on disk can be written, and this is a document of “${scheme}:”.`);
  return fsPath;
}

async function read(
  uri: string,
  options: NodeWorkspaceOptions,
  limit: number | undefined,
): Promise<FileContent> {
  const { scheme, fsPath } = URI.parse(uri);
  if (scheme !== "file") return elsewhere(scheme);
  try {
    const found = await stat(fsPath);
    return refusal(found, options, limit) ?? contentOf(await readFile(fsPath), found, options);
  } catch (error) {
    return failed(error);
  }
}

function readNow(uri: string, options: NodeWorkspaceOptions): FileContent {
  const { scheme, fsPath } = URI.parse(uri);
  if (scheme !== "file") return elsewhere(scheme);
  try {
    const found = statSync(fsPath);
    return refusal(found, options, undefined) ?? contentOf(readFileSync(fsPath), found, options);
  } catch (error) {
    return failed(error);
  }
}

function elsewhere(scheme: string): FileContent {
  return skipped(`Only files on disk are read, and this is one of “${scheme}:”.`);
}

/** Why a file is not read; `null` if it is. */
function refusal(
  found: Stats,
  { maxFileSize }: NodeWorkspaceOptions,
  limit: number | undefined,
): FileContent | null {
  if (!found.isFile()) return skipped("This is not a regular file.");
  if (limit !== undefined && found.size > limit) return skipped(`Not read: ${exceeding(found.size, limit)}.`);
  return limit === undefined && found.size > maxFileSize ? skipped(tooLarge(found.size, maxFileSize)) : null;
}

function contentOf(
  bytes: Uint8Array,
  { mtime }: Stats,
  { decode, tellsFileTime = false }: NodeWorkspaceOptions,
): FileContent {
  const content = decode(bytes);
  return tellsFileTime && content.kind === "text"
    ? { ...content, modified: mtime.toISOString().slice(0, 10) }
    : content;
}

function failed(error: unknown): FileContent {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return { ...skipped("The file is gone."), gone: true };
  return skipped(
    code === "EACCES" || code === "EPERM"
      ? "The file may not be read (no permission)."
      : `The file cannot be read: ${String(error)}`,
  );
}

function skipped(reason: string): FileContent & { kind: "skipped" } {
  return { kind: "skipped", reason };
}

/** Why a text of `size` is skipped; both in bytes. */
export function tooLarge(size: number, limit: number): string {
  return `Not read: ${exceeding(size, limit)} (setting secondSource.maxFileSize).`;
}

function exceeding(size: number, limit: number): string {
  const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString("en")} KB`;
  return `${kilobytes(size)} is above the limit of ${kilobytes(limit)}`;
}
