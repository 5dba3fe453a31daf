/**
 * Memoizes a pure predicate of two objects. Results are kept for one first object at a time, since callers ask about
 * one article and many others before they turn to the next.
 */
export function memoizePairs<Item extends object>(
  ask: (a: Item, b: Item) => boolean,
): (a: Item, b: Item) => boolean {
  let first: Item | null = null;
  let known = new Map<Item, boolean>();
  return (a, b) => {
    if (a !== first) {
      first = a;
      known = new Map();
    }
    const before = known.get(b);
    if (before !== undefined) return before;
    const told = ask(a, b);
    known.set(b, told);
    return told;
  };
}
