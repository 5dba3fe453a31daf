import type { PlacedMark } from "./layout.ts";

export type Direction = "left" | "right" | "up" | "down";

/** The mark that an arrow key leads to from another: earlier or later in its row, or the nearest of the next row. */
export function markFrom(
  marks: readonly PlacedMark[],
  from: PlacedMark,
  direction: Direction,
): PlacedMark | null {
  if (direction === "left" || direction === "right") {
    const row = inTime(marks.filter((mark) => mark.row === from.row));
    return row[row.indexOf(from) + (direction === "right" ? 1 : -1)] ?? null;
  }
  const step = direction === "down" ? 1 : -1;
  const rows = [...new Set(marks.map(({ row }) => row))].sort((a, b) => a - b);
  const row = rows[rows.indexOf(from.row) + step];
  const distance = (mark: PlacedMark): number => Math.abs(middle(mark) - middle(from));
  return marks
    .filter((mark) => mark.row === row)
    .reduce<PlacedMark | null>(
      (best, mark) => (best === null || distance(mark) < distance(best) ? mark : best),
      null,
    );
}

function inTime(marks: readonly PlacedMark[]): PlacedMark[] {
  return [...marks].sort((a, b) => a.x - b.x || a.y - b.y);
}

const middle = ({ x, width }: PlacedMark): number => x + width / 2;
