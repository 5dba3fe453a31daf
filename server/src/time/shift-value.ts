import type { Season, TimeUnit } from "./date-expression.ts";
import { type Day, pad, partsOf, shiftDay, weekOf } from "./day.ts";
import { intervalOf } from "./interval.ts";

const SEASONS: readonly Season[] = ["WI", "SP", "SU", "FA"];

/**
 * The unit that a TIMEX3 value lies in: the month `2026-02` of `2026-02-18`. `null` where the value is too
 * coarse to tell.
 */
export function enclosing(value: string, unit: TimeUnit): string | null {
  if (!/^\d{4}/.test(value)) return null;
  const year = value.slice(0, 4);
  const day = dayIn(value);
  const month = monthIn(value);
  switch (unit) {
    case "century":
      return year.slice(0, 2);
    case "decade":
      return year.slice(0, 3);
    case "year":
      return year;
    case "half":
      return month === null ? null : `${year}-H${month <= 6 ? 1 : 2}`;
    case "quarter":
      if (/^\d{4}-Q\d$/.test(value)) return value;
      return month === null ? null : `${year}-Q${Math.ceil(month / 3)}`;
    case "season":
      return month === null ? null : `${year}-${SEASONS[Math.floor((month % 12) / 3)]}`;
    case "month":
      return month === null ? null : `${year}-${pad(month, 2)}`;
    case "week":
      return day === null ? (/^\d{4}-W\d\d/.exec(value)?.[0] ?? null) : weekOf(day);
    case "weekend":
      return day === null ? null : `${weekOf(day)}-WE`;
    case "day":
      return day;
    default:
      return null;
  }
}

/** Moves a TIMEX3 value by whole units and gives it in that unit: `2026-02-18` a year back is `2025`. */
export function shiftValue(value: string, unit: TimeUnit, amount: number): string | null {
  if (!Number.isSafeInteger(amount)) return null;
  if (unit === "fortnight") return shiftValue(value, "week", 2 * amount);
  const here = enclosing(value, unit);
  if (here === null || amount === 0) return here;
  switch (unit) {
    case "century":
      return digits(Number(here) + amount, 2);
    case "decade":
      return digits(Number(here) + amount, 3);
    case "year":
      return digits(Number(here) + amount, 4);
    case "half":
      return shiftPart(here, "H", 2, amount);
    case "quarter":
      return shiftPart(here, "Q", 4, amount);
    case "season":
      return shiftSeason(here, amount);
    default:
      return shiftSmall(here, unit, amount);
  }
}

/** The months, weeks and days that calendar arithmetic is needed for. */
function shiftSmall(here: string, unit: TimeUnit, amount: number): string | null {
  const start = intervalOf(here)?.start;
  if (start === undefined) return null;
  const step = unit === "weekend" ? "week" : unit;
  if (step !== "month" && step !== "week" && step !== "day") return null;
  const moved = shiftDay(start, amount, step);
  return moved === null ? null : enclosing(moved, unit);
}

function shiftPart(here: string, letter: string, perYear: number, amount: number): string | null {
  const index = Number(here.slice(0, 4)) * perYear + Number(here.slice(6)) - 1 + amount;
  const year = digits(Math.floor(index / perYear), 4);
  return year === null ? null : `${year}-${letter}${(index % perYear) + 1}`;
}

function shiftSeason(here: string, amount: number): string | null {
  const at = SEASONS.findIndex((season) => here.endsWith(season));
  const index = Number(here.slice(0, 4)) * 4 + at + amount;
  const year = digits(Math.floor(index / 4), 4);
  return year === null ? null : `${year}-${SEASONS[index % 4]}`;
}

function dayIn(value: string): Day | null {
  return /^\d{4}-\d\d-\d\d(?=T|$)/.exec(value)?.[0] ?? null;
}

function monthIn(value: string): number | null {
  if (/^\d{4}-\d\d(?=-|$)/.test(value)) return Number(value.slice(5, 7));
  const start = /^\d{4}-(W\d\d|Q\d)/.test(value) ? intervalOf(value)?.start : undefined;
  return start === undefined ? null : partsOf(start).month;
}

function digits(value: number, width: number): string | null {
  return value < 1 || value >= 10 ** width ? null : pad(value, width);
}
