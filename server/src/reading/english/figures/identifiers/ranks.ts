import type { Atom } from "../atoms.ts";
import { type Candidate, isCapital } from "./candidate.ts";

/** “1.”, “2)”, “11.18 The doors open” at the start of a paragraph; a page’s number alone. */
export function isListMarker(atoms: readonly Atom[], { numberAt, next, unit, counts }: Candidate): boolean {
  const after = atoms[next];
  if (numberAt === 0 && after === undefined && unit === null && !counts) return true;
  const isTime = numberAt === 0 && /^\d\d\.\d\d$/.test(atoms[0]?.text ?? "") && unit === null && !counts;
  if (isTime && /^\p{Lu}/u.test(after?.text ?? "")) return true;
  return numberAt === 0 && after?.glued === true && (after.text === "." || after.text === ")");
}

/** “ranked 106”, “seeded three”, “in the top ten”: places in an order. */
export function isRank(atoms: readonly Atom[], { numberAt, unit, counts }: Candidate): boolean {
  return unit === null && !counts && /^(?:ranked|seeded|top)$/.test(atoms[numberAt - 1]?.lower ?? "");
}

/** “20 Ana Pena (Peru) 21 Amy Ford (US)”: places in a list of names. */
export function isSeed(atoms: readonly Atom[], { numberAt, next, unit, counts }: Candidate): boolean {
  const after = atoms[next];
  const listed = atoms[numberAt - 1]?.text === ")" && atoms[numberAt]?.kind === "number";
  return listed && unit === null && !counts && after?.pos === "PROPN" && isCapital(after);
}

/** “two to one”, “by 3 to 1”: how two sides compare. */
export function isOdds(atoms: readonly Atom[], { numberAt, next, unit, counts }: Candidate): boolean {
  if (unit !== null || counts || atoms[next]?.lower !== "to" || atoms[numberAt - 1]?.lower === "from")
    return false;
  return /^(?:one|1)$/.test(atoms[next + 1]?.lower ?? "");
}
