import { setImmediate } from "node:timers/promises";
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver/node";
import type { Service } from "../service/service.ts";
import type { ClientFacts } from "./client-facts.ts";

/** Reads the folder in the background, with progress that can be cancelled; a new reading ends the one before. */
export class Indexer {
  readonly #connection: Connection;
  readonly #client: ClientFacts;
  #running: AbortController | null = null;

  constructor(connection: Connection, client: ClientFacts) {
    this.#connection = connection;
    this.#client = client;
  }

  /** Reads the folder; `false` if it was stopped before the end. */
  async read(service: Service): Promise<boolean> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const progress = await this.#begin(running);
    let told = -1;
    try {
      await service.readFolder({
        signal,
        pause: () => setImmediate(),
        progress: (done, total) => {
          const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
          if (percent <= told) return;
          told = percent;
          progress?.report(percent, `${done} of ${total} articles`);
        },
      });
    } finally {
      progress?.done();
    }
    return !signal.aborted;
  }

  async #begin(running: AbortController): Promise<WorkDoneProgressServerReporter | null> {
    if (!this.#client.showsProgress) return null;
    try {
      const progress = await this.#connection.window.createWorkDoneProgress();
      progress.token.onCancellationRequested(() => {
        this.#connection.console.info("Reading the folder was cancelled; what was read so far is checked.");
        running.abort();
      });
      progress.begin("Second Source", 0, "Reading articles", true);
      return progress;
    } catch {
      return null;
    }
  }
}
