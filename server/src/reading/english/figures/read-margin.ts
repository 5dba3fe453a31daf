import type { Atom } from "./atoms.ts";
import type { PlacedRelation } from "./relation.ts";
import { type Term, wordsFrom } from "./sentence-terms.ts";

const MARGIN = /(?:^| )a (?:majority|margin|lead) of$/;

/** Two numbers that are set against each other: “by 27 votes to 18”, “31,400 votes and Tom Kessel 24,100”. */
const AGAINST =
  /^(?:to|against|(?:voted )?(?:for|in favour|in favor) and|and (?:[a-z.'’-]+ ){1,4}(?:won |got |polled )?)$/;
const BEHIND =
  /^(?:votes )?(?:voted )?(?:against )?(?:, (?:giving|leaving|with) (?:[a-z]+ )?|, |for )a (?:majority|margin|lead) of$/;

/** Reads “by 27 votes to 18, a majority of nine”: `nth` is the majority. */
export function readMargin(
  atoms: readonly Atom[],
  terms: readonly Term[],
  nth: number,
): PlacedRelation | null {
  const [first, second, margin] = [terms[nth - 2], terms[nth - 1], terms[nth]];
  if (first === undefined || second === undefined || margin === undefined) return null;
  if (!MARGIN.test(wordsFrom(atoms, margin.at - 3, margin.at))) return null;
  const { value: written } = margin;
  if (!isAllTold(atoms, margin)) return null;
  const isExact = [first, second, margin].every(({ exact, unit }) => exact && unit === null);
  const between = wordsFrom(atoms, first.end, second.at);
  const isContest =
    (AGAINST.test(between) || AGAINST.test(`${between} `)) &&
    BEHIND.test(wordsFrom(atoms, second.end, margin.at));
  if (!isExact || !isContest || first.value <= second.value) return null;
  const follows = first.value - second.value;
  return {
    from: first.at,
    read: {
      type: "difference",
      written,
      follows,
      agrees: follows === written,
      terms: [first.value, second.value],
      next: margin.end,
    },
  };
}

/** Whether nothing more is told of a majority: not “a majority of 23 needed”, nor “a majority of 20 in the house”. */
function isAllTold(atoms: readonly Atom[], { end }: Term): boolean {
  const next = atoms[end];
  return next === undefined || next.opens || /^[.,;:)–—-]$/.test(next.text);
}
