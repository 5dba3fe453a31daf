/** The first index whose item satisfies `test`, or the length; `test` must be false, then true. Takes log time. */
export function firstIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last index whose item satisfies `test`, or -1; `test` must be true, then false. Takes log time. */
export function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  return firstIndex(items, (item) => !test(item)) - 1;
}
