import { articleFilter, defaultPatterns, passes } from "../../server/src/server/article-files.ts";
import { pathBelow, rootOf, uriBelow } from "../../server/src/text/uris.ts";
import type { FileContent, Workspace } from "../../server/src/workspace.ts";

/** Files that exist only in memory, for tests; `contents` may be changed at any time. */
export interface MemoryWorkspace extends Workspace {
  readonly contents: Map<string, FileContent>;
}

/** A workspace with the folder `file:///folder` and files given by their path in it. */
export function memoryWorkspace(
  files: Readonly<Record<string, string>> = {},
  roots: readonly string[] = ["file:///folder"],
): MemoryWorkspace {
  const filter = articleFilter(defaultPatterns);
  const contents = new Map<string, FileContent>();
  for (const [path, text] of Object.entries(files)) {
    contents.set(uriBelow(roots[0] ?? "file:///", path), { kind: "text", text });
  }
  const selects = (uri: string): boolean => {
    const root = rootOf(roots, uri);
    const path = root === null ? null : pathBelow(root, uri);
    return path !== null && passes(filter, path);
  };
  const readNow = (uri: string): FileContent =>
    contents.get(uri) ?? { kind: "skipped", reason: "The file is gone.", gone: true };
  return {
    contents,
    roots,
    selects,
    findArticles: async () => [...contents.keys()].filter(selects).sort(),
    findFiles: async (root, folder, suffix) =>
      [...contents.keys()].filter((uri) => pathBelow(uriBelow(root, folder), uri)?.endsWith(suffix)).sort(),
    read: async (uri) => readNow(uri),
    readNow,
    write: async (uri, text) => {
      contents.set(uri, { kind: "text", text });
    },
    update: async (uri, edit) => {
      const before: FileContent = contents.get(uri) ?? {
        kind: "skipped",
        reason: "The file is gone.",
        gone: true,
      };
      const text = edit(before);
      if (text === null) contents.delete(uri);
      else contents.set(uri, { kind: "text", text });
    },
    delete: async (uri) => {
      contents.delete(uri);
    },
  };
}
