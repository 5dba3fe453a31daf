import type { Difference } from "./wording.ts";

/** Two whole wordings that are the same but for one place. */
export interface OnePlace {
  /** Words before and behind the place. */
  readonly common: number;
  /** Words of the longer one. */
  readonly length: number;
  readonly difference: Difference;
}

/** So many words may stand in the place of others. */
export const MOST_APART = 4;
/** So many words must be the same before the end of both, or behind their beginning, where that is the place. */
const FEWEST_AT_END = 4;

/**
 * The one place where two wordings part that begin or end together; `null` where they are the same, part in several places,
 * or one only goes on longer.
 */
export function onePlaceApart(own: readonly string[], theirs: readonly string[]): OnePlace | null {
  const shortest = Math.min(own.length, theirs.length);
  let before = 0;
  while (before < shortest && own[before] === theirs[before]) before++;
  let behind = 0;
  while (behind < shortest - before && own.at(-1 - behind) === theirs.at(-1 - behind)) behind++;
  const removed = own.slice(before, own.length - behind);
  const added = theirs.slice(before, theirs.length - behind);
  if (removed.length + added.length === 0 || Math.max(removed.length, added.length) > MOST_APART) return null;
  const atEnd = before === 0 || behind === 0;
  if (atEnd && (Math.min(removed.length, added.length) === 0 || before + behind < FEWEST_AT_END)) return null;
  return {
    common: before + behind,
    length: Math.max(own.length, theirs.length),
    difference: { removed, added, ...(atEnd && { atEnd }) },
  };
}
