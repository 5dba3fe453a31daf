/** Whether two lists of words share so many words, and so great a part of the shorter one. */
export function likeness(
  a: readonly string[],
  b: readonly string[],
  needed: { readonly share: number; readonly words: number },
): boolean {
  const other = setOf(b);
  let shared = 0;
  for (const word of a) if (other.has(word)) shared += 1;
  return shared >= needed.words && shared >= needed.share * Math.min(a.length, b.length);
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a statement are compared with those of many others. */
function setOf(words: readonly string[]): ReadonlySet<string> {
  const known = sets.get(words);
  if (known !== undefined) return known;
  const made = new Set(words);
  sets.set(words, made);
  return made;
}
