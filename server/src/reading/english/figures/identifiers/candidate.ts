import type { Atom } from "../atoms.ts";

/** A number under question: its atoms, and whether a plural noun or a unit shows that it measures something. */
export interface Candidate {
  readonly numberAt: number;
  /** The atom after number and unit. */
  readonly next: number;
  readonly counts: boolean;
  readonly unit: string | null;
}

/** Whether a word begins with a capital. */
export function isCapital(atom: Atom | undefined): boolean {
  return /^\p{Lu}/u.test(atom?.text ?? "");
}
