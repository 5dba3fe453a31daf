import type { Atom } from "./atoms.ts";
import { readFromTo } from "./read-from-to.ts";
import type { ReadRelation } from "./relation.ts";

/** Verbs of a factor, in all their forms, as they must turn the first number into the second. */
const FACTORS: ReadonlyMap<string, number> = new Map(
  [
    ["doubl", 2],
    ["tripl", 3],
    ["trebl", 3],
    ["quadrupl", 4],
    ["halv", 0.5],
  ].flatMap(([stem, factor]) =>
    ["e", "es", "ed", "ing"].map((ending) => [`${stem}${ending}`, Number(factor)] as const),
  ),
);

/** How far a factor may be off: news rounds. */
const ROUNDING = 0.12;

/** Reads “doubled from 10 to 20”, “tripled to 90 from 30”: exact amounts of one unit only. */
export function readChange(
  atoms: readonly Atom[],
  at: number,
  dated: ReadonlySet<number>,
): ReadRelation | null {
  const verb = atoms[at];
  const factor = verb?.pos === "VERB" ? FACTORS.get(verb.lower) : undefined;
  if (factor === undefined) return null;
  const rangeAt = atoms[at + 1]?.text === "," ? at + 2 : at + 1;
  const change = readFromTo(atoms, rangeAt, dated);
  if (change === null || change.from.value === 0) return null;
  const { next } = change;
  const [from, to] = [change.from.value ?? 0, change.to.value ?? 0];
  const actual = to / from;
  const hedge = `${atoms[at - 2]?.lower ?? ""} ${atoms[at - 1]?.lower ?? ""}`;
  const agrees = isWithin(actual, factor, hedge);
  return { type: "factor", written: factor, follows: actual, agrees, terms: [from, to], next };
}

function isWithin(actual: number, factor: number, hedge: string): boolean {
  const growing = factor > 1;
  if (/\bthan\b/.test(hedge))
    return growing ? actual > factor * (1 - ROUNDING) : actual < factor * (1 + ROUNDING);
  const reach = /\b(?:nearly|almost|about|roughly|around|virtually|approximately)\b/.test(hedge)
    ? 0.3
    : ROUNDING;
  return Math.abs(actual - factor) <= factor * reach;
}
