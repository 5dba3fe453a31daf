import type { ArticleDate } from "../claims/article-date.ts";
import { areDates, parseDates, type SettledDates } from "../service/dates-file.ts";
import { DATES_FILE, settledDate } from "../service/dates-shelf.ts";
import { pathBelow, uriBelow } from "../text/uris.ts";
import { foldersAbove, readKept } from "./kept-beside.ts";

const NONE: SettledDates = new Map();

/**
 * The dates that people settled in the editor. Which folder was open there is not known here: the file of dates that
 * counts is the nearest one above an article. One that cannot be read is told on stderr.
 */
export class DatesBeside {
  /** Folder → its dates; `null` where it has no file of them. */
  readonly #files = new Map<string, SettledDates | null>();

  /** The date settled for an article; `null` if there is none. */
  of(article: string): ArticleDate | null {
    for (const folder of foldersAbove(article)) {
      const dates = this.#datesIn(folder);
      if (dates !== null) return settledDate(dates.get(pathBelow(folder, article) ?? ""));
    }
    return null;
  }

  #datesIn(folder: string): SettledDates | null {
    const known = this.#files.get(folder);
    if (known !== undefined) return known;
    const read = readKept(uriBelow(folder, DATES_FILE), parseDates, (each) => (areDates(each) ? [] : [each]));
    const dates = read === null || areDates(read) ? read : NONE;
    this.#files.set(folder, dates);
    return dates;
  }
}
