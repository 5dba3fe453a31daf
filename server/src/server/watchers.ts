import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  WatchKind,
} from "vscode-languageserver/node";
import type { PackPlaces } from "../facts/pack-places.ts";
import { fileNameOf, folderOf } from "../text/uris.ts";
import { defaultPatterns } from "./article-files.ts";

/** Asks the client to tell of changes to articles, notes and packs, and of anything deleted: folders, too. */
export async function watchFiles(
  connection: Connection,
  include: readonly string[] | null,
  packs: PackPlaces,
): Promise<Disposable> {
  const globs = [...(include ?? defaultPatterns.include), "**/.second-source/**"];
  return connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      ...globs.map((globPattern) => ({ globPattern })),
      ...packs.folders.map((baseUri) => ({ globPattern: { baseUri, pattern: "**/*.{yaml,yml}" } })),
      ...packs.files.map((uri) => ({ globPattern: { baseUri: folderOf(uri), pattern: fileNameOf(uri) } })),
      { globPattern: "**/*", kind: WatchKind.Delete },
    ],
  });
}
