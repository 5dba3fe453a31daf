import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";

/** Says in one line why an evaluation has nothing to read; `scripts/eval.mjs` prints it and ends. */
export class NoData extends Error {
  override readonly name = "NoData";
}

/**
 * The data files of some paths: files as they are given, and of folders all below that end in one of `extensions`
 * (“.json”), in the order of their paths. Throws `NoData` where a path does not exist, has none, or where there are none.
 */
export function dataFiles(paths: readonly string[], extensions: readonly string[]): string[] {
  const kinds = extensions.join(" or ");
  if (paths.length === 0) throw new NoData(`Which data? Give ${kinds} files, or folders with such files.`);
  return paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) throw new NoData(`${path}: there is no such file or folder.`);
    if (!stats.isDirectory()) return [path];
    const files = readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((file) => extensions.includes(extname(file)) && !isHidden(file))
      .sort()
      .map((file) => join(path, file));
    if (files.length === 0) throw new NoData(`${path}: no ${kinds} file in this folder.`);
    return files;
  });
}

const isHidden = (path: string): boolean => /(?:^|[/\\])\./.test(path);
