import { setImmediate } from "node:timers/promises";
import type { Service } from "../service/service.ts";

/** How long typing must rest before everything is brought up to date, in milliseconds. */
const REST = 120;

/** Brings findings up to date in the background, once after several changes, and one run at a time. */
export class Updater {
  readonly #service: () => Service | null;
  readonly #publish: (service: Service, changed: readonly string[]) => void;
  #timer: NodeJS.Timeout | null = null;
  #running = false;

  constructor(
    service: () => Service | null,
    publish: (service: Service, changed: readonly string[]) => void,
  ) {
    this.#service = service;
    this.#publish = publish;
  }

  /** Something has changed. */
  schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.#run();
    }, REST);
  }

  async #run(): Promise<void> {
    if (this.#running) return this.schedule();
    const service = this.#service();
    if (service === null) return;
    this.#running = true;
    try {
      const changed = await service.update({ pause: () => setImmediate() });
      if (this.#service() === service) this.#publish(service, changed);
    } finally {
      this.#running = false;
    }
  }
}
