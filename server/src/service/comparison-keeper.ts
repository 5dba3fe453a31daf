import { digest } from "../text/digest.ts";
import type { ArticleReader } from "./article-reader.ts";
import type { ComparisonStore, KeptComparisons } from "./kept-comparisons.ts";

export interface ComparisonKeeperParts {
  readonly desk: { compared(): KeptComparisons | null };
  readonly comparisons: ComparisonStore;
  readonly reader: ArticleReader;
}

/** Keeps what was compared for the next session, once for each state of the folder. */
export class ComparisonKeeper {
  readonly #parts: ComparisonKeeperParts;
  #last = "";
  #keeping: Promise<void> = Promise.resolve();

  constructor(parts: ComparisonKeeperParts) {
    this.#parts = parts;
  }

  /**
   * Resolves when it is kept. While something is left to be compared, nothing is kept instead of what was kept last, and
   * while a document is edited, which another session could not bring back.
   */
  keep(): Promise<void> {
    const { desk, reader, comparisons } = this.#parts;
    const now = desk.compared();
    if (now === null || reader.holds?.(now.articles) === false) return this.#keeping;
    const name = digest(JSON.stringify([...now.articles].sort()));
    if (name !== this.#last) this.#keeping = this.#keeping.then(() => comparisons.save(now));
    this.#last = name;
    return this.#keeping;
  }
}
