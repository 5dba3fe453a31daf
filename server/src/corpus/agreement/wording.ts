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
  /** Whether they begin or end so: only one side of it is common. */
  readonly atEnd?: true;
}

/** The stretch that two wordings share, from its first common word to its last. */
export interface Alignment {
  readonly common: number;
  /** How many different words are common: “we are going to” is said again and again. */
  readonly distinct: number;
  /** The longest run of words that both have without a break. */
  readonly unbroken: number;
  /** Words of the stretch, where it is longer. */
  readonly length: number;
  readonly differences: readonly Difference[];
}

const REPLACED = -1;
const LEFT_OUT = -0.5;

/** What one of them leaves out stands rather where it says so than a few words on; a sum of halves is exact in 32 bits. */
const LEFT_OUT_OPENLY = -7 / 16;

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
  const withoutOwn = (i: number, j: number): number =>
    at(i + 1, j) + (b[j] === OMISSION ? LEFT_OUT_OPENLY : LEFT_OUT);
  const withoutTheirs = (i: number, j: number): number =>
    at(i, j + 1) + (a[i] === OMISSION ? LEFT_OUT_OPENLY : LEFT_OUT);
  let best = { i: 0, j: 0, score: 0 };
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const score = Math.max(0, both(i, j), withoutOwn(i, j), withoutTheirs(i, j));
      scores[i * width + j] = score;
      if (score >= best.score) best = { i, j, score };
    }
  }
  const differences: Part[] = [];
  const distinct = new Set<string>();
  let [i, j, common, run, unbroken] = [best.i, best.j, 0, 0, 0];
  while (at(i, j) > 0) {
    const together = both(i, j) === at(i, j);
    if (together && equal(i, j)) {
      distinct.add(a[i] ?? "");
      [i, j, common, run] = [i + 1, j + 1, common + 1, run + 1];
      unbroken = Math.max(unbroken, run);
      continue;
    }
    if (run > 0) differences.push({ removed: [], added: [] });
    run = 0;
    const cut = withoutOwn(i, j) === at(i, j);
    if (together || cut) differences.at(-1)?.removed.push(a[i++] ?? "");
    if (together || !cut) differences.at(-1)?.added.push(b[j++] ?? "");
  }
  const [head, tail] = [partBefore(a, b, best), partBehind(a, b, { i, j })];
  const length = Math.max(i - best.i, j - best.j);
  return {
    common: common + head.common + tail.common,
    distinct: distinct.size,
    unbroken,
    length: length + head.length + tail.length,
    differences: [...head.differences, ...differences, ...tail.differences],
  };
}

interface Part {
  readonly removed: string[];
  readonly added: string[];
}

/** How many words another reporter may have heard in place of others; more make another sentence. */
const MOST_INSTEAD = 3;

type End = Omit<Alignment, "unbroken" | "distinct">;

const NO_END: End = { common: 0, length: 0, differences: [] };

/** The last words of both where they go on otherwise: where only one goes on, the other is cut. */
function partBehind(a: readonly string[], b: readonly string[], { i, j }: { i: number; j: number }): End {
  const [own, theirs] = [a.slice(i), b.slice(j)];
  if (Math.min(own.length, theirs.length) === 0) return NO_END;
  let same = 0;
  while (same < Math.min(own.length, theirs.length) && own.at(-1 - same) === theirs.at(-1 - same)) same += 1;
  const [removed, added] = [own.slice(0, own.length - same), theirs.slice(0, theirs.length - same)];
  if (Math.max(removed.length, added.length) > MOST_INSTEAD) return NO_END;
  const part: Difference = same === 0 ? { removed, added, atEnd: true } : { removed, added };
  return { common: same, length: Math.max(own.length, theirs.length), differences: [part] };
}

/** The first words of both where they begin otherwise. */
function partBefore(a: readonly string[], b: readonly string[], { i, j }: { i: number; j: number }): End {
  const end = partBehind(a.slice(0, i).reverse(), b.slice(0, j).reverse(), { i: 0, j: 0 });
  const differences = end.differences.map(({ removed, added, ...rest }) => ({
    ...rest,
    removed: removed.toReversed(),
    added: added.toReversed(),
  }));
  return { ...end, differences };
}

/** The words of a text as numbers in order, so that two texts are quickly compared. */
export function wordSet(words: readonly string[]): Int32Array {
  return Int32Array.from(words, hash).sort();
}

/** How many words two wordings have in common, wherever they stand: no alignment finds more. */
export function commonWordCount(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
