import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { URI } from "vscode-uri";
import { decodeArticle } from "../article/decode.ts";
import { createHouseStyle } from "../facts/house-style.ts";
import { type LoadedFacts, loadFacts, type PackFile } from "../facts/load-facts.ts";
import { packPlaces, readPackFiles } from "../facts/pack-places.ts";
import { PACK_LIMIT } from "../facts/read-pack.ts";
import { readBundledPacks } from "../server/bundled-packs.ts";
import { createNodeWorkspace } from "../server/node-workspace.ts";
import type { Workspace } from "../workspace.ts";
import { UsageError } from "./usage-error.ts";

/** A pack's file, with its path as the user named it. */
export interface PackInput extends PackFile {
  readonly path: string;
}

/** The packs that a command over articles is given. */
export interface GivenPacks {
  /** Files and folders of articles; the packs of a folder lie in it, as in an editor's workspace. */
  readonly articles: readonly string[];
  /** The setting `facts.paths`, relative to those folders. */
  readonly paths: readonly string[];
  /** The files and folders that `--facts` names. */
  readonly facts: readonly string[];
  readonly bundled: boolean;
  /** The setting `names.houseStyle`. */
  readonly houseStyle: Readonly<Record<string, string>>;
}

/**
 * Loads the packs, the nearest first. One that `--facts` names and that cannot be used is a `UsageError`;
 * another is reported on stderr and stops nothing.
 */
export async function loadGivenPacks({
  articles,
  paths,
  facts,
  bundled,
  houseStyle,
}: GivenPacks): Promise<LoadedFacts> {
  const own: PackFile[] = [];
  for (const path of articles) {
    if (!(await isFolder(path))) continue;
    const folder = uriOf(path);
    own.push(...(await readPackFiles(workspaceAt(folder), packPlaces([folder], paths))));
  }
  const named = await packsAt(facts);
  const loaded = loadFacts(
    [...own, ...named],
    bundled ? readBundledPacks : () => [],
    createHouseStyle(houseStyle),
  );
  for (const { uri, used, problems } of loaded.reports()) {
    const first = problems[0];
    if (used || first === undefined) continue;
    const path = named.find((file) => file.uri === uri)?.path;
    const message = `${path ?? URI.parse(uri).fsPath}:${first.line}:${first.column} ${first.message}`;
    if (path !== undefined) throw new UsageError(message);
    process.stderr.write(`second-source: ${message}\n`);
  }
  return loaded;
}

/** Reads every pack file at `paths`, files or folders. A path that leads nowhere is a `UsageError`. */
export async function packsAt(paths: readonly string[]): Promise<PackInput[]> {
  const read: PackInput[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) throw new UsageError(`There is no fact pack ${path}.`);
    const folder = uriOf(path);
    const workspace = workspaceAt(folder);
    for (const uri of found.isDirectory() ? await workspace.findArticles() : [folder]) {
      const below = relative(resolve(path), URI.parse(uri).fsPath);
      const content = await workspace.read(uri, PACK_LIMIT);
      read.push({ path: join(path, below).replaceAll("\\", "/"), uri, content });
    }
  }
  return read;
}

function workspaceAt(folder: string): Workspace {
  return createNodeWorkspace({
    roots: [folder],
    include: ["**/*.{yaml,yml}"],
    exclude: [],
    maxFileSize: PACK_LIMIT,
    decode: decodeArticle,
  });
}

function uriOf(path: string): string {
  return URI.file(resolve(path)).toString();
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}
