import type { PositionMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import type { NameMention } from "./find-names.ts";

/** Finds who leads, mediates or hosts for whom: “the Russian delegation, led by …”. */
export function findPositions(
  _paragraph: TaggedParagraph,
  _names: readonly NameMention[],
): PositionMention[] {
  return [];
}
