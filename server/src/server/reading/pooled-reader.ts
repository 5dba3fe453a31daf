import type { ArticleReader, FileToRead, ReadFile } from "../../service/article-reader.ts";
import type { Pace } from "../../service/pace.ts";
import type { ReadingSetup } from "./messages.ts";
import type { FileReader } from "./read-file.ts";
import type { ReadingPool } from "./reading-pool.ts";

/** So few files are read sooner here than a thread is started. */
const FEW = 12;

/** Reads many files on the threads of a pool, a few here. */
export class PooledReader implements ArticleReader {
  readonly #pool: ReadingPool;
  readonly #setup: ReadingSetup;
  readonly #here: FileReader;

  /** `here` reads on this thread. */
  constructor(pool: ReadingPool, setup: ReadingSetup, here: FileReader) {
    this.#pool = pool;
    this.#setup = setup;
    this.#here = here;
  }

  async read(files: readonly FileToRead[], take: (read: ReadFile) => void, pace: Pace): Promise<void> {
    let done = 0;
    const takeOne = (read: ReadFile): void => {
      done += 1;
      pace.progress?.(done, files.length);
      take(read);
    };
    const isWorthwhile = this.#pool.works && (files.length > FEW || this.#pool.isWarm);
    const left = isWorthwhile ? await this.#pool.read(this.#setup, files, takeOne, pace.signal) : files;
    for (const file of left) {
      if (pace.signal?.aborted) return;
      for (const read of await this.#here([file])) takeOne(read);
      await pace.pause();
    }
  }
}
