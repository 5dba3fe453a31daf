import type { RelationMention } from "../../mention.ts";

/** A relation between numbers, up to the atom `next`, exclusive. */
export type ReadRelation = Pick<RelationMention, "type" | "written" | "follows" | "agrees" | "terms"> & {
  readonly next: number;
};

/** A relation whose first atom is `from`. */
export interface PlacedRelation {
  readonly from: number;
  readonly read: ReadRelation;
}
