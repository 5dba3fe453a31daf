import type { DateMention, FigureMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";

/** Finds the quantities of a paragraph; numbers inside `dates` are none. */
export function findFigures(_paragraph: TaggedParagraph, _dates: readonly DateMention[]): FigureMention[] {
  return [];
}
