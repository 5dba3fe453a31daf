import type { FigureTopic } from "../../mention.ts";
import type { Atom } from "./atoms.ts";
import { isBackground } from "./background.ts";
import type { FigurePlace } from "./figure-context.ts";
import { contests, hypothetical, quotedOnMarkets, results } from "./lexicon/passing.ts";
import { everydayUnits, extremes, people, unassertive } from "./lexicon/topics.ts";
import { unitNames } from "./lexicon/units.ts";
import type { Amount } from "./read-amount.ts";

/** Up to here a count is taken for what a reporter saw. */
export const SMALL_COUNT = 12;

/** Below this an amount of money is a price in passing. */
const SMALL_SUM = 100_000;

/** Whether a figure is said in passing, so that nobody would ask for its source: “two sides”, ages, prices. */
export function isRoutine(
  atoms: readonly Atom[],
  amount: Amount,
  place: FigurePlace,
  topic: FigureTopic,
): boolean {
  if (isInPassing(atoms, place, topic)) return true;
  if (isBackground(atoms, beforeInClause(atoms, place.at), place, topic, amount.value)) return true;
  switch (topic) {
    case "age":
      return true;
    case "duration":
      return timed.has(amount.unit ?? "") || !isPeriodOfExtreme(atoms, place.at);
    case "money":
      return size(amount) < SMALL_SUM;
    case "share":
      return isIdiomaticShare(amount, place);
    case "measure":
      return amount.unit !== null && everydayUnits.has(amount.unit);
    case "count":
      return place.head === null || isSmallCount(amount, place.head);
    case "deaths":
      return place.head === null && atoms[place.at - 1]?.lower === "at";
    default:
      return false;
  }
}

/** A race's time or a player's week, no period of record: “his first title in 21.01 seconds”. */
const timed = new Set(["second", "minute", "hour", "day"]);

/** How far before a figure the words that make it a market's, a contest's or a plan's are searched. */
const REACH = 28;

/** Named again, planned, converted, or a result that is its own source. */
function isInPassing(atoms: readonly Atom[], { at, next, head }: FigurePlace, topic: FigureTopic): boolean {
  const before = beforeInClause(atoms, at);
  const last = before.at(-1);
  if (last?.text === "(" && (topic === "money" || isConverted(before))) return true;
  if (topic !== "share" && last !== undefined && (last.lower === "the" || last.lower === "those"))
    return true;
  if (topic === "share" && last?.lower === "the" && head === null) return true;
  if (/^[-–]$/.test(atoms[next]?.text ?? "") && atoms[next + 1]?.kind === "number") return true;
  if (last?.lower === "minus" && before.at(-2)?.lower === "or") return true;
  if (head !== null && results.has(head)) return true;
  const near = [...before, ...atoms.slice(next, next + 4)];
  if (near.some(({ lower }) => hypothetical.has(lower)) || isInfinitive(before)) return true;
  if (topic !== "share" && topic !== "money" && topic !== "count") return false;
  if (topic === "count" && head !== null) return false;
  const around = [...before, ...atoms.slice(at, next + REACH)];
  return around.some(({ lower }) => quotedOnMarkets.has(lower) || (topic !== "money" && contests.has(lower)));
}

/** “2,600 hectares (6,425 acres)”: a bracket right behind a unit. */
function isConverted(before: readonly Atom[]): boolean {
  const [number, unit] = [before.at(-3), before.at(-2)];
  return number?.kind === "number" && unit !== undefined && unitNames.has(unit.lower);
}

/** The atoms of the sentence before the figure, the last `REACH` of them. */
function beforeInClause(atoms: readonly Atom[], at: number): Atom[] {
  let start = at;
  while (start > Math.max(0, at - REACH) && atoms[start]?.opens !== true) start -= 1;
  return atoms.slice(start, at);
}

/** “to raise £3 million”. */
function isInfinitive(before: readonly Atom[]): boolean {
  const verb = before.findLastIndex(({ pos }) => pos === "VERB");
  return verb > 0 && before[verb - 1]?.lower === "to";
}

/** “several shops”, “two sides”; a vague number of people is no passing remark from a hundred on. */
function isSmallCount(amount: Amount, head: string): boolean {
  if (unassertive.has(head)) return true;
  if (amount.vague) return !people.has(head) || (amount.low ?? 0) < 100;
  return size(amount) <= SMALL_COUNT;
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
    .some(
      ({ lower, pos }, nth, near) =>
        isExtreme(lower, near[nth + 1]?.lower) || (pos === "ADJ" && /..est$/.test(lower)),
    );
}

/** “the first time in a decade”, not “his first match in two months”. */
function isExtreme(word: string, next: string | undefined): boolean {
  return extremes.has(word) && (word !== "first" || next === "time");
}

function size({ low, high, value }: Amount): number {
  return Math.abs(value ?? high ?? low ?? 0);
}
