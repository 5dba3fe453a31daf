import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { inOrder } from "../text/in-order.ts";

/** What a walk goes into and takes, by paths relative to its root, with `/`. */
export interface Walk {
  enters(folder: string): boolean;
  takes(file: string): boolean;
}

interface Place {
  /** Where it is on disk, symbolic links resolved. */
  readonly real: string;
  readonly relative: string;
}

/**
 * The files below a folder, as sorted paths relative to it. Follows symbolic links, each real file and folder
 * once, its own place first; what cannot be read or vanishes on the way is left out.
 */
export async function walk(root: string, { enters, takes }: Walk): Promise<string[]> {
  const start = await realpath(root).catch(() => null);
  if (start === null) return [];
  const folders: Place[] = [{ real: start, relative: "" }];
  const links: Place[] = [];
  const seen = new Set<string>([start]);
  const files: string[] = [];

  const meet = (place: Place, isFolder: boolean): void => {
    if (seen.has(place.real) || !(isFolder ? enters(place.relative) : takes(place.relative))) return;
    seen.add(place.real);
    if (isFolder) folders.push(place);
    else files.push(place.relative);
  };

  for (;;) {
    const folder = folders.shift();
    if (folder !== undefined) {
      for (const entry of await entriesOf(folder.real)) {
        const place = {
          real: join(folder.real, entry.name),
          relative: folder.relative === "" ? entry.name : `${folder.relative}/${entry.name}`,
        };
        if (entry.isSymbolicLink()) links.push(place);
        else if (entry.isDirectory() || entry.isFile()) meet(place, entry.isDirectory());
      }
      continue;
    }
    const link = links.shift();
    if (link === undefined) return files.sort();
    const target = await targetOf(link.real);
    if (target !== null) meet({ real: target.path, relative: link.relative }, target.isFolder);
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  return entries.sort((a, b) => inOrder(a.name, b.name));
}

async function targetOf(link: string): Promise<{ path: string; isFolder: boolean } | null> {
  try {
    const path = await realpath(link);
    const found = await stat(path);
    return found.isDirectory() || found.isFile() ? { path, isFolder: found.isDirectory() } : null;
  } catch {
    return null;
  }
}
