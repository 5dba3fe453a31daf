import { setImmediate } from "node:timers/promises";
import type { Service } from "../service/service.ts";

/** How long typing must pause before everything is brought up to date, in milliseconds. */
const REST = 200;
/** How long the work goes on before others have their turn, in milliseconds. */
const SLICE = 8;

export interface UpdaterOptions {
  readonly service: () => Service | null;
  /** Whether the folder is still being read: then only open documents are looked at. */
  readonly isReading: () => boolean;
  /** Hears of changed articles, some at a time, and after the last of a run that it is over. */
  readonly publish: (service: Service, changed: readonly string[]) => void;
  readonly done: (service: Service, changed: readonly string[]) => void;
}

/** Brings findings up to date in the background, once after several changes, and one run at a time. */
export class Updater {
  readonly #options: UpdaterOptions;
  /** What changed since `done` was last called. */
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #running: AbortController | null = null;

  constructor(options: UpdaterOptions) {
    this.#options = options;
  }

  /** Something has changed. */
  schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.#run();
    }, REST);
  }

  /** Interrupts the work while somebody types; it goes on once the typing pauses. */
  giveWay(): void {
    this.#running?.abort();
    this.#cancelTimer();
    this.schedule();
  }

  /** The findings of what was typed have been sent: the pause begins only now, however long they took. */
  answered(): void {
    if (this.#timer === null) return;
    this.#cancelTimer();
    this.schedule();
  }

  #cancelTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #run(): Promise<void> {
    if (this.#running !== null) return this.schedule();
    const service = this.#options.service();
    if (service === null) return;
    const running = new AbortController();
    this.#running = running;
    try {
      await this.#update(service, running);
    } finally {
      this.#running = null;
    }
  }

  async #update(service: Service, running: AbortController): Promise<void> {
    const { isReading, publish, done } = this.#options;
    const isCurrent = (): boolean => this.#options.service() === service;
    let since = performance.now();
    const changed = await service.update({
      onlyOpen: isReading(),
      signal: running.signal,
      told: (some) => {
        if (isCurrent()) publish(service, some);
      },
      async pause() {
        if (performance.now() - since < SLICE) return;
        await setImmediate();
        since = performance.now();
        if (!isCurrent()) running.abort();
      },
    });
    for (const uri of changed) this.#changed.add(uri);
    if (!isCurrent()) this.#changed.clear();
    else if (running.signal.aborted) this.schedule();
    else {
      done(service, [...this.#changed]);
      this.#changed.clear();
    }
  }
}
