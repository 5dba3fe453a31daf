import type { TimelineItem } from "../../../../server/src/protocol/timeline.ts";
import { type Domain, outside } from "./days.ts";
import { drawGrounds, drawGutter } from "./draw-rows.ts";
import type { Layout } from "./layout.ts";
import type { ChartPicture } from "./picture.ts";
import { defineFades, drawOn, type Svg } from "./svg.ts";
import type { TextWidth } from "./text-width.ts";
import { drawAxis, type TimeScale, ticksOf } from "./time-axis.ts";

/** The height of the axis. */
export const AXIS = 34;

/** How wide the parts of a chart are, in pixels. */
export interface FrameSize {
  /** The names of the rows. */
  readonly gutter: number;
  readonly all: number;
  /** The height of the room for rows. */
  readonly room: number;
}

/** What the marks of a chart stand in: the axis above, the names of the rows, their grounds and the lines of time. */
export class ChartFrame {
  readonly axis: SVGSVGElement;
  readonly plot: SVGSVGElement;
  readonly marks: Svg;
  readonly #layers: Readonly<Record<"ground" | "grid" | "gutter" | "axis" | "outside", Svg>>;

  constructor(host: HTMLElement) {
    this.axis = element(host, "axis");
    this.plot = element(host, "plot");
    this.axis.setAttribute("aria-hidden", "true");
    this.plot.setAttribute("role", "group");
    this.plot.setAttribute(
      "aria-label",
      "Timeline. Arrow keys lead from entry to entry, Enter opens the text, plus and minus zoom, Home shows all.",
    );
    defineFades(drawOn(this.plot));
    const layer = (svg: SVGSVGElement, name: string): Svg => drawOn(svg).append("g").attr("class", name);
    const [grid, ground] = [layer(this.plot, "grid"), layer(this.plot, "ground")];
    this.marks = layer(this.plot, "marks");
    this.#layers = {
      grid,
      ground,
      gutter: layer(this.plot, "gutter"),
      axis: layer(this.axis, "ticks"),
      outside: layer(this.axis, "outside"),
    };
  }

  /** The parts that a picture of the chart is made of. */
  picture({ height }: Layout): ChartPicture {
    return { axis: this.axis, plot: this.plot, height: height + 1 };
  }

  /** Draws everything but the marks. The plot goes down to the end of the page, since empty room, too, is dragged. */
  draw(layout: Layout, scale: TimeScale, { gutter, all, room }: FrameSize): void {
    drawOn(this.axis).attr("width", all).attr("height", AXIS);
    drawOn(this.plot)
      .attr("width", all)
      .attr("height", Math.max(layout.height + 1, room));
    drawAxis(this.#layers.axis.attr("transform", `translate(${gutter},${AXIS - 1})`), scale);
    for (const layer of [this.#layers.grid, this.#layers.ground, this.marks])
      layer.attr("transform", `translate(${gutter},0)`);
    this.#layers.grid
      .selectAll("line")
      .data(ticksOf(scale))
      .join("line")
      .attr("x1", (tick) => scale(tick))
      .attr("x2", (tick) => scale(tick))
      .attr("y2", layout.height);
    drawGrounds(this.#layers.ground, layout.rows, scale);
  }

  /** Writes the names of the rows. */
  drawNames(
    { rows }: Layout,
    { gutter, all }: FrameSize,
    fonts: { readonly title: TextWidth; readonly detail: TextWidth },
  ): void {
    drawGutter(this.#layers.gutter, rows, { width: gutter, whole: all, ...fonts });
  }

  /** Says above the names of the rows how many entries are out of sight. */
  drawOutside(items: readonly TimelineItem[], domain: Domain): void {
    const { before, after } = outside(items, domain);
    const parts = [before > 0 ? `◂ ${before} earlier` : null, after > 0 ? `${after} later ▸` : null];
    this.#layers.outside
      .selectAll("text")
      .data([parts.filter((part) => part !== null).join(" · ")])
      .join("text")
      .attr("x", 12)
      .attr("y", AXIS - 12)
      .text((words) => words);
  }
}

function element(host: HTMLElement, name: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", name);
  host.append(svg);
  return svg;
}
