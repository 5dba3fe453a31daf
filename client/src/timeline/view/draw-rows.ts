import { endOf, startOf } from "./days.ts";
import type { PlacedRow } from "./layout.ts";
import { drawOn, type Svg } from "./svg.ts";
import type { TextWidth } from "./text-width.ts";
import type { TimeScale } from "./time-axis.ts";

/** How far beyond the chart's edge a ground may reach, so that its edge is out of sight. */
const BEYOND = 4;

/** Draws what lies behind the rows' marks: a document's own day, or what facts know of an event. */
export function drawGrounds(layer: Svg, rows: readonly PlacedRow[], scale: TimeScale): void {
  const [, width = 0] = scale.range();
  const clamped = (x: number): number => Math.max(-BEYOND, Math.min(x, width));
  const isInSight = (from: string, to: string): boolean =>
    scale(endOf(to)) > 0 && scale(startOf(from)) < width;
  const grounds = rows.flatMap(({ row: { ground }, top, height }) =>
    ground === null || !isInSight(ground.from, ground.to)
      ? []
      : [
          {
            name: "kind" in ground ? "own" : "fact",
            from: clamped(scale(startOf(ground.from))),
            to: clamped(scale(endOf(ground.to))),
            top,
            height,
          },
        ],
  );
  layer
    .selectAll("rect")
    .data(grounds)
    .join("rect")
    .attr("class", ({ name }) => name)
    .attr("x", ({ from }) => from)
    .attr("y", ({ top }) => top + 1)
    .attr("width", ({ from, to }) => Math.max(2, to - from))
    .attr("height", ({ height }) => height - 2);
}

/** How the names of rows are drawn. */
export interface GutterOptions {
  /** In pixels: of the names, and of the whole chart. */
  readonly width: number;
  readonly whole: number;
  readonly title: TextWidth;
  readonly detail: TextWidth;
}

const INSET = 12;

/** Draws the names of the rows, over marks that have moved behind them, and the lines between rows. */
export function drawGutter(layer: Svg, rows: readonly PlacedRow[], options: GutterOptions): void {
  layer
    .selectAll<SVGGElement, PlacedRow>("g")
    .data(rows, ({ row }) => row.id)
    .join("g")
    .attr("transform", ({ top }) => `translate(0,${top})`)
    .each((placed, at, nodes) => {
      const node = nodes[at];
      if (node !== undefined) drawName(drawOn(node), placed, options);
    });
}

function drawName(group: Svg, { row, height }: PlacedRow, options: GutterOptions): void {
  const { width, whole, title, detail } = options;
  group.selectChildren().remove();
  group.append("rect").attr("class", "cover").attr("width", width).attr("height", height);
  group.append("line").attr("class", "rule").attr("x2", whole).attr("y1", height).attr("y2", height);
  const line = (name: string, y: number, text: string, font: TextWidth): void => {
    const words = group.append("text").attr("class", name).attr("x", INSET).attr("y", y);
    words
      .text(font.fit(text, width - 2 * INSET))
      .append("title")
      .text(text);
  };
  line("title", 20, row.label, title);
  line("path", 37, row.detail, detail);
}
