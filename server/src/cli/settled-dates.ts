import { readFileSync } from "node:fs";
import { URI } from "vscode-uri";
import type { ArticleDate } from "../claims/article-date.ts";
import { areDates, type SettledDates as Dates, parseDates } from "../service/dates-file.ts";
import { DATES_FILE, settledDate } from "../service/dates-shelf.ts";
import { folderOf, pathBelow, uriBelow } from "../text/uris.ts";

const NONE: Dates = new Map();

/**
 * The dates that people settled in the editor. Which folder was open there is not known here: the file of dates that
 * counts is the nearest one above an article. One that cannot be read is told on stderr.
 */
export class SettledDates {
  /** Folder → its dates; `null` where it has no file of them. */
  readonly #files = new Map<string, Dates | null>();

  /** The date settled for an article; `null` if there is none. */
  of(article: string): ArticleDate | null {
    for (let folder = folderOf(article), above = ""; folder !== above; folder = folderOf(folder)) {
      const dates = this.#datesIn(folder);
      if (dates !== null) return settledDate(dates.get(pathBelow(folder, article) ?? ""));
      above = folder;
    }
    return null;
  }

  #datesIn(folder: string): Dates | null {
    const known = this.#files.get(folder);
    if (known !== undefined) return known;
    const dates = read(URI.parse(uriBelow(folder, DATES_FILE)).fsPath);
    this.#files.set(folder, dates);
    return dates;
  }
}

function read(path: string): Dates | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return null;
  }
  const dates = parseDates(text);
  if (areDates(dates)) return dates;
  process.stderr.write(`second-source: ${path}:${dates.line}:${dates.column} ${dates.message}\n`);
  return NONE;
}
