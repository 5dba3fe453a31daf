import type { Dismissal } from "../dismissals/dismissal.ts";
import {
  type DismissalProblem,
  isDismissal,
  parseDismissal,
  writeDismissal,
} from "../dismissals/dismissal-file.ts";
import { isSame } from "../notes/json.ts";
import { pathBelow, uriBelow } from "../text/uris.ts";
import type { FileContent, Workspace } from "../workspace.ts";
import { type DismissalIndex, indexOf, NO_DISMISSALS } from "./dismissal-index.ts";
import { placeOf } from "./notes-place.ts";
import { SerialQueue } from "./serial-queue.ts";

/** Where a workspace folder keeps what was dismissed for an article or for the whole folder. */
export const DISMISSED_FOLDER = ".second-source/dismissed";

/** A file of a dismissal that cannot be read. */
export interface BrokenDismissal extends DismissalProblem {
  readonly uri: string;
}

/** A dismissal and the folder that it stands in. */
export interface KeptDismissal {
  readonly root: string;
  readonly dismissal: Dismissal;
}

type Parsed = Dismissal | DismissalProblem;

/**
 * What people dismissed for an article or a folder, one file each, so that the work of several merges. A change is made
 * on disk before it counts here, one change after the other.
 */
export class DismissalsShelf {
  readonly #workspace: Workspace;
  /** Folder → id → what its file says. */
  readonly #files = new Map<string, ReadonlyMap<string, Parsed>>();
  readonly #indices = new Map<string, DismissalIndex>();
  readonly #queue = new SerialQueue();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The dismissals that may answer findings of an article. */
  of(article: string): DismissalIndex {
    const place = this.#files.size === 0 ? null : placeOf(this.#workspace.roots, article);
    return place === null ? NO_DISMISSALS : (this.#indices.get(place.root) ?? NO_DISMISSALS);
  }

  all(): readonly KeptDismissal[] {
    return [...this.#files].flatMap(([root, files]) =>
      [...files.values()].filter(isDismissal).map((dismissal) => ({ root, dismissal })),
    );
  }

  broken(): readonly BrokenDismissal[] {
    return [...this.#files].flatMap(([root, files]) =>
      [...files].flatMap(([id, parsed]) =>
        isDismissal(parsed) ? [] : [{ ...parsed, uri: fileOf(root, id) }],
      ),
    );
  }

  /** The workspace folder in whose dismissals a file lies; `null` for any other file. */
  folderOf(uri: string): string | null {
    return this.#workspace.roots.find((root) => pathBelow(uriBelow(root, DISMISSED_FOLDER), uri)) ?? null;
  }

  /** Reads all folders' dismissals from disk; says whether any have changed. */
  async loadAll(): Promise<boolean> {
    const changed = await Promise.all(this.#workspace.roots.map((root) => this.load(root)));
    return changed.includes(true);
  }

  /** Reads a folder's dismissals from disk; says whether they have changed. */
  load(root: string): Promise<boolean> {
    return this.#queue.run(() => this.#load(root));
  }

  async #load(root: string): Promise<boolean> {
    const uris = await this.#workspace.findFiles(root, DISMISSED_FOLDER, ".json");
    const read = await Promise.all(
      uris.map(async (uri): Promise<[string, Parsed] | null> => {
        const id = pathBelow(uriBelow(root, DISMISSED_FOLDER), uri)?.slice(0, -".json".length) ?? "";
        const parsed = parsedIn(id, await this.#workspace.read(uri));
        return parsed === null ? null : [id, parsed];
      }),
    );
    return this.#keep(root, new Map(read.filter((each) => each !== null)));
  }

  /** Reads the dismissals of the folder that an article lies in; says whether they have changed. */
  async loadFor(article: string): Promise<boolean> {
    const place = placeOf(this.#workspace.roots, article);
    return place !== null && !this.#files.has(place.root) && (await this.load(place.root));
  }

  /** Writes dismissals, then deletes others. Rejects with an error fit to show. */
  change(written: readonly KeptDismissal[], deleted: readonly KeptDismissal[]): Promise<void> {
    return this.#queue.run(async () => {
      for (const { root, dismissal } of written) {
        const text = writeDismissal(dismissal);
        await this.#workspace.update(fileOf(root, dismissal.id), (content) => {
          if (content.kind === "skipped" && content.gone === true) return text;
          throw new Error("There is a file of that name already. Try again.");
        });
        this.#keep(root, new Map(this.#files.get(root)).set(dismissal.id, dismissal));
      }
      for (const { root, dismissal } of deleted) {
        await this.#workspace.update(fileOf(root, dismissal.id), () => null);
        const files = new Map(this.#files.get(root));
        files.delete(dismissal.id);
        this.#keep(root, files);
      }
    });
  }

  /** Moves an article's dismissals along with it. */
  rename(from: string, to: string): Promise<void> {
    return this.#queue.run(async () => {
      const { roots } = this.#workspace;
      const [old, now] = [placeOf(roots, from), placeOf(roots, to)];
      if (old === null || now === null || old.root !== now.root) return;
      const files = new Map(this.#files.get(old.root));
      for (const [id, parsed] of files) {
        if (!isDismissal(parsed)) continue;
        const named = (path: string): string => (path === old.path ? now.path : path);
        const moved = {
          ...parsed,
          article: parsed.article === null ? null : named(parsed.article),
          among: parsed.among.map(named),
        };
        if (isSame(moved, parsed)) continue;
        await this.#workspace.update(fileOf(old.root, id), (content) =>
          content.kind === "text" ? writeDismissal(moved) : null,
        );
        files.set(id, moved);
      }
      this.#keep(old.root, files);
    });
  }

  #keep(root: string, files: ReadonlyMap<string, Parsed>): boolean {
    const said = (map: ReadonlyMap<string, Parsed> | undefined) => JSON.stringify([...(map ?? [])].sort());
    if (said(this.#files.get(root)) === said(files)) return false;
    this.#files.set(root, files);
    this.#indices.set(root, indexOf(root, [...files.values()].filter(isDismissal)));
    return true;
  }
}

function fileOf(root: string, id: string): string {
  return uriBelow(root, `${DISMISSED_FOLDER}/${id}.json`);
}

function parsedIn(id: string, content: FileContent): Parsed | null {
  if (content.kind === "text") return parseDismissal(id, content.text);
  return content.gone === true ? null : { line: 1, column: 1, message: content.reason };
}
