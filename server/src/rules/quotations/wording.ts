/** The words of a quotation as they are compared: no case, no marks, no brackets, contractions in one spelling. */
export function wordsOf(quoted: string): string[] {
  const plain = quoted.normalize("NFKC").toLowerCase().replace(/[’‘ʼ]/g, "'");
  return plain.match(/[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Whether `shorter` stands in `longer` word for word: a quotation cut short is not altered. */
export function isExcerpt(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length > longer.length) return isExcerpt(longer, shorter);
  return ` ${longer.join(" ")} `.includes(` ${shorter.join(" ")} `);
}

/** A word-level difference: what stands only in the first, and only in the second, in order. */
export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** How many words both have in the same order. */
  readonly common: number;
}

/** Compares two wordings by their longest common subsequence of words. */
export function compareWords(a: readonly string[], b: readonly string[]): Difference {
  const lengths = commonLengths(a, b);
  const removed: string[] = [];
  const added: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      i++;
      j++;
    } else if (
      right === undefined ||
      (left !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      removed.push(left ?? "");
      i++;
    } else {
      added.push(right);
      j++;
    }
  }
  return { removed, added, common: at(lengths, 0, 0) };
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        a[i] === b[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}
