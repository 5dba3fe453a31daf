import { URI } from "vscode-uri";
import { normalUri, pathBelow, uriBelow } from "../text/uris.ts";
import type { Workspace } from "../workspace.ts";
import type { PackFile } from "./load-facts.ts";
import { PACK_LIMIT } from "./read-pack.ts";

/** Where a workspace folder keeps its own packs. */
export const PACK_FOLDER = ".second-source/facts";

const SUFFIXES = [".yaml", ".yml"];

/** The places where the packs of a user lie, as URIs of files and folders, the nearest first. */
export interface PackPlaces {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/**
 * The places of packs of workspace folders, and those that `paths` name: files and folders, absolute or relative
 * to each workspace folder.
 */
export function packPlaces(roots: readonly string[], paths: readonly string[]): PackPlaces {
  const named = paths.flatMap((path) =>
    isAbsolute(path)
      ? [normalUri(URI.file(path).toString())]
      : roots.map((root) => uriBelow(root, plain(path))),
  );
  return {
    folders: [
      ...roots.map((root) => uriBelow(root, PACK_FOLDER)),
      ...named.filter((uri) => !isPackName(uri)),
    ],
    files: named.filter(isPackName),
  };
}

/** Whether a file is a pack at one of the places. */
export function isPackAt({ folders, files }: PackPlaces, uri: string): boolean {
  if (uri.split("/").includes("..")) return false;
  return (
    files.includes(uri) || (isPackName(uri) && folders.some((folder) => pathBelow(folder, uri) !== null))
  );
}

/** Whether a change of a file or folder changes the packs at the places. */
export function concernsPacks(places: PackPlaces, uri: string): boolean {
  const holds = (place: string): boolean => place === uri || pathBelow(uri, place) !== null;
  return isPackAt(places, uri) || places.folders.some(holds) || places.files.some(holds);
}

/** Reads the files of all packs at the places, each once. */
export async function readPackFiles(
  workspace: Workspace,
  { folders, files }: PackPlaces,
): Promise<PackFile[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const below = await Promise.all(SUFFIXES.map((suffix) => workspace.findFiles(folder, "", suffix)));
      return below.flat().sort();
    }),
  );
  const uris = [...new Set([...found.flat(), ...files])];
  return Promise.all(uris.map(async (uri) => ({ uri, content: await workspace.read(uri, PACK_LIMIT) })));
}

function isPackName(uri: string): boolean {
  return SUFFIXES.some((suffix) => uri.toLowerCase().endsWith(suffix));
}

/** An absolute path of any platform: with a slash, a drive's letter or two backslashes before it. */
function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}

function plain(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/$/, "");
}
