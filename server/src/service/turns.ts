/** Does one piece of work after another, in the order in which they were asked for, whatever became of those before. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does this work when all before it is done; gives what it gives. */
  after<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work);
    this.#last = done.catch(() => {});
    return done;
  }
}
