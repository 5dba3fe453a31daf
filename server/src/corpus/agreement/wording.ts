import { OMISSION } from "../../reading/mention.ts";

import { hash } from "../../text/digest.ts";

/** Whether `shorter` stands in `longer` word for word: a quotation cut short is not altered. */
export function isExcerpt(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length > longer.length) return isExcerpt(longer, shorter);
  return ` ${longer.join(" ")} `.includes(` ${shorter.join(" ")} `);
}

/** A place where two wordings part: what stands only in the first, and only in the second. */
export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The stretch that two wordings share, from its first common word to its last. */
export interface Alignment {
  readonly common: number;
  /** The longest run of words that both have without a break. */
  readonly unbroken: number;
  /** Words of the stretch, where it is longer. */
  readonly length: number;
  readonly differences: readonly Difference[];
}

const REPLACED = -1;
const LEFT_OUT = -0.5;

/**
 * Aligns two wordings by their best common stretch (Smith and Waterman 1981, over words): what only one of them
 * quotes before and after it is a cut, no alteration. Nobody knows what stood where words are left out, so two omissions
 * are not the same words.
 */
export function alignWords(a: readonly string[], b: readonly string[]): Alignment {
  const width = b.length + 1;
  const scores = new Float32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => scores[i * width + j] ?? 0;
  const equal = (i: number, j: number): boolean => a[i] === b[j] && a[i] !== OMISSION;
  const both = (i: number, j: number): number => at(i + 1, j + 1) + (equal(i, j) ? 1 : REPLACED);
  let best = { i: 0, j: 0, score: 0 };
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const score = Math.max(0, both(i, j), at(i + 1, j) + LEFT_OUT, at(i, j + 1) + LEFT_OUT);
      scores[i * width + j] = score;
      if (score >= best.score) best = { i, j, score };
    }
  }
  const differences: { removed: string[]; added: string[] }[] = [];
  let [i, j, common, run, unbroken] = [best.i, best.j, 0, 0, 0];
  while (at(i, j) > 0) {
    const together = both(i, j) === at(i, j);
    if (together && equal(i, j)) {
      [i, j, common, run] = [i + 1, j + 1, common + 1, run + 1];
      unbroken = Math.max(unbroken, run);
      continue;
    }
    if (run > 0) differences.push({ removed: [], added: [] });
    run = 0;
    const cut = at(i + 1, j) + LEFT_OUT === at(i, j);
    if (together || cut) differences.at(-1)?.removed.push(a[i++] ?? "");
    if (together || !cut) differences.at(-1)?.added.push(b[j++] ?? "");
  }
  return { common, unbroken, length: Math.max(i - best.i, j - best.j), differences };
}

/** The words of a text as numbers in order, so that two texts are quickly compared. */
export function wordSet(words: readonly string[]): Int32Array {
  return Int32Array.from(words, hash).sort();
}

/** How many words two wordings have in common, wherever they stand: no alignment finds more. */
export function sharedWords(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
