import type { Atom } from "./atoms.ts";
import { generalQuantities, sameQuantities } from "./lexicon/quantities.ts";
import { singularOf } from "./noun-forms.ts";

/** How many atoms may stand between a quantity and the number that it has: “turnout has since risen to”. */
const REACH = 5;

/**
 * The quantity that a number at `at` is the size of, as a singular noun: “magnitude 6.4”, “a crowd of 49,800”, “turnout
 * was 38 percent”. `null` where the words before the number name none.
 */
export function quantityBefore(atoms: readonly Atom[], at: number): string | null {
  const [before, beforeThat] = [atoms[at - 1], atoms[at - 2]];
  if (before === undefined || atoms[at]?.opens === true) return null;
  if (isCommonNoun(before)) return quantityOf(before);
  const links = /^(?:of|at)$/.test(before.lower) && !before.opens;
  if (links && beforeThat !== undefined && isCommonNoun(beforeThat)) return quantityOf(beforeThat);
  return subjectBefore(atoms, at);
}

/** The noun right before the verb that gives a quantity its size: “was”, “rose by”, “stood at”. */
function subjectBefore(atoms: readonly Atom[], at: number): string | null {
  let verb = false;
  const from = beforeChange(atoms, at);
  for (let index = from - 1; index >= Math.max(0, from - REACH); index -= 1) {
    const atom = atoms[index];
    if (atom === undefined || atom.kind !== "word") return null;
    if (verb && isCommonNoun(atom)) return quantityOf(atom);
    if (atom.pos === "AUX" || SIZES.has(atom.lemma)) verb = true;
    else if (atom.pos !== "ADV" && !/^(?:by|to|at|a|an)$/.test(atom.lower)) return null;
    if (atom.opens) return null;
  }
  return null;
}

/** “Climbed 7 percent to 5.93 billion”: by how much it changed stands between the verb and what it has become. */
function beforeChange(atoms: readonly Atom[], at: number): number {
  if (atoms[at - 1]?.lower !== "to") return at;
  const isPercent = /^(?:percent|%|percentage|points?|cent|per)$/u;
  let index = at - 2;
  while (isPercent.test(atoms[index]?.lower ?? "")) index -= 1;
  return index < at - 2 && atoms[index]?.kind === "number" ? index : at;
}

/** Verbs that say how large a quantity is or becomes. */
const SIZES = new Set(
  (
    "be rise fall grow drop increase decrease climb jump slip shrink reach total exceed top hit stand average " +
    "equal amount come go decline surge plunge"
  ).split(" "),
);

/** A word that opens its sentence has a capital, for which it may be taken for a name. */
function isCommonNoun({ kind, pos, opens }: Atom): boolean {
  return kind === "word" && (pos === "NOUN" || (pos === "PROPN" && opens));
}

function quantityOf(atom: Atom): string | null {
  const noun = singularOf(atom);
  return generalQuantities.has(noun) ? null : (sameQuantities.get(noun) ?? noun);
}
