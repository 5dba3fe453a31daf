import type { FigureTopic } from "../../mention.ts";
import type { Atom } from "./atoms.ts";
import type { FigurePlace } from "./figure-context.ts";
import { everydayUnits, extremes, people, unassertive } from "./lexicon/topics.ts";
import type { Amount } from "./read-amount.ts";

/** Up to here a count is taken for what a reporter saw. */
const SMALL_COUNT = 12;

/** Below this an amount of money is a price in passing. */
const SMALL_SUM = 10_000;

/** Whether a figure is said in passing, so that nobody would ask for its source: “two sides”, ages, prices. */
export function isRoutine(
  atoms: readonly Atom[],
  amount: Amount,
  place: FigurePlace,
  topic: FigureTopic,
): boolean {
  switch (topic) {
    case "age":
      return true;
    case "duration":
      return !isPeriodOfExtreme(atoms, place.at);
    case "money":
      return size(amount) < SMALL_SUM;
    case "share":
      return isIdiomaticShare(amount, place);
    case "measure":
      return amount.unit !== null && everydayUnits.has(amount.unit);
    case "count":
      return place.head === null ? isBareCount(amount) : isSmallCount(amount, place.head);
    default:
      return false;
  }
}

/** “several shops”, “two sides”; a vague number of people is no passing remark from a hundred on. */
function isSmallCount(amount: Amount, head: string): boolean {
  if (unassertive.has(head)) return true;
  if (amount.vague) return !people.has(head) || (amount.low ?? 0) < 100;
  return size(amount) <= SMALL_COUNT;
}

function isBareCount(amount: Amount): boolean {
  return amount.vague ? (amount.low ?? 0) < 1e5 : size(amount) < 1000;
}

function isIdiomaticShare({ value, modifier, unit }: Amount, { head }: FigurePlace): boolean {
  if (unit === "percent") return value === 0 || value === 100;
  if (unit !== null) return false;
  return head === null || (value === 0.5 && modifier === null) || unassertive.has(head);
}

/** “the lowest in five years”, “for the first time in a decade”. */
function isPeriodOfExtreme(atoms: readonly Atom[], at: number): boolean {
  const preposition = atoms[at - 1]?.lower;
  if (preposition !== "in" && preposition !== "for") return false;
  return atoms
    .slice(Math.max(0, at - 7), at - 1)
    .some(({ lower, pos }) => extremes.has(lower) || (pos === "ADJ" && /..est$/.test(lower)));
}

function size({ low, high, value }: Amount): number {
  return Math.abs(value ?? high ?? low ?? 0);
}
