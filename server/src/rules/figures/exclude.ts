import type { FigureMention } from "../../reading/mention.ts";

/** Whether two figures cannot both be right: their intervals have no number in common. */
export function exclude(a: FigureMention, b: FigureMention): boolean {
  return (
    a.unit === b.unit &&
    ((a.high !== null && b.low !== null && a.high < b.low) ||
      (b.high !== null && a.low !== null && b.high < a.low))
  );
}
