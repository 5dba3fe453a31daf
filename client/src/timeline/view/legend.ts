import { BIG_DIAMOND, CIRCLE, DIAMOND, FLAG, TRIANGLE } from "./draw-mark.ts";
import { drawOn } from "./svg.ts";

const MARKS: readonly (readonly [className: string, path: string, sign: string, words: string])[] = [
  ["mark dated", CIRCLE, "", "dated in the text"],
  ["mark dated guessed", CIRCLE, "", "guessed"],
  ["mark article", FLAG, "", "the article’s own date"],
  ["mark known", DIAMOND, "", "named; dated by a fact"],
  ["mark dated conflict", BIG_DIAMOND, "≠", "conflict"],
  ["mark dated anachronism", TRIANGLE, "!", "anachronism or doubtful date"],
];

/** Says what the marks mean. */
export function drawLegend(host: HTMLElement): void {
  for (const [className, path, sign, words] of MARKS) {
    const item = document.createElement("li");
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "-11 -11 22 22");
    svg.setAttribute("aria-hidden", "true");
    const group = drawOn(svg).append("g").attr("class", className);
    group
      .append("path")
      .attr("class", sign === "" ? "shape" : "sign-shape")
      .attr("d", path);
    if (sign !== "") group.append("text").attr("class", "sign").attr("dy", "0.35em").attr("y", 1).text(sign);
    item.append(svg, words);
    host.append(item);
  }
  const open = document.createElement("li");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 -11 44 22");
  svg.setAttribute("class", "wide");
  svg.setAttribute("aria-hidden", "true");
  const bar = drawOn(svg).append("g").attr("class", "mark dated").append("rect").attr("class", "bar-mark");
  bar.attr("y", -6).attr("width", 44).attr("height", 12).attr("mask", "url(#fade-end)");
  open.append(svg, "open, or about then");
  host.append(open);
}
