import type { Atom } from "./atoms.ts";
import { areDistinct, fateOf, objectOf } from "./fates.ts";
import type { PlacedRelation } from "./relation.ts";
import { MOST_PARTS, type Term, wordsFrom } from "./sentence-terms.ts";

/** How many atoms may lie between two shares. */
const REACH = 10;
const WHOLE = 100;
/** What shares may be off by together beyond the rounding of each. */
const SLACK = 0.5;

/**
 * Reads “62% were in favour, 27% opposed and 11% did not know”, “46% of the vote, the Greens 31% and others 23%”:
 * shares of which nobody can be in two, from the `nth` number on. Agrees where they are no more than everybody; no
 * fewer, if “others” end the list.
 */
export function readShares(
  atoms: readonly Atom[],
  terms: readonly Term[],
  nth: number,
): PlacedRelation | null {
  const first = terms[nth];
  if (first === undefined || first.unit !== "percent" || continuesList(atoms, terms[nth - 1], first))
    return null;
  const shares = [first];
  for (const share of terms.slice(nth + 1, nth + MOST_PARTS)) {
    const from = shares.at(-1)?.end ?? 0;
    const between = wordsFrom(atoms, from, share.at);
    const isListed = /,|\band\b|\bwhile\b/.test(between) && !OTHERWISE.test(between);
    if (
      share.unit !== "percent" ||
      OF_OTHERS.test(wordsFrom(atoms, share.next, share.next + 3)) ||
      share.at - from > REACH ||
      !isListed
    )
      break;
    shares.push(share);
  }
  const last = shares.at(-1);
  if (last === undefined || shares.length < 2 || shares.some(({ exact }) => !exact)) return null;
  const isComplete =
    /^of the (?:total )?votes?\b/.test(wordsFrom(atoms, first.end, first.end + 3)) &&
    /\b(?:others|the rest)(?: (?:had|took|won|on|with|got))?$/.test(wordsFrom(atoms, last.at - 3, last.at));
  if (!isComplete && !areDistinct(shares.map((share) => fateOf(atoms, share)))) return null;
  if (new Set(shares.flatMap((share) => objectOf(atoms, share) ?? [])).size > 1) return null;
  const follows = shares.reduce((sum, { value }) => sum + value, 0);
  const rounding = shares.reduce((sum, share) => sum + Math.max(share.rounding, SLACK), SLACK);
  const agrees = follows <= WHOLE + rounding && (!isComplete || follows >= WHOLE - rounding);
  const read = { written: WHOLE, follows, agrees, terms: shares.map(({ value }) => value), next: last.next };
  return { from: first.at, read: { type: "sum", ...read } };
}

/** Whether a share stands in a list that began before it. */
function continuesList(atoms: readonly Atom[], before: Term | undefined, share: Term): boolean {
  return before?.unit === "percent" && !/[:;]/.test(wordsFrom(atoms, before.end, share.at));
}

/** “a 45% plurality of Democrats”: a share of others than the first. */
const OF_OTHERS = /\bof (?!the votes?\b)/;

/** Words of another time, another question or others who were asked: “70% agreed in the north and 60% disagreed …”. */
const OTHERWISE =
  /\b(?:from|than|compared|up|down|last|previous|earlier|also|among|those|asked|in (?!favou?r\b))\b/;
