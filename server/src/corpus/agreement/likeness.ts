import { memoize } from "../../text/memoize.ts";

/** How much two lists of words must share. */
export interface Needed {
  /** Share of the shorter list, at least. */
  readonly share: number;
  /** Words, at least. */
  readonly words: number;
}

/**
 * Whether two lists of words, each word once, share as much as is needed. Give first the list that is compared with
 * many: its words are remembered.
 */
export function likeness(a: readonly string[], b: readonly string[], needed: Needed): boolean {
  const own = setOf(a);
  let shared = 0;
  for (const word of b) if (own.has(word)) shared += 1;
  return shared >= needed.words && shared >= needed.share * Math.min(a.length, b.length);
}

/** The words of a statement are compared with those of many others. */
const setOf = memoize((words: readonly string[]): ReadonlySet<string> => new Set(words));
