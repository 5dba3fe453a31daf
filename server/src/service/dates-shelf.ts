import type { ArticleDate } from "../claims/article-date.ts";
import { uriBelow } from "../text/uris.ts";
import { isDay } from "../time/day.ts";
import type { FileContent, Workspace } from "../workspace.ts";
import { areDates, type DatesProblem, parseDates, type SettledDates, writeDates } from "./dates-file.ts";
import { placeOf } from "./notes-place.ts";
import { SerialQueue } from "./serial-queue.ts";

/** Where a workspace folder keeps the dates that people settled. */
export const DATES_FILE = ".second-source/dates.json";

/** A file of dates that cannot be read. */
export interface BrokenDates extends DatesProblem {
  readonly uri: string;
}

const NONE: SettledDates = new Map();

/** A day out of a file of dates as the date of its article. */
export function settledDate(day: string | undefined): ArticleDate | null {
  return day === undefined ? null : { value: day, basis: "set by hand", confidence: 1 };
}

/**
 * The dates that people settled, one file for each workspace folder. A change is made to the file as it is on disk at
 * that moment, one change after the other, in this process and among several; a file that cannot be read is never written.
 */
export class DatesShelf {
  readonly #workspace: Workspace;
  /** Folder → its dates. */
  readonly #files = new Map<string, SettledDates | DatesProblem>();
  readonly #queue = new SerialQueue();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The date that a person settled for an article; `null` if nobody did. */
  of(article: string): ArticleDate | null {
    const place = placeOf(this.#workspace.roots, article);
    return place === null ? null : settledDate(this.#datesIn(place.root).get(place.path));
  }

  broken(): readonly BrokenDates[] {
    return [...this.#files].flatMap(([root, file]) =>
      areDates(file) ? [] : [{ ...file, uri: uriBelow(root, DATES_FILE) }],
    );
  }

  /** The workspace folder whose file of dates this is; `null` for any other file. */
  folderOf(uri: string): string | null {
    return this.#workspace.roots.find((root) => uriBelow(root, DATES_FILE) === uri) ?? null;
  }

  /** Reads all folders' dates from disk; gives the articles whose date has changed. */
  async loadAll(): Promise<readonly string[]> {
    const changed = await Promise.all(this.#workspace.roots.map((root) => this.load(root)));
    return changed.flat();
  }

  /** Reads the dates of a folder from disk; gives the articles whose date has changed. */
  async load(root: string): Promise<readonly string[]> {
    return this.#keep(root, await this.#read(root));
  }

  /** Reads the dates of the folder that an article lies in. */
  async loadFor(article: string): Promise<readonly string[]> {
    const place = placeOf(this.#workspace.roots, article);
    return place === null ? [] : this.load(place.root);
  }

  /** Settles an article's date, or with `null` leaves it to the text again. Rejects with an error fit to show. */
  set(article: string, day: string | null): Promise<void> {
    return this.#queue.run(async () => {
      const place = placeOf(this.#workspace.roots, article);
      if (place === null) throw new Error("Save the document first: its date is kept in a file beside it.");
      if (day !== null && !isDay(day)) throw new Error(`“${day}” is no day such as 2026-02-18.`);
      await this.#edit(place.root, (dates) => {
        if (day === null) dates.delete(place.path);
        else dates.set(place.path, day);
      });
    });
  }

  /** Moves an article's date along with it. */
  rename(from: string, to: string): Promise<void> {
    return this.#queue.run(async () => {
      const [old, now] = [placeOf(this.#workspace.roots, from), placeOf(this.#workspace.roots, to)];
      const day = old === null ? undefined : this.#datesIn(old.root).get(old.path);
      if (old === null || now === null || day === undefined) return;
      await this.#edit(now.root, (dates) => dates.set(now.path, dates.get(now.path) ?? day));
      await this.#edit(old.root, (dates) => dates.delete(old.path));
    });
  }

  async #edit(root: string, change: (dates: Map<string, string>) => unknown): Promise<void> {
    const uri = uriBelow(root, DATES_FILE);
    let seen: SettledDates | DatesProblem = NONE;
    try {
      await this.#workspace.update(uri, (content) => {
        seen = datesIn(content);
        if (!areDates(seen))
          throw new Error(
            `The file of dates is damaged at line ${seen.line}: ${seen.message} Repair it first: ${uri}`,
          );
        const dates = new Map(seen);
        change(dates);
        seen = dates;
        return dates.size === 0 ? null : writeDates(dates);
      });
    } catch (error) {
      this.#keep(root, await this.#read(root));
      throw error;
    }
    this.#keep(root, seen);
  }

  async #read(root: string): Promise<SettledDates | DatesProblem> {
    return datesIn(await this.#workspace.read(uriBelow(root, DATES_FILE)));
  }

  #keep(root: string, file: SettledDates | DatesProblem): readonly string[] {
    const before = this.#datesIn(root);
    this.#files.set(root, file);
    const now = this.#datesIn(root);
    const paths = new Set([...before.keys(), ...now.keys()]);
    return [...paths]
      .filter((path) => before.get(path) !== now.get(path))
      .map((path) => uriBelow(root, path));
  }

  #datesIn(root: string): SettledDates {
    const file = this.#files.get(root);
    return file !== undefined && areDates(file) ? file : NONE;
  }
}

function datesIn(content: FileContent): SettledDates | DatesProblem {
  if (content.kind === "text") return parseDates(content.text);
  return content.gone === true ? NONE : { line: 1, column: 1, message: content.reason };
}
