/** Answers kept until they are forgotten; a failed one is not kept. */
export class AnswerCache<K, V> {
  readonly #answers = new Map<K, Promise<V>>();

  /** The kept answer, or a new one from `find`. */
  get(key: K, find: () => Promise<V>): Promise<V> {
    const kept = this.#answers.get(key);
    if (kept !== undefined) return kept;
    const answer = find();
    this.#answers.set(key, answer);
    answer.catch(() => {
      if (this.#answers.get(key) === answer) this.#answers.delete(key);
    });
    return answer;
  }

  /** Forgets one answer, or all with `null`. */
  forget(key: K | null): void {
    if (key === null) this.#answers.clear();
    else this.#answers.delete(key);
  }
}
