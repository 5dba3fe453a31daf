import type { FigureStatement } from "./statement.ts";

/** Prepares to tell whether another answer of the article to the same question excludes one. */
export function contestedAmong(answers: readonly FigureStatement[]): (answer: FigureStatement) => boolean {
  const bounds = new Map<string, { highestLow: number; lowestHigh: number }>();
  for (const { slot, low, high } of answers) {
    if (slot === null) continue;
    const { highestLow = -Infinity, lowestHigh = Infinity } = bounds.get(slot) ?? {};
    bounds.set(slot, {
      highestLow: Math.max(highestLow, low ?? -Infinity),
      lowestHigh: Math.min(lowestHigh, high ?? Infinity),
    });
  }
  return ({ slot, low, high }) => {
    const bound = slot === null ? undefined : bounds.get(slot);
    if (bound === undefined) return false;
    return (high !== null && high < bound.highestLow) || (low !== null && bound.lowestHigh < low);
  };
}
