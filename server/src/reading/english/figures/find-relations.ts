import type { RelationMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { type Atom, atomsOf } from "./atoms.ts";
import { readChange } from "./read-change.ts";
import { readPartOfWhole } from "./read-part-of-whole.ts";
import { readSum } from "./read-sum.ts";

/** A relation between numbers, up to the atom `next`, exclusive. */
export type ReadRelation = Pick<RelationMention, "type" | "written" | "follows" | "agrees" | "terms"> & {
  readonly next: number;
};

/**
 * Finds the places where a sentence gives a number and the numbers that it follows from: parts and their sum,
 * “7 of 20, or 35%”, “doubled from 10 to 20”, “rose 12% to 56 from 50”.
 */
export function findRelations(paragraph: TaggedParagraph): RelationMention[] {
  const atoms = atomsOf(paragraph);
  const relations: RelationMention[] = [];
  for (let at = 0; at < atoms.length; ) {
    const read = relationAt(atoms, at);
    const [first, last] = [atoms[at], atoms[(read?.next ?? 0) - 1]];
    if (read === null || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    const { next, ...relation } = read;
    const span = { start: first.start, end: last.end };
    relations.push({
      kind: "relation",
      ...span,
      text: paragraph.text.slice(span.start, span.end),
      ...relation,
    });
    at = next;
  }
  return relations;
}

function relationAt(atoms: readonly Atom[], at: number): ReadRelation | null {
  return readSum(atoms, at) ?? readPartOfWhole(atoms, at) ?? readChange(atoms, at);
}
