import { overlaps } from "../../../text/span.ts";
import type { DateMention, RelationMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { numberedAtoms } from "./amount-starts.ts";
import type { Atom } from "./atoms.ts";
import { surroundingsOf } from "./figure-surroundings.ts";
import { findSums } from "./find-sums.ts";
import { readChange } from "./read-change.ts";
import { readChangeBehind, readRangeAndChange } from "./read-change-behind.ts";
import { readDirection } from "./read-direction.ts";
import { readGain } from "./read-gain.ts";
import { readPartOfWhole } from "./read-part-of-whole.ts";
import { CHANGE, readPercentageChange } from "./read-percentage-change.ts";
import { readSum } from "./read-sum.ts";
import type { PlacedRelation, ReadRelation } from "./relation.ts";

/** From one number of a relation to the next there are no more atoms: a noun phrase and what joins them. */
const FARTHEST = 24;

/** A relation is between two numbers at least. */
const FEWEST_NUMBERS = 2;

/**
 * Finds the places where a sentence gives a number and the numbers that it follows from: parts and their sum,
 * “7 of 20, or 35%”, “doubled from 10 to 20”, “rose 12% to 56 from 50”.
 */
export function findRelations(paragraph: TaggedParagraph, dates: readonly DateMention[]): RelationMention[] {
  const { atoms, starts } = numberedAtoms(paragraph);
  if (starts.length < FEWEST_NUMBERS) return [];
  const surroundings = surroundingsOf(atoms, dates);
  const dated = surroundings.inPoint;
  const mayChange = (paragraph.signs & CHANGE) !== 0;
  const relations: RelationMention[] = [];
  let end = 0;
  for (const [nth, at] of starts.entries()) {
    if (at < end || dated.has(at) || (starts[nth + 1] ?? Number.POSITIVE_INFINITY) - at > FARTHEST) continue;
    const found = relationAt(atoms, at, end, mayChange, dated);
    if (found === null) continue;
    const { from, read } = found;
    relations.push(mentionOf(paragraph.text, atoms, from, read));
    end = read.next;
  }
  for (const { from, read } of findSums(atoms, starts, surroundings)) {
    const sum = mentionOf(paragraph.text, atoms, from, read);
    if (!relations.some((relation) => overlaps(relation, sum))) relations.push(sum);
  }
  return relations;
}

function mentionOf(
  text: string,
  atoms: readonly Atom[],
  from: number,
  { next, ...relation }: ReadRelation,
): RelationMention {
  const span = { start: atoms[from]?.start ?? 0, end: atoms[next - 1]?.end ?? 0 };
  return { kind: "relation", ...span, text: text.slice(span.start, span.end), ...relation };
}

/** The relation that begins with the number at `at`, or with a word of change not far before it, behind `end`. */
function relationAt(
  atoms: readonly Atom[],
  at: number,
  end: number,
  mayChange: boolean,
  dated: ReadonlySet<number>,
): PlacedRelation | null {
  for (const verbAt of [at - 2, at - 3]) {
    const read = verbAt >= end ? readChange(atoms, verbAt, dated) : null;
    if (read !== null) return { from: verbAt, read };
  }
  const told = readSum(atoms, at) ?? readPartOfWhole(atoms, at);
  if (told !== null || !mayChange) return told && { from: at, read: told };
  const change =
    readGain(atoms, at) ??
    readPercentageChange(atoms, at, dated) ??
    readRangeAndChange(atoms, at, dated) ??
    readChangeBehind(atoms, at, dated);
  if (change !== null) return { from: at, read: change };
  const directed = readDirection(atoms, at, dated);
  return directed === null || directed.from < end ? null : directed;
}
