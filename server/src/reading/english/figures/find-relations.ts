import type { RelationMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { numberedAtoms } from "./amount-starts.ts";
import type { Atom } from "./atoms.ts";
import { readChange } from "./read-change.ts";
import { readChangeBehind } from "./read-change-behind.ts";
import { readPartOfWhole } from "./read-part-of-whole.ts";
import { CHANGE, readPercentageChange } from "./read-percentage-change.ts";
import { readSum } from "./read-sum.ts";
import type { ReadRelation } from "./relation.ts";

/** From one number of a relation to the next there are no more atoms: a noun phrase and what joins them. */
const FARTHEST = 24;

/** A relation is between two numbers at least. */
const FEWEST_NUMBERS = 2;

/**
 * Finds the places where a sentence gives a number and the numbers that it follows from: parts and their sum,
 * “7 of 20, or 35%”, “doubled from 10 to 20”, “rose 12% to 56 from 50”.
 */
export function findRelations(paragraph: TaggedParagraph): RelationMention[] {
  const { atoms, starts } = numberedAtoms(paragraph);
  if (starts.length < FEWEST_NUMBERS) return [];
  const mayChange = (paragraph.signs & CHANGE) !== 0;
  const relations: RelationMention[] = [];
  let end = 0;
  for (const [nth, at] of starts.entries()) {
    if (at < end || (starts[nth + 1] ?? Number.POSITIVE_INFINITY) - at > FARTHEST) continue;
    const found = relationAt(atoms, at, end, mayChange);
    if (found === null) continue;
    const { from, read } = found;
    const { next, ...relation } = read;
    const span = { start: atoms[from]?.start ?? 0, end: atoms[next - 1]?.end ?? 0 };
    const text = paragraph.text.slice(span.start, span.end);
    relations.push({ kind: "relation", ...span, text, ...relation });
    end = next;
  }
  return relations;
}

/** The relation that begins with the number at `at`, or with a verb of change not far before it. */
function relationAt(
  atoms: readonly Atom[],
  at: number,
  end: number,
  mayChange: boolean,
): { readonly from: number; readonly read: ReadRelation } | null {
  const verbAt = at - 2;
  const change = verbAt >= end ? readChange(atoms, verbAt) : null;
  if (change !== null) return { from: verbAt, read: change };
  const read =
    readSum(atoms, at) ??
    readPartOfWhole(atoms, at) ??
    (mayChange ? (readPercentageChange(atoms, at) ?? readChangeBehind(atoms, at)) : null);
  return read && { from: at, read };
}
