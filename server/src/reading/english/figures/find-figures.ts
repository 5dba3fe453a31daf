import type { DateMention, FigureMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { withLimit } from "./age-limits.ts";
import { readAge, withOld } from "./ages.ts";
import { numberedAtoms } from "./amount-starts.ts";
import { isMark } from "./asked.ts";
import type { Atom } from "./atoms.ts";
import { surroundingsOf } from "./figure-surroundings.ts";
import { figureWords, type WordedPlace } from "./figure-words.ts";
import { scales } from "./lexicon/numbers.ts";
import { readAmount } from "./read-amount.ts";
import { figureAt } from "./read-figure.ts";
import { readUnit } from "./read-unit.ts";

/**
 * Finds the quantities of a paragraph: modifier, number, unit and what is counted. Numbers inside dates, and
 * numbers that name something (“Article 5”, “F-16”), are none; durations and ages are, with a unit of time.
 */
export function findFigures(paragraph: TaggedParagraph, dates: readonly DateMention[]): FigureMention[] {
  const { atoms, starts } = numberedAtoms(paragraph);
  if (starts.length === 0) return [];
  const surroundings = surroundingsOf(atoms, dates);
  const figures: FigureMention[] = [];
  const places: WordedPlace[] = [];
  let [end, covered, from] = [0, 0, 0];
  for (const start of starts) {
    if (start < from) continue;
    const at = isCourse(atoms, start, surroundings.dated) ? start + 1 : start;
    const amount = readAge(atoms, at) ?? withOld(atoms, withLimit(atoms, at, readAmount(atoms, at)));
    const joined = isJoined(atoms, end, at) ? (figures.at(-1)?.topic ?? null) : null;
    const read = amount && figureAt(paragraph.text, atoms, at, amount, surroundings, joined);
    if (read) {
      const within = read.next <= covered;
      const { unit, topic } = read.figure;
      figures.push(within ? { ...read.figure, routine: true, slot: null } : read.figure);
      places.push({ at, next: read.next, counts: Math.min(amount.next, read.next), unit, topic });
      end = read.next;
      covered = Math.max(covered, read.next);
    }
    from = read?.whole ?? read?.next ?? at + 1;
  }
  const around = figureWords(atoms, places, surroundings.dated);
  return figures.map((figure, nth) => {
    const { words = [], beside = [], asks = [], asides = [] } = around[nth] ?? {};
    const countsMarks = isMark(figure.head ?? "") || isMark(figure.unit ?? "");
    return { ...figure, words, beside, asks: countsMarks ? [] : asks, asides };
  });
}

/** “$374 billion over ten years”: the length begins behind “over”, which is no “more than”. */
function isCourse(atoms: readonly Atom[], at: number, dated: ReadonlySet<number>): boolean {
  if (atoms[at]?.lower !== "over" || dated.has(at)) return false;
  return dated.has(at + 1) || isOverOne(atoms, at);
}

/** “a row over one sentence”: nothing is more than one of what it counts. */
function isOverOne(atoms: readonly Atom[], at: number): boolean {
  const noun = atoms[at + 2];
  const counted = noun?.pos === "NOUN" || noun?.pos === "ADJ";
  return (
    atoms[at + 1]?.lower === "one" && counted && !scales.has(noun.lower) && readUnit(atoms, at + 2) === null
  );
}

/** Whether only “and” or a comma stands between the figure that ended at `end` and `at`. */
function isJoined(atoms: readonly Atom[], end: number, at: number): boolean {
  if (end === 0 || at - end > 2) return false;
  return atoms.slice(end, at).every(({ text }) => text === "and" || text === ",");
}
