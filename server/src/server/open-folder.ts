import { decodeArticle } from "../article/decode.ts";
import type { FactPack } from "../facts/fact.ts";
import { createHouseStyle } from "../facts/house-style.ts";
import { type LoadedFacts, loadFacts } from "../facts/load-facts.ts";
import { type PackPlaces, packPlaces, readPackFiles } from "../facts/pack-places.ts";
import type { Settings } from "../service/settings.ts";
import { digest } from "../text/digest.ts";
import type { Workspace } from "../workspace.ts";
import { defaultPatterns } from "./article-files.ts";
import { createNodeWorkspace } from "./node-workspace.ts";

/** What changes how the articles of some folders are read; plain data, so that it can go to another thread. */
export interface FolderSetup {
  readonly roots: readonly string[];
  readonly settings: Pick<
    Settings,
    "include" | "exclude" | "maxFileSize" | "useFileTime" | "packPaths" | "bundledPacks" | "houseStyle"
  >;
}

/** Folders with the facts that hold in them. */
export interface OpenFolder extends LoadedFacts {
  readonly workspace: Workspace;
  readonly places: PackPlaces;
  /** Names the settings and the user's packs that the reading of an article depends on. */
  readonly version: string;
}

/** Opens folders and loads their packs. */
export async function openFolder(
  { roots, settings }: FolderSetup,
  bundledPacks: () => readonly FactPack[],
): Promise<OpenFolder> {
  const workspace = createNodeWorkspace({
    roots,
    include: settings.include ?? defaultPatterns.include,
    exclude: settings.exclude ?? defaultPatterns.exclude,
    maxFileSize: settings.maxFileSize,
    decode: decodeArticle,
    tellsFileTime: settings.useFileTime,
  });
  const places = packPlaces(workspace.roots, settings.packPaths);
  const bundled = settings.bundledPacks ? bundledPacks : () => [];
  const files = await readPackFiles(workspace, places);
  const { useFileTime, bundledPacks: usesBundled, houseStyle } = settings;
  return {
    ...loadFacts(files, bundled, createHouseStyle(houseStyle)),
    workspace,
    places,
    version: digest(JSON.stringify([useFileTime, usesBundled, houseStyle, files])),
  };
}

/** The part of the settings that reading depends on, and nothing else. */
export function folderSetup(roots: readonly string[], settings: Settings): FolderSetup {
  const { include, exclude, maxFileSize, useFileTime, packPaths, bundledPacks, houseStyle } = settings;
  return {
    roots,
    settings: { include, exclude, maxFileSize, useFileTime, packPaths, bundledPacks, houseStyle },
  };
}
