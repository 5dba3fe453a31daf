import type { Atom } from "./atoms.ts";
import type { Surroundings } from "./figure-surroundings.ts";
import { readMargin } from "./read-margin.ts";
import { readPartsBehind } from "./read-parts-behind.ts";
import { readShares } from "./read-shares.ts";
import { readTotalBehind } from "./read-total-behind.ts";
import type { PlacedRelation } from "./relation.ts";
import { sentenceTerms } from "./sentence-terms.ts";

/** Two shares are a hundred per cent together. */
const FEWEST_TERMS = 2;

/**
 * Finds the sums of a paragraph: parts behind their whole, a total behind its parts, a margin behind what it lies
 * between. `starts` are the atoms at which a number may begin.
 */
export function findSums(
  atoms: readonly Atom[],
  starts: readonly number[],
  dates: Surroundings,
): PlacedRelation[] {
  return sentenceTerms(atoms, starts, dates).flatMap((terms) => {
    if (terms.length < FEWEST_TERMS) return [];
    for (let nth = 0; nth < terms.length; nth += 1) {
      const read =
        readShares(atoms, terms, nth) ??
        readPartsBehind(atoms, terms, nth) ??
        readTotalBehind(atoms, terms, nth) ??
        readMargin(atoms, terms, nth);
      if (read !== null) return [read];
    }
    return [];
  });
}
