import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** By so much what is in memory may grow before what nobody needs any more is collected, in percent. */
const GROWTH = 40;

/**
 * Presses the engine to collect garbage. Where a machine has memory to spare, it lets hundreds of megabytes gather of
 * articles that were looked at for a moment. Collects once, since growth is counted from there, which blocks for as long
 * as it takes to go through all that is alive.
 */
export function keepMemorySmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("globalThis.gc");
  setFlagsFromString("--no-expose-gc");
  if (typeof collect === "function") collect();
}
