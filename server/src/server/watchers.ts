import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  WatchKind,
} from "vscode-languageserver/node";
import { defaultPatterns } from "./article-files.ts";

/** Asks the client to tell of changes to articles, notes and packs, and of anything deleted: folders, too. */
export async function watchFiles(
  connection: Connection,
  include: readonly string[] | null,
): Promise<Disposable> {
  const globs = [...(include ?? defaultPatterns.include), "**/.second-source/**"];
  return connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      ...globs.map((globPattern) => ({ globPattern })),
      { globPattern: "**/*", kind: WatchKind.Delete },
    ],
  });
}
