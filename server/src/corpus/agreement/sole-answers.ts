import { daysFrom } from "../../time/day.ts";
import type { Profile } from "../profile.ts";
import { shared } from "../shared-names.ts";
import { mayBeOfOneEvent } from "../stories.ts";
import { countsOthers, fateOf, headOf } from "./counted.ts";
import { likeness } from "./likeness.ts";
import type { FigureStatement } from "./statement.ts";
import { areStrangers } from "./strangers.ts";

/** Heads that say of nobody who they are. */
const ANYBODY: ReadonlySet<string> = new Set(["", "person", "dead"]);

/** So much of the words around two numbers must agree where each article tells one fate only once. */
const NEEDED = { share: 0.25, words: 2 };

/**
 * Prepares to tell whether an article gives no second number of those whom a figure counts: of what became of them,
 * and where it says who they are, of them at all.
 */
export function soleAmong(
  figures: readonly Pick<FigureStatement, "counted" | "exact">[],
): (figure: Pick<FigureStatement, "counted" | "exact">) => boolean {
  const given = new Map<string, Set<number | null>>();
  for (const figure of figures)
    for (const key of keysOf(figure)) given.set(key, (given.get(key) ?? new Set()).add(figure.exact));
  return (figure) =>
    fateOf(figure.counted) !== null && keysOf(figure).every((key) => given.get(key)?.size === 1);
}

function keysOf({ counted }: Pick<FigureStatement, "counted">): string[] {
  if (countsOthers(counted)) return [];
  const [fate, head] = [fateOf(counted), headOf(counted)];
  return [...(fate === null ? [] : [fate]), ...(ANYBODY.has(head) ? [] : [`of ${head}`])];
}

/**
 * Whether two reports of one day on one event each tell once how many died, were injured or detained, in words that agree in
 * part: they are then two numbers of one thing.
 */
export function areSoleAnswers(
  a: FigureStatement,
  b: FigureStatement,
  own: Profile,
  other: Profile,
): boolean {
  if (!a.sole || !b.sole || a.vague || b.vague || a.unit !== b.unit) return false;
  if (own.date === null || other.date === null || daysFrom(own.date.start, other.date.start) !== 0)
    return false;
  if (a.slot !== null && b.slot !== null && a.slot !== b.slot) return false;
  if (!areOfOneFate(a, b) || !likeness(a.words, b.words, NEEDED)) return false;
  if (shared(own.focus, other.focus, 1) === 0) return false;
  return mayBeOfOneEvent(own, other) && !areStrangers(a, b, own, other);
}

function areOfOneFate({ counted: a }: FigureStatement, { counted: b }: FigureStatement): boolean {
  if (fateOf(a) === null || fateOf(a) !== fateOf(b)) return false;
  return headOf(a) === headOf(b) || (ANYBODY.has(headOf(a)) && ANYBODY.has(headOf(b)));
}
