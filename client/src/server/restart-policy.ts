const LIMIT = 4;
const WINDOW = 3 * 60 * 1000;

/** Lets a server that ends by itself start again, but not more than four times in three minutes. */
export class RestartPolicy {
  #ends: readonly number[] = [];

  /** Whether to start again after an end at `now`, in milliseconds. */
  allows(now: number): boolean {
    this.#ends = [...this.#ends.filter((end) => now - end < WINDOW), now];
    return this.#ends.length <= LIMIT;
  }

  /** Starts counting anew, after a person asked for a start. */
  reset(): void {
    this.#ends = [];
  }
}
