import type { Atom } from "./atoms.ts";
import { classesOfOutcome } from "./lexicon/partitions.ts";
import type { Term } from "./sentence-terms.ts";

/** How many atoms behind a part tell what became of it. */
const REACH = 5;

/** What is told of a part right behind it, as a class of `classesOfOutcome`; `null` where that is not known. */
export function fateOf(atoms: readonly Atom[], part: Term): string | null {
  const words = atoms.slice(part.end, part.end + REACH);
  const stop = words.findIndex(({ text, lower, opens }) => opens || /^[,;.]$/.test(text) || lower === "and");
  const fates = (stop === -1 ? words : words.slice(0, stop)).flatMap(
    ({ lower }) => classesOfOutcome.get(lower) ?? [],
  );
  return fates.at(-1) ?? null;
}

/** Whether all classes are known and no two the same. */
export function areDistinct(classes: readonly (string | null)[]): boolean {
  return new Set(classes).size === classes.length && !classes.includes(null);
}

/** Whether nobody can be in two of the classes: the injured may be among the rescued, but not among the unhurt. */
export function areExclusive(fates: readonly (string | null)[]): boolean {
  if (!areDistinct(fates)) return false;
  return !fates.includes("hurt") || fates.includes("unhurt");
}
