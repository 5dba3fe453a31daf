import { Worker } from "node:worker_threads";
import type { ReadingMessage } from "./messages.ts";
import type { ReadingThread } from "./reading-pool.ts";

/** In megabytes: what is collected when it is full, and what one article of the largest size may take. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/** Starts a thread that runs `worker.js`, which stands beside the server's own program. */
export function startWorker(): ReadingThread {
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    stdout: true,
    resourceLimits: LIMITS,
  });
  // The server may be speaking with its client over the standard output.
  worker.stdout.resume();
  return {
    post: (task) => worker.postMessage(task),
    listen(message, ended) {
      worker.on("message", (given: ReadingMessage) => message(given));
      worker.on("error", (error) => message({ kind: "failed", message: String(error) }));
      worker.on("exit", ended);
    },
    end: () => void worker.terminate(),
  };
}
