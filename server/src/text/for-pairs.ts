/**
 * What `ask`, which must be pure, tells of two objects. It is remembered of the first and any others until another first is
 * asked about: of one and the same article it is asked again and again.
 */
export function forPairs<Item extends object>(
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
