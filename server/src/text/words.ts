/** The words of a text in lower case, in order: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/**
 * The overlap coefficient (Szymkiewicz–Simpson): the share of the shorter list's different words that the longer one has, too,
 * from 0 to 1.
 */
export function overlapCoefficient(a: readonly string[], b: readonly string[]): number {
  const [short, long] = [new Set(a), new Set(b)].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  if (short.size === 0) return 0;
  return [...short].filter((word) => long.has(word)).length / short.size;
}
