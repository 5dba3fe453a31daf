import type { FileToRead, ReadFile } from "../../service/article-reader.ts";
import type { ReadingMessage, ReadingSetup, ReadingTask } from "./messages.ts";

/** A thread that reads. */
export interface ReadingThread {
  post(task: ReadingTask): void;
  /** Hears what the thread gives, and once that it has ended, whyever. */
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

/** A thread is told the next files when so few are left to it, so that it never waits. */
const AHEAD = 4;
/** So many files are read together, where there are as many for each thread: with fewer, reading takes longer. */
const TOGETHER = 20;
/** So many threads in a row that end before they are ready mean that threads do not work here. */
const MOST_STILLBORN = 3;

const DEADLY = "Not checked: reading this text ended the thread that read it, twice.";

interface Job {
  readonly setup: ReadingSetup;
  readonly queue: FileToRead[];
  readonly take: (read: ReadFile) => void;
  readonly end: () => void;
  /** Files that are with a thread. */
  out: number;
}

interface Busy {
  readonly thread: ReadingThread;
  /** What the thread has still to give, in this order. */
  readonly pending: { readonly job: Job; readonly task: ReadingTask; readonly file: FileToRead }[];
  isReady: boolean;
}

/**
 * Reads files on a few threads, which are started when there is something to read and end when there is nothing more,
 * so that their memory returns. A thread that dies is replaced, and what it was reading is tried once more.
 */
export class ReadingPool {
  readonly #options: ReadingPoolOptions;
  readonly #jobs: Job[] = [];
  readonly #threads = new Set<Busy>();
  readonly #suspects = new WeakSet<FileToRead>();
  #stillborn = 0;
  #idle: NodeJS.Timeout | null = null;

  constructor(options: ReadingPoolOptions) {
    this.#options = options;
  }

  /** Whether threads are running already. */
  get isWarm(): boolean {
    return this.#threads.size > 0;
  }

  /** Whether threads work here, as far as is known. */
  get works(): boolean {
    return this.#stillborn < MOST_STILLBORN;
  }

  /** Reads files in any order; gives those that are left because threads do not work here. */
  read(
    setup: ReadingSetup,
    files: readonly FileToRead[],
    take: (read: ReadFile) => void,
    signal?: AbortSignal,
  ): Promise<readonly FileToRead[]> {
    if (signal?.aborted) return Promise.resolve([]);
    return new Promise((resolve) => {
      const job: Job = {
        setup,
        queue: [...files],
        take: (read) => {
          if (signal?.aborted !== true) take(read);
        },
        end: () => resolve(job.queue),
        out: 0,
      };
      signal?.addEventListener("abort", () => {
        job.queue.length = 0;
        this.#endIfDone(job, true);
      });
      this.#jobs.push(job);
      this.#feed();
      this.#endIfDone(job, false);
    });
  }

  /** Ends all threads at once, and leaves what is not read yet. */
  end(): void {
    const threads = [...this.#threads];
    this.#threads.clear();
    for (const job of [...this.#jobs]) {
      job.queue.length = 0;
      this.#endIfDone(job, true);
    }
    for (const { thread } of threads) thread.end();
  }

  #feed(): void {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
    while (this.works && this.#threads.size < this.#options.size && this.#isWorthAThread())
      if (!this.#startThread()) break;
    for (const busy of this.#threads) {
      const job = this.#jobs.find(({ queue }) => queue.length > 0);
      if (job !== undefined && busy.pending.length < AHEAD) this.#post(busy, job);
    }
    if (!this.works) for (const job of [...this.#jobs]) this.#endIfDone(job, true);
    if (this.#jobs.length > 0 || this.#threads.size === 0) return;
    this.#idle = setTimeout(() => this.end(), this.#options.idle);
    this.#idle.unref();
  }

  #isWorthAThread(): boolean {
    const queued = this.#jobs.reduce((sum, { queue }) => sum + queue.length, 0);
    return queued > this.#threads.size * this.#options.share;
  }

  /** What may have ended a thread goes alone, so that it takes no other file along. */
  #post(busy: Busy, job: Job): void {
    const [first] = job.queue;
    const isSuspect = first !== undefined && this.#suspects.has(first);
    if (isSuspect && busy.pending.length > 0) return;
    const clean = job.queue.findIndex((file) => this.#suspects.has(file));
    const share = Math.ceil(job.queue.length / this.#options.size);
    const together = Math.max(AHEAD, Math.min(share, TOGETHER));
    const files = job.queue.splice(0, isSuspect ? 1 : clean === -1 ? together : Math.min(clean, together));
    const task = { setup: job.setup, files };
    for (const file of files) busy.pending.push({ job, task, file });
    job.out += files.length;
    busy.thread.post(task);
  }

  #startThread(): boolean {
    try {
      const busy: Busy = { thread: this.#options.start(), pending: [], isReady: false };
      this.#threads.add(busy);
      busy.thread.listen(
        (message) => this.#hear(busy, message),
        () => this.#bury(busy),
      );
      return true;
    } catch (error) {
      this.#stillborn = MOST_STILLBORN;
      this.#options.failed(`Articles are read without threads: ${String(error)}`);
      return false;
    }
  }

  #hear(busy: Busy, message: ReadingMessage): void {
    if (message.kind === "failed") {
      this.#options.failed(message.message);
      return;
    }
    if (message.kind === "ready") {
      busy.isReady = true;
      this.#stillborn = 0;
      return;
    }
    const { job } = busy.pending.shift() ?? {};
    if (job === undefined) return;
    job.out -= 1;
    job.take(message.read);
    this.#feed();
    this.#endIfDone(job, false);
  }

  #bury(busy: Busy): void {
    if (!this.#threads.delete(busy)) return;
    if (!busy.isReady) this.#stillborn += 1;
    const [first] = busy.pending;
    if (first === undefined) {
      this.#feed();
      return;
    }
    // The files of a task are read together, so that any of them may have been the one.
    const reading = busy.pending.filter(({ task }) => task === first.task);
    this.#options.failed(`A thread ended while it read ${reading.map(({ file }) => file.uri).join(", ")}.`);
    const isDeadly = busy.isReady && this.#suspects.has(first.file);
    if (busy.isReady) for (const { file } of reading) this.#suspects.add(file);
    for (const { job } of busy.pending) job.out -= 1;
    const again = isDeadly ? busy.pending.slice(1) : busy.pending;
    for (const { job, file } of again.toReversed()) job.queue.unshift(file);
    if (isDeadly) first.job.take({ file: first.file, found: { kind: "skipped", reason: DEADLY } });
    this.#feed();
    for (const { job } of busy.pending) this.#endIfDone(job, false);
  }

  #endIfDone(job: Job, anyway: boolean): void {
    const isDone = anyway || !this.works || (job.queue.length === 0 && job.out === 0);
    if (!isDone || !this.#jobs.includes(job)) return;
    this.#jobs.splice(this.#jobs.indexOf(job), 1);
    job.end();
    this.#feed();
  }
}
