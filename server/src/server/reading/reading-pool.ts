import type { FileToRead, ReadFile } from "../../service/article-reader.ts";
import { type PendingFile, salvage } from "./crashed-thread.ts";
import type { ReadingMessage, ReadingSetup, ReadingTask } from "./messages.ts";
import { AHEAD, nextFiles } from "./next-files.ts";
import { ReadingJob } from "./reading-job.ts";

/** A thread that reads. */
export interface ReadingThread {
  post(task: ReadingTask): void;
  /** Hears each message of the thread, and once that it has ended, for whatever reason. */
  listen(message: (message: ReadingMessage) => void, ended: () => void): void;
  end(): void;
}

export interface ReadingPoolOptions {
  /** Starts a thread; throws where there are none. */
  readonly start: () => ReadingThread;
  /** How many threads there are at most. */
  readonly size: number;
  /** How many files are worth one more thread. */
  readonly share: number;
  /** How long threads wait for more to read before they end, in milliseconds. */
  readonly idle: number;
  readonly failed: (message: string) => void;
}

/** After so many threads in a row that end before they are ready, threads count as unavailable here. */
const MOST_FAILED_STARTS = 3;

const ENDED_TWICE = "Not checked: reading this text ended the thread that read it, twice.";

interface Worker {
  readonly thread: ReadingThread;
  /** What the thread has still to give, in this order. */
  readonly pending: PendingFile[];
  isReady: boolean;
}

/**
 * Reads files on a few threads, which are started when there is something to read and end when there is nothing left,
 * to free their memory. A thread that crashes is replaced, and what it was reading is tried once more.
 */
export class ReadingPool {
  readonly #options: ReadingPoolOptions;
  readonly #jobs: ReadingJob[] = [];
  readonly #workers = new Set<Worker>();
  readonly #suspects = new WeakSet<FileToRead>();
  #failedStarts = 0;
  #idle: NodeJS.Timeout | null = null;

  constructor(options: ReadingPoolOptions) {
    this.#options = options;
  }

  /** Whether threads are running already. */
  get isWarm(): boolean {
    return this.#workers.size > 0;
  }

  /** Whether threads work here, as far as is known. */
  get works(): boolean {
    return this.#failedStarts < MOST_FAILED_STARTS;
  }

  /** Reads files in any order; gives those that are left because threads do not work here. */
  read(
    setup: ReadingSetup,
    files: readonly FileToRead[],
    take: (read: ReadFile) => void,
    signal?: AbortSignal,
  ): Promise<readonly FileToRead[]> {
    if (signal?.aborted) return Promise.resolve([]);
    const job = new ReadingJob(setup, files, take, signal);
    signal?.addEventListener("abort", () => {
      job.cancel();
      this.#endIfDone(job, true);
    });
    this.#jobs.push(job);
    this.#feed();
    this.#endIfDone(job, false);
    return job.left;
  }

  /** Ends all threads at once, and leaves what is not read yet. */
  end(): void {
    const threads = [...this.#workers];
    this.#workers.clear();
    for (const job of [...this.#jobs]) {
      job.cancel();
      this.#endIfDone(job, true);
    }
    for (const { thread } of threads) thread.end();
  }

  #feed(): void {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
    while (this.works && this.#workers.size < this.#options.size && this.#isWorthAThread())
      if (!this.#startThread()) break;
    for (const worker of this.#workers) {
      const job = this.#jobs.find(({ queue }) => queue.length > 0);
      if (job !== undefined && worker.pending.length < AHEAD) this.#post(worker, job);
    }
    if (!this.works) for (const job of [...this.#jobs]) this.#endIfDone(job, true);
    if (this.#jobs.length > 0 || this.#workers.size === 0) return;
    this.#idle = setTimeout(() => this.end(), this.#options.idle);
    this.#idle.unref();
  }

  #isWorthAThread(): boolean {
    const queued = this.#jobs.reduce((sum, { queue }) => sum + queue.length, 0);
    return queued > this.#workers.size * this.#options.share;
  }

  #post(worker: Worker, job: ReadingJob): void {
    const { isAlone, count } = nextFiles(job.queue, this.#suspects, this.#options.size);
    if (isAlone && worker.pending.length > 0) return;
    const files = job.queue.splice(0, count);
    const task = { setup: job.setup, files };
    for (const file of files) worker.pending.push({ job, task, file });
    job.inFlight += files.length;
    worker.thread.post(task);
  }

  #startThread(): boolean {
    try {
      const worker: Worker = { thread: this.#options.start(), pending: [], isReady: false };
      this.#workers.add(worker);
      worker.thread.listen(
        (message) => this.#onMessage(worker, message),
        () => this.#onEnd(worker),
      );
      return true;
    } catch (error) {
      this.#failedStarts = MOST_FAILED_STARTS;
      this.#options.failed(`Articles are read without threads: ${String(error)}`);
      return false;
    }
  }

  #onMessage(worker: Worker, message: ReadingMessage): void {
    if (message.kind === "failed") {
      this.#options.failed(message.message);
      return;
    }
    if (message.kind === "ready") {
      worker.isReady = true;
      this.#failedStarts = 0;
      return;
    }
    const { job } = worker.pending.shift() ?? {};
    if (job === undefined) return;
    job.inFlight -= 1;
    job.give(message.read);
    this.#feed();
    this.#endIfDone(job, false);
  }

  #onEnd(worker: Worker): void {
    if (!this.#workers.delete(worker)) return;
    if (!worker.isReady) this.#failedStarts += 1;
    if (worker.pending.length === 0) {
      this.#feed();
      return;
    }
    const isSuspect = (file: FileToRead): boolean => worker.isReady && this.#suspects.has(file);
    const { reading, again, lethal } = salvage(worker.pending, isSuspect);
    this.#options.failed(`A thread ended while it read ${reading.map(({ uri }) => uri).join(", ")}.`);
    if (worker.isReady) for (const file of reading) this.#suspects.add(file);
    for (const { job } of worker.pending) job.inFlight -= 1;
    for (const { job, file } of again.toReversed()) job.queue.unshift(file);
    lethal?.job.give({ file: lethal.file, found: { kind: "skipped", reason: ENDED_TWICE } });
    this.#feed();
    for (const { job } of worker.pending) this.#endIfDone(job, false);
  }

  #endIfDone(job: ReadingJob, anyway: boolean): void {
    if (!(anyway || !this.works || job.isDone) || !this.#jobs.includes(job)) return;
    this.#jobs.splice(this.#jobs.indexOf(job), 1);
    job.end();
    this.#feed();
  }
}
