import { phraseEndingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";

/** Who a verb's subject is, and how the sentence ties the two. */
export interface Subject extends Run {
  /** `shared` with an earlier verb (“condemned … and said”), `behind` the verb (“said Smith”), or `before` it. */
  readonly place: "before" | "behind" | "shared";
  /** The index at which the verb's clause begins, its subject or conjunction included. */
  readonly clause: number;
  /** The index of the “who” or “which” by which the verb's clause takes the subject up. */
  readonly relative: number | undefined;
}

/** A subject of one shape, whatever ties it to its verb. */
export function subject(
  { first, last }: Run,
  place: Subject["place"],
  clause: number,
  relative: number | undefined = undefined,
): Subject {
  return { first, last, place, clause, relative };
}

/** The same subject with all up to `last`, which is said of it. */
export const upTo = ({ first, place, clause, relative }: Subject, last: number): Subject =>
  subject({ first, last }, place, clause, relative);

/** The noun phrase that ends at `last`, as a subject before its verb. */
export function ending(parts: readonly Part[], last: number): Subject | null {
  const phrase = phraseEndingAt(parts, last);
  return phrase && subject(phrase, "before", clauseStart(parts, phrase.first));
}

/** The conjunction in front of a clause belongs to it. */
function clauseStart(parts: readonly Part[], first: number): number {
  const before = parts[first - 1];
  return before !== undefined && (before.pos === "CCONJ" || before.pos === "SCONJ") ? first - 1 : first;
}

/** So many parts away nothing belongs to a verb any more. */
export const FAR = 30;

/** Words by which a clause takes up the noun before it. */
export const RELATIVES = new Set("who which that".split(" "));

export function isComma(part: Part | undefined): boolean {
  return part?.lower === ",";
}
