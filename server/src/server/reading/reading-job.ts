import type { FileToRead, ReadFile } from "../../service/article-reader.ts";
import type { ReadingSetup } from "./messages.ts";

/** Files to be read in one way, and who takes what was read. */
export class ReadingJob {
  readonly setup: ReadingSetup;
  /** What no thread has. */
  readonly queue: FileToRead[];
  /** How many files are with a thread. */
  inFlight = 0;
  /** Once it is ended: the files that are left. */
  readonly left: Promise<readonly FileToRead[]>;
  readonly #take: (read: ReadFile) => void;
  readonly #signal: AbortSignal | undefined;
  #resolve: (left: readonly FileToRead[]) => void = () => undefined;

  constructor(
    setup: ReadingSetup,
    files: readonly FileToRead[],
    take: (read: ReadFile) => void,
    signal?: AbortSignal,
  ) {
    this.setup = setup;
    this.queue = [...files];
    this.#take = take;
    this.#signal = signal;
    this.left = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  get isDone(): boolean {
    return this.queue.length === 0 && this.inFlight === 0;
  }

  /** Hands over what was read, unless nobody wants it any more. */
  give(read: ReadFile): void {
    if (this.#signal?.aborted !== true) this.#take(read);
  }

  /** Leaves what no thread has. */
  cancel(): void {
    this.queue.length = 0;
  }

  end(): void {
    this.#resolve(this.queue);
  }
}
