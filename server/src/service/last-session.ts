import type { ArticleReader } from "./article-reader.ts";
import type { Articles } from "./articles.ts";
import type { Desk } from "./desk.ts";
import type { ComparisonStore, KeptComparisons } from "./kept-comparisons.ts";
import type { Pace } from "./pace.ts";

export interface LastSessionParts {
  readonly articles: Articles;
  readonly desk: Desk;
  readonly reader: ArticleReader;
  readonly comparisons: ComparisonStore;
}

/**
 * Takes up the folder as the last session left it: its articles as they were and what they showed beside each other, so
 * that what has changed since is an edit like any other, and only whom it concerns is compared again.
 */
export class LastSession {
  readonly #parts: LastSessionParts;

  constructor(parts: LastSessionParts) {
    this.#parts = parts;
  }

  /** Brings back the articles with their comparisons; whether they stand as they did then. */
  async recall(pace: Pace): Promise<boolean> {
    const { reader, comparisons } = this.#parts;
    const kept = reader.recall === undefined ? null : await comparisons.load();
    const recalled = kept === null ? null : await reader.recall?.(kept.articles);
    if (kept === null || !recalled) return false;
    try {
      await this.#take(kept, recalled.take, pace);
      return this.#restoreOver(kept, recalled.take);
    } catch {
      return false;
    } finally {
      recalled.close();
    }
  }

  /** Takes what was compared, where the articles that were read are the very same. */
  async restore(): Promise<void> {
    const kept = await this.#parts.comparisons.load();
    if (kept !== null) this.#parts.desk.restore(kept);
  }

  #take({ articles: marks }: KeptComparisons, take: Take, pace: Pace): Promise<void> {
    const { articles } = this.#parts;
    return articles.fill(async () => {
      let done = 0;
      for (const uri of marks.keys()) {
        if (pace.signal?.aborted) return;
        if (!articles.isOpen(uri)) articles.recall(uri, take(uri));
        pace.progress?.(done++, marks.size);
        await pace.pause();
      }
    });
  }

  /** Sets open documents back to their last session; synchronous, so that nobody sees them so. */
  #restoreOver(kept: KeptComparisons, take: Take): boolean {
    const { articles, desk } = this.#parts;
    try {
      for (const uri of articles.openUris()) articles.recall(uri, kept.articles.has(uri) ? take(uri) : null);
      return desk.restore(kept);
    } finally {
      articles.reopen();
    }
  }
}

type Take = (uri: string) => Parameters<Articles["recall"]>[1];
