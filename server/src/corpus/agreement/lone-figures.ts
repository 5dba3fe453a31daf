import { headOf } from "./counted.ts";
import type { FigureStatement } from "./statement.ts";

type Figure = Pick<FigureStatement, "counted" | "unit" | "same">;

/** Prepares to tell whether an article gives no second number in the unit of a figure or, without one, of what it counts. */
export function loneAmong(figures: readonly Figure[]): (figure: Figure) => boolean {
  const given = new Map<string, Set<string>>();
  for (const figure of figures) {
    const kind = kindOf(figure);
    given.set(kind, (given.get(kind) ?? new Set()).add(figure.same));
  }
  return (figure) =>
    (figure.unit !== null || headOf(figure.counted) !== "") && given.get(kindOf(figure))?.size === 1;
}

const kindOf = ({ unit, counted }: Figure): string => unit ?? `of ${headOf(counted)}`;
