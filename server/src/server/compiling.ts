import { setFlagsFromString } from "node:v8";

/** In units of byte code, beyond the smallest functions, which are joined in any case; 920 where nothing is said. */
const JOINED = 0;

/**
 * Has the engine join none but the smallest functions into the one that calls them. Reading is thousands of small functions
 * that are called about equally often: joined into each other at every place, they take longer to compile than to run, in
 * each thread anew. To be called before anything is read.
 */
export function compileLittle(): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${JOINED}`);
}
