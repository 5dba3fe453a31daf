import { excludeInBase, type Measured, measureOf } from "../../measures.ts";
import { areRounded } from "../../rounding.ts";
import { type ItemRelation, relate } from "../items.ts";
import type { ToldFigure, ToldItem, ToldTime } from "../telling.ts";

/** What is compared with its like: a place with a place, a time of day with a time of day. */
export type ItemKind =
  | "place"
  | "count"
  | "money"
  | "length"
  | "weight"
  | "speed"
  | "duration"
  | "measure"
  | "clock"
  | "day"
  | "weekday"
  | "month"
  | "year";

const DIMENSIONS: ReadonlyMap<string, ItemKind> = new Map([
  ["length", "length"],
  ["weight", "weight"],
  ["speed", "speed"],
  ["time", "duration"],
]);

/**
 * The kind of a name, a number or a date; `null` where it is not compared. People and organisations are not, since most that
 * a report names besides others are other ones, nor are per cents, of which there are too many alike.
 */
export function kindOf(item: ToldItem): ItemKind | null {
  if (item.kind === "name") return item.of === "place" ? "place" : null;
  return item.kind === "figure" ? kindOfFigure(item) : kindOfTime(item);
}

function kindOfFigure({ vague, value, topic, unit, head }: ToldFigure): ItemKind | null {
  if (vague || value === null || topic === "age") return null;
  if (unit === null) return value < FEWEST || head === "time" ? null : "count";
  const { dimension } = measureOf(unit);
  if (dimension.startsWith("percent")) return null;
  return DIMENSIONS.get(dimension) ?? (/^[A-Z]{3}$/u.test(dimension) ? "money" : "measure");
}

/** Fewer are everywhere: “one of them”; and how many times says little. */
const FEWEST = 2;

/** A day of the week with its month or year, such as a holiday's, is none of these days. */
function kindOfTime({ clock, day, weekday, month, year }: ToldTime): ItemKind | null {
  if (clock !== null) return "clock";
  if (day !== null) return "day";
  if (weekday !== null) return month === null && year === null ? "weekday" : null;
  return month !== null ? "month" : year !== null ? "year" : null;
}

/** Minutes that two reports may differ in the time of one thing. */
const ABOUT_ONE_TIME = 15;
const HALF_A_DAY = 720;

/** How two items compare as answers to one question, measures in any unit. */
export function relateInReports(a: ToldItem, b: ToldItem): ItemRelation {
  if (a.kind === "figure" && b.kind === "figure") return relateFigures(a, b);
  if (a.kind === "time" && b.kind === "time" && a.clock !== null && b.clock !== null)
    return clocksApart(a.clock, b.clock) <= ABOUT_ONE_TIME ? "same" : "other";
  return relate(a, b);
}

/** “At 11:05” and “at 23:05” may be one. */
export function clocksApart(a: number, b: number): number {
  const apart = Math.abs(a - b) % HALF_A_DAY;
  return Math.min(apart, HALF_A_DAY - apart);
}

function relateFigures(a: ToldFigure, b: ToldFigure): ItemRelation {
  if (a.besides !== b.besides || measureOf(a.unit).dimension !== measureOf(b.unit).dimension) return null;
  if (a.slot !== null && b.slot !== null && a.slot !== b.slot) return null;
  const [one, other] = [measured(a), measured(b)];
  return areRounded(one, other) || !excludeInBase(one, other) ? "same" : "other";
}

/** A figure as its measure is compared. */
export function measured({ value: exact, low, high, unit }: ToldFigure): Measured {
  return { exact, low, high, unit };
}
