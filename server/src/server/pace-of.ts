import { setImmediate } from "node:timers/promises";
import type { CancellationToken } from "vscode-languageserver/node";
import type { Pace } from "../service/pace.ts";

/** How long a list goes on before others have their turn, in milliseconds. */
const SLICE = 8;

/** The pace at which a request is answered that looks at all articles: others have their turn, and it can be cancelled. */
export function paceOf(token: CancellationToken): Pace {
  const running = new AbortController();
  token.onCancellationRequested(() => running.abort());
  let since = performance.now();
  return {
    signal: running.signal,
    async pause() {
      if (performance.now() - since < SLICE) return;
      await setImmediate();
      since = performance.now();
    },
  };
}
