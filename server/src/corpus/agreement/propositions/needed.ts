import type { ToldFigure, ToldItem } from "./telling.ts";
import type { Needed } from "./told-otherwise.ts";

/** Smaller counts are everywhere: “two men”, “one of them”. */
const FEWEST = 2;

/** What a retelling and what it retells need: whatever is strange in one and stands where the other has something else. */
const RETOLD: Needed = { sentence: 1.3, place: 0, together: 1.7, asReported: false };
const RETOLD_NAME: Needed = { ...RETOLD, place: 1, together: 2.6 };
const RETOLD_FIGURE: Needed = { ...RETOLD, place: 1, together: 4.2 };

/** What two reports of one story need, each with facts of its own: a day may be that of another week, where no date tells. */
export const REPORTED_DAY: Needed = { sentence: 3, place: 4, together: 7.5, asReported: true };

/**
 * What two sentences need for two names, numbers or dates in them to be answers to one question; `null` where they never are.
 * `isLater`: the articles are known to be of different days, on which numbers and days of the week may be others.
 */
export function neededBetween(
  isRetold: boolean,
  isLater: boolean,
): (item: ToldItem, instead: ToldItem) => Needed | null {
  return (item, instead) => {
    if (item.kind === "name" || instead.kind === "name") return isRetold ? RETOLD_NAME : null;
    if (item.kind === "figure" && instead.kind === "figure")
      return isLater || !isRetold ? null : neededForFigures(item, instead);
    if (isLater) return null;
    return isRetold ? RETOLD : REPORTED_DAY;
  };
}

/** Other reports' numbers are compared by what is asked of them (`answerOtherwise`). */
function neededForFigures(a: ToldFigure, b: ToldFigure): Needed | null {
  const least = Math.min(a.value ?? 0, b.value ?? 0);
  return a.unit === null && (a.head !== b.head || least < FEWEST) ? null : RETOLD_FIGURE;
}
