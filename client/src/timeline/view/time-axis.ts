import { axisTop } from "d3-axis";
import { type ScaleTime, scaleUtc } from "d3-scale";
import type { Domain } from "./days.ts";
import type { Svg } from "./svg.ts";

export type TimeScale = ScaleTime<number, number>;

/** Pixels that the words at one tick of the axis take. */
const TICK = 110;

/** From times to pixels. */
export function timeScale([from, to]: Domain, width: number): TimeScale {
  return scaleUtc([from, to], [0, width]);
}

/** Times for lines and words on the axis, none between two days. */
export function ticksOf(scale: TimeScale): Date[] {
  const [from = 0, to = 0] = scale.range();
  const ticks = scale.ticks(Math.max(2, Math.floor((to - from) / TICK)));
  return ticks.filter((tick) => tick.getTime() % 86_400_000 === 0);
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** Draws the axis; each tick says its year, so that it can be understood wherever one has zoomed to. */
export function drawAxis(group: Svg, scale: TimeScale): void {
  const ticks = ticksOf(scale);
  const years = ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  const months = ticks.every((tick) => tick.getUTCDate() === 1);
  const words = (tick: Date): string =>
    years ? String(tick.getUTCFullYear()) : (months ? MONTH : DAY).format(tick);
  const axis = axisTop<Date>(scale as never)
    .tickValues(ticks)
    .tickFormat(words)
    .tickSizeOuter(0);
  group.call(axis);
}
