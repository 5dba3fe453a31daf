import { digest } from "../text/digest.ts";
import type { ComparisonStore, KeptComparisons } from "./kept-comparisons.ts";

/** Keeps what was compared for the next session, once for each state of the folder. */
export class ComparisonKeeper {
  readonly #desk: { compared(): KeptComparisons | null };
  readonly #store: ComparisonStore;
  #last = "";
  #keeping: Promise<void> = Promise.resolve();

  constructor(desk: { compared(): KeptComparisons | null }, store: ComparisonStore) {
    this.#desk = desk;
    this.#store = store;
  }

  /** Resolves when it is kept; keeps nothing while something is left to be compared. */
  keep(): Promise<void> {
    const now = this.#desk.compared();
    if (now === null) return this.#keeping;
    const name = digest(JSON.stringify([...now.articles].sort()));
    if (name !== this.#last) this.#keeping = this.#keeping.then(() => this.#store.save(now));
    this.#last = name;
    return this.#keeping;
  }
}
