import type { Articles } from "./articles.ts";
import type { Findings } from "./findings.ts";
import { RefreshQueue } from "./refresh-queue.ts";
import type { Reports } from "./reports.ts";

/** What is kept of articles, and may be out of date. */
export interface Kept {
  readonly articles: Articles;
  readonly findings: Findings;
  readonly reports: Reports;
}

/** Knows of which articles an edit may have changed the findings, and brings them up to date one by one. */
export class Outdated {
  readonly #kept: Kept;
  readonly #queue: RefreshQueue;

  constructor(kept: Kept) {
    this.#kept = kept;
    this.#queue = new RefreshQueue((uri) => kept.articles.corpus().related(uri).close);
  }

  /** Whether nothing is left to be brought up to date. */
  get isEmpty(): boolean {
    return this.#queue.isEmpty;
  }

  /** Tells that an article's text or notes changed. */
  touch(uri: string): void {
    this.#queue.markChanged([uri]);
    this.#queue.add([uri]);
    this.#kept.reports.recheck([uri]);
  }

  /** Tells that what answers findings changed: of one article, or with `null` of any. */
  reconsider(uri: string | null): void {
    if (uri !== null) {
      this.touch(uri);
      return;
    }
    this.#kept.reports.recheckAll();
    this.#queue.add(this.#kept.articles.uris());
  }

  /** Lets go of what the articles' changes may have made out of date. */
  drop(): void {
    const { articles, findings, reports } = this.#kept;
    const affected = articles.takeAffected();
    if (affected.size === 0) return;
    const concerned = findings.forget(affected);
    reports.recheck(concerned);
    this.#queue.add(concerned);
    // What others say to an article's claims may be other than before where its findings are the same.
    this.#queue.markChanged(affected);
  }

  /**
   * Brings the next article up to date whose findings may have changed, open documents first. Gives it and whether
   * anything about it has changed; `null` once nothing is left.
   */
  refreshNext(onlyOpen: boolean): { readonly uri: string; readonly changed: boolean } | null {
    this.drop();
    const { articles, reports } = this.#kept;
    const next = this.#queue.next(articles.openUris(), onlyOpen);
    if (next === null) return null;
    const { uri, changed } = next;
    const before = reports.lastId(uri);
    return { uri, changed: reports.of(uri).resultId !== before || changed };
  }
}
