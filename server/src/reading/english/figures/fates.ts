import type { Atom } from "./atoms.ts";
import { classesOfOutcome } from "./lexicon/partitions.ts";
import type { Term } from "./sentence-terms.ts";

/** How many atoms behind a part tell what became of it. */
const REACH = 5;

/** What is told of a part right behind it, as a class of `classesOfOutcome`; `null` where that is not known. */
export function fateOf(atoms: readonly Atom[], part: Term): string | null {
  const fates = wordsBehind(atoms, part).flatMap(({ lower }) => classesOfOutcome.get(lower) ?? []);
  return fates.at(-1) ?? null;
}

/** The last noun behind the fate of a part: “tunnel” of “40% opposed the tunnel”; `null` where there is none. */
export function objectOf(atoms: readonly Atom[], part: Term): string | null {
  const words = wordsBehind(atoms, part);
  const fate = words.findLastIndex(({ lower }) => classesOfOutcome.has(lower));
  const nouns = fate === -1 ? [] : words.slice(fate + 1).filter(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos));
  return nouns.at(-1)?.lower ?? null;
}

function wordsBehind(atoms: readonly Atom[], part: Term): readonly Atom[] {
  const words = atoms.slice(part.end, part.end + REACH);
  const stop = words.findIndex(({ text, lower, opens }) => opens || /^[,;.]$/.test(text) || lower === "and");
  return stop === -1 ? words : words.slice(0, stop);
}

/** Whether all classes are known and no two the same. */
export function areDistinct(classes: readonly (string | null)[]): boolean {
  return new Set(classes).size === classes.length && !classes.includes(null);
}

/** Whether nobody can be in two of the classes: the injured and the unhurt may both be among the rescued. */
export function areExclusive(fates: readonly (string | null)[]): boolean {
  if (!areDistinct(fates)) return false;
  const [saved, hurt, unhurt] = ["saved", "hurt", "unhurt"].map((fate) => fates.includes(fate));
  return saved ? !hurt && !unhurt : !hurt || unhurt === true;
}
