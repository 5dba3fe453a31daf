import { setFlagsFromString } from "node:v8";

/**
 * How much byte code may be inlined into one function besides the smallest functions, which always are; V8's default is 920.
 */
const INLINED_BYTECODE = 0;

/**
 * Has the engine inline only the smallest functions. Reading is thousands of small functions that are called about equally
 * often: inlined everywhere, they take longer to compile than to run, and that in each thread. Call this before anything is
 * read.
 */
export function compileLittle(): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED_BYTECODE}`);
}
