import type { TimeUnit } from "./date-expression.ts";

/** The ISO 8601 letter of each unit and how many of them make one. */
const ISO_UNITS: Readonly<Record<TimeUnit, readonly [number, string]>> = {
  second: [1, "S"],
  minute: [1, "M"],
  hour: [1, "H"],
  day: [1, "D"],
  weekend: [2, "D"],
  week: [1, "W"],
  fortnight: [2, "W"],
  month: [1, "M"],
  quarter: [3, "M"],
  half: [6, "M"],
  season: [3, "M"],
  year: [1, "Y"],
  decade: [10, "Y"],
  century: [100, "Y"],
};

/** The unit below that a part of a unit is counted in, and how many of it make one. */
const PARTS: Partial<Record<TimeUnit, readonly [number, string]>> = {
  minute: [60, "S"],
  hour: [60, "M"],
  day: [24, "H"],
  year: [12, "M"],
};

/** TIMEX3's letters for units that ISO 8601 lacks, where no amount turns them into others. */
const UNTOLD: Partial<Record<TimeUnit, string>> = { quarter: "Q", decade: "E", century: "C" };

/** The units that a clock counts. */
export const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>(["second", "minute", "hour"]);

/** A length of time as an ISO 8601 duration: `P4Y`, `PT2H`, `P2Y6M`; `PXD` where the amount is untold. */
export function durationValue(amount: number | null, unit: TimeUnit): string {
  const [count, letter] = ISO_UNITS[unit];
  const prefix = CLOCK_UNITS.has(unit) ? "PT" : "P";
  if (amount === null) return `${prefix}X${UNTOLD[unit] ?? letter}`;
  const total = amount * count;
  const parts = PARTS[unit];
  const rest = parts === undefined ? 0 : (total % 1) * parts[0];
  if (parts === undefined || Math.round(rest) === 0 || !isWhole(rest)) return `${prefix}${total}${letter}`;
  const whole = Math.floor(total) === 0 ? prefix : `${prefix}${Math.floor(total)}${letter}`;
  return `${whole}${unit === "day" ? "T" : ""}${Math.round(rest)}${parts[1]}`;
}

/** Whether a number is whole but for the noise of binary fractions. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
