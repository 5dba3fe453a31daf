import type { RelationMention } from "../../mention.ts";
import type { Term } from "./sentence-terms.ts";

/** A relation between numbers, up to the atom `next`, exclusive. */
export type ReadRelation = Pick<RelationMention, "type" | "written" | "follows" | "agrees" | "terms"> & {
  readonly next: number;
};

/** A relation whose first atom is `from`. */
export interface PlacedRelation {
  readonly from: number;
  readonly read: ReadRelation;
}

/** What doubles lose, as a share of the number compared. */
export const FLOAT = 1e-9;

/** The relation of a whole with its parts, which make `follows`, up to the atom `next`, exclusive. */
export function sumRelation(
  whole: Term,
  parts: readonly Term[],
  { follows, agrees, next }: Pick<ReadRelation, "follows" | "agrees" | "next">,
): ReadRelation {
  return { type: "sum", written: whole.value, follows, agrees, terms: parts.map(({ value }) => value), next };
}
