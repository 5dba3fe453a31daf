import { readdirSync } from "node:fs";
import { URI } from "vscode-uri";
import { isDismissal, parseDismissal } from "../dismissals/dismissal-file.ts";
import { type DismissalIndex, indexOf } from "../service/dismissal-index.ts";
import { DISMISSED_FOLDER } from "../service/dismissals-shelf.ts";
import { uriBelow } from "../text/uris.ts";
import { foldersAbove, readKept } from "./kept-beside.ts";

/**
 * What people dismissed in the editor for articles and folders. Which folder was open there is not known here: the
 * nearest folder above an article that has dismissals counts. One that cannot be read is told on stderr.
 */
export class DismissedBeside {
  /** Folder → its dismissals; `null` where it has none. */
  readonly #folders = new Map<string, DismissalIndex | null>();

  /** The dismissals that may answer findings of an article. */
  of(article: string): DismissalIndex {
    for (const folder of foldersAbove(article)) {
      const index = this.#in(folder);
      if (index !== null) return index;
    }
    return indexOf("", []);
  }

  #in(folder: string): DismissalIndex | null {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const place = uriBelow(folder, DISMISSED_FOLDER);
    const names = namesIn(URI.parse(place).fsPath);
    const index =
      names === null
        ? null
        : indexOf(
            folder,
            names.flatMap((name) => {
              const id = name.slice(0, -".json".length);
              const read = readKept(
                uriBelow(place, name),
                (text) => parseDismissal(id, text),
                (each) => (isDismissal(each) ? [] : [each]),
              );
              return read !== null && isDismissal(read) ? [read] : [];
            }),
          );
    this.#folders.set(folder, index);
    return index;
  }
}

function namesIn(path: string): readonly string[] | null {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith(".json") && !name.startsWith("."))
      .sort();
  } catch {
    return null;
  }
}
