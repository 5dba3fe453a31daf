import { type Selection, select } from "d3-selection";

/** A selection of one SVG element. */
export type Svg<E extends SVGElement = SVGGElement> = Selection<E, unknown, null, undefined>;

/** Selects an element as d3 draws on it. */
export function drawOn<E extends SVGElement>(element: E): Svg<E> {
  return select(element);
}

/** Ends of bars that fade, as masks: what is open or only about so has no edge. */
export function defineFades(svg: Svg<SVGSVGElement>): void {
  const defs = svg.append("defs");
  const fade = (id: string, stops: readonly (readonly [string, number])[]): void => {
    const gradient = defs.append("linearGradient").attr("id", `gradient-${id}`);
    for (const [offset, shade] of stops) {
      gradient.append("stop").attr("offset", offset).attr("stop-color", "#fff").attr("stop-opacity", shade);
    }
    defs
      .append("mask")
      .attr("id", `fade-${id}`)
      .attr("maskContentUnits", "objectBoundingBox")
      .append("rect")
      .attr("width", 1)
      .attr("height", 1)
      .attr("fill", `url(#gradient-${id})`);
  };
  fade("start", [
    ["0%", 0],
    ["70%", 1],
    ["100%", 1],
  ]);
  fade("end", [
    ["0%", 1],
    ["30%", 1],
    ["100%", 0],
  ]);
  fade("both", [
    ["0%", 0],
    ["35%", 1],
    ["65%", 1],
    ["100%", 0],
  ]);
}
