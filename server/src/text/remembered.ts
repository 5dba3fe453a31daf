/** More different words than this are rare in a day's news; a memory that grows beyond it begins anew. */
const CAPACITY = 20_000;
/** What is longer is hardly met again. */
const LONGEST = 60;

/**
 * The same judgement of a word or name, made once and remembered. `judge` must be pure, and its work worth more than a
 * look into a large map: several patterns rather than one.
 */
export function remembered<T extends string | number | boolean | object | null>(
  judge: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const judgement = judge(word);
    if (word.length <= LONGEST) {
      if (known.size >= CAPACITY) known.clear();
      known.set(word, judgement);
    }
    return judgement;
  };
}
