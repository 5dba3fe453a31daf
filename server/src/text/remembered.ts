import { detached } from "./detached.ts";

/** More different words than this are rare in a day's news. */
const CAPACITY = 20_000;
/** What is longer is hardly met again. */
const LONGEST = 60;

/**
 * The same judgement of a word or name, made once and remembered, for up to `capacity` words. `judge` must be pure, and
 * its work worth more than a look into a large map: several patterns rather than one.
 */
export function remembered<T extends string | number | boolean | object | null>(
  judge: (word: string) => T,
  capacity = CAPACITY,
): (word: string) => T {
  /** Words met since the half before was full, and that half; what was in neither half since is forgotten. */
  let [recent, earlier] = [new Map<string, T>(), new Map<string, T>()];
  return (word) => {
    const before = recent.get(word);
    if (before !== undefined) return before;
    const judgement = earlier.get(word) ?? judge(word);
    if (word.length <= LONGEST) {
      if (recent.size >= capacity / 2) [recent, earlier] = [new Map<string, T>(), recent];
      recent.set(detached(word), judgement);
    }
    return judgement;
  };
}
