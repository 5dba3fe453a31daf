/** Memoizes a function of an object, for as long as the object lives. */
export function memoize<Item extends object, Made>(make: (item: Item) => Made): (item: Item) => Made {
  const known = new WeakMap<Item, { readonly made: Made }>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before.made;
    const made = make(item);
    known.set(item, { made });
    return made;
  };
}
