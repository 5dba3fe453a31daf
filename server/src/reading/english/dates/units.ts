import type { TimeUnit } from "../../../time/date-expression.ts";
import { UNITS } from "./lexicon.ts";
import type { Words } from "./words.ts";

/** The unit of time named at `index`, in the singular or plural. */
export function unitAt(words: Words, index: number): TimeUnit | null {
  return UNITS.get(words.lower(index)) ?? null;
}

/** The unit named in the plural at `index`. */
export function pluralUnit(words: Words, index: number): TimeUnit | null {
  return words.lower(index).endsWith("s") ? unitAt(words, index) : null;
}

/** The unit named in the singular at `index`. */
export function singularUnit(words: Words, index: number): TimeUnit | null {
  return words.lower(index).endsWith("s") ? null : unitAt(words, index);
}
