import type { Profile } from "../profile.ts";
import { compareEqual } from "./compare-equal-figures.ts";
import { compareUnequal } from "./compare-unequal-figures.ts";
import { excludeEachOther, saysTheSame } from "./figure-size.ts";
import { answerOtherwise } from "./one-question.ts";
import { periodsMeet } from "./periods.ts";
import { isOutdone } from "./question-odds.ts";
import { isRounded } from "./rounding.ts";
import type { FigureStatement, Outcome } from "./statement.ts";
import { areOneTransposed } from "./transposed.ts";

/**
 * Compares two figures. What happened once is told of the day on which it is written: on one day two tolls disagree, on
 * two days a greater one brings the smaller one up to date.
 */
export function compareFigures(
  a: FigureStatement,
  b: FigureStatement,
  own: Profile,
  other: Profile,
): Outcome {
  const told = compareTold(a, b, own, other);
  return told === "nothing" && answerOtherwise(a, b, own, other) ? "disagrees" : told;
}

/**
 * Whether a disagreement rests on likelihood alone, and the article of the answer has a likelier one, so that the two are
 * hardly about one thing.
 */
export function isUnlikely(
  asked: FigureStatement,
  answer: FigureStatement,
  others: Iterable<FigureStatement>,
  own: Profile,
  other: Profile,
): boolean {
  return compareTold(asked, answer, own, other) === "nothing" && isOutdone(asked, answer, others, own, other);
}

/** Whether a figure of other days may matter to one: as the same again, or as what became of it. */
export function mayGoOn(a: FigureStatement, b: FigureStatement): boolean {
  return a.unit === b.unit && ((a.slot !== null && a.slot === b.slot) || saysTheSame(a, b));
}

/** Compares two figures whose sentences say of what they are, or say it in much the same words. */
function compareTold(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): Outcome {
  if (a.unit !== b.unit) return "nothing";
  const differ = excludeEachOther(a, b) && !isRounded(a, b) && !isRounded(b, a);
  if (!periodsMeet(a.periods, b.periods))
    return differ && areOneTransposed(a, b, own, other) ? "disagrees" : "nothing";
  return differ ? compareUnequal(a, b, own, other) : compareEqual(a, b, own, other);
}
