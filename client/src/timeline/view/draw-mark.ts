import { DOT, isPoint, labelAt, type PlacedMark, shapeOf, TAIL } from "./layout.ts";
import type { Svg } from "./svg.ts";
import { troubleInWords } from "./words.ts";

const BAR = 12;

/** Draws a mark around its middle left: a bar of its days or a shape, its sign, its label, and the ring of the focus. */
export function drawMark(group: Svg, mark: PlacedMark): void {
  group.selectChildren().remove();
  const { start, end } = shapeOf(mark);
  group
    .append("rect")
    .attr("class", "ring")
    .attr("x", start - 4)
    .attr("y", -DOT / 2 - 5)
    .attr("width", end - start + 8)
    .attr("height", DOT + 10)
    .attr("rx", 4);
  if (isPoint(mark)) drawPoint(group, mark);
  else drawBar(group, mark);
  if (mark.label !== "") {
    group
      .append("text")
      .attr("class", "label")
      .attr("aria-hidden", "true")
      .attr("x", labelAt(mark))
      .attr("dy", "0.35em")
      .attr("text-anchor", mark.before ? "end" : "start")
      .text(mark.label);
  }
}

function drawPoint(group: Svg, { item, width }: PlacedMark): void {
  const middle = width / 2;
  if (item.trouble === null) {
    group
      .append("path")
      .attr("class", item.fades === null ? "shape" : "shape open")
      .attr("transform", `translate(${middle},0)`)
      .attr("d", item.kind === "known" ? DIAMOND : item.kind === "article" ? FLAG : CIRCLE);
  } else drawSign(group, item, middle);
  if (item.fades === null) return;
  const sides = item.fades === "both" ? [-1, 1] : [item.fades === "start" ? -1 : 1];
  for (const side of sides) {
    group
      .append("path")
      .attr("class", "arrow")
      .attr("d", `M${middle + side * 7.5},-3.5 l${side * 4},3.5 l${-side * 4},3.5`);
  }
}

function drawBar(group: Svg, { item, width }: PlacedMark): void {
  const [before, after] = [
    item.fades === "start" || item.fades === "both" ? TAIL : 0,
    item.fades === "end" || item.fades === "both" ? TAIL : 0,
  ];
  const bar = group
    .append("rect")
    .attr("class", "bar-mark")
    .attr("x", -before)
    .attr("y", -BAR / 2)
    .attr("width", width + before + after)
    .attr("height", BAR)
    .attr("rx", item.fades === null ? 3 : 0);
  if (item.fades !== null) bar.attr("mask", `url(#fade-${item.fades})`);
  if (item.trouble !== null) drawSign(group, item, DOT / 2 + 2);
}

/** A shape with a sign in it, so that trouble is not told by colour alone. */
function drawSign(group: Svg, item: PlacedMark["item"], x: number): void {
  const sign = troubleInWords(item)?.sign ?? "";
  group
    .append("path")
    .attr("class", "sign-shape")
    .attr("transform", `translate(${x},0)`)
    .attr("d", item.trouble === "conflict" ? BIG_DIAMOND : TRIANGLE);
  group
    .append("text")
    .attr("class", "sign")
    .attr("aria-hidden", "true")
    .attr("x", x)
    .attr("y", item.trouble === "conflict" ? 0 : 1.5)
    .attr("dy", "0.35em")
    .text(sign);
}

export const CIRCLE = "M-5,0 a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0 Z";
export const DIAMOND = "M0,-6 L6,0 L0,6 L-6,0 Z";
export const FLAG = "M-4,7 L-4,-7 L6,-3 L-4,1";
export const BIG_DIAMOND = "M0,-9 L9,0 L0,9 L-9,0 Z";
export const TRIANGLE = "M0,-9.5 L9.5,7.5 L-9.5,7.5 Z";
