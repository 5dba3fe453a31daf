import type { Atom } from "./atoms.ts";
import { determiners } from "./lexicon/nouns.ts";
import { unitNames } from "./lexicon/units.ts";
import { isPluralNoun } from "./noun-forms.ts";
import { type Cardinal, cardinal, isScale, withScales } from "./read-words.ts";

/** Words with which “couple of” is a number: “the past couple of years”, not “the couple of the year”. */
const COUNTING = /^(?:a|last|past|next|first|final|previous|every|another|these|those)$/;

/** Reads “a couple of calls”, “a couple hundred”, “a couple months”, “the past couple of” as two. */
export function readCouple(atoms: readonly Atom[], at: number): Cardinal | null {
  const article = atoms[at]?.lower === "a";
  const coupleAt = article ? at + 1 : at;
  if (atoms[coupleAt]?.lower !== "couple") return null;
  if (!article && !COUNTING.test(atoms[at - 1]?.lower ?? "")) return null;
  const of = atoms[coupleAt + 1]?.lower === "of";
  const next = of ? coupleAt + 2 : coupleAt + 1;
  if (isScale(atoms[next])) return withScales(atoms, 2, next, false);
  if (of) return cardinal(2, determiners.has(atoms[next]?.lower ?? "") ? next + 1 : next, {});
  const noun = atoms[next];
  const counts = isPluralNoun(noun) || (noun?.lower.endsWith("s") === true && unitNames.has(noun.lower));
  return counts ? cardinal(2, next, {}) : null;
}
