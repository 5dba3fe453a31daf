import type { CalendarFields } from "./date-expression.ts";
import { type Day, dayOf, daysInMonth, easterOf, pad, shiftDay, weekdayOf } from "./day.ts";
import { enclosing, shiftValue } from "./shift-value.ts";

/** The value of the fields in a known year, as precise as they are. */
export function inYear(fields: CalendarFields, year: number, told: string | null): string | null {
  const { month, day, weekday, nth } = fields;
  const yyyy = pad(year, 4);
  if (fields.easter !== undefined) {
    const sunday = easterOf(year);
    return sunday === null ? null : shiftDay(sunday, fields.easter, "day");
  }
  if (month !== undefined && day !== undefined) return dayOf(year, month, day);
  if (month !== undefined && weekday !== undefined && nth !== undefined) {
    return nthWeekday(year, month, weekday, nth);
  }
  if (month !== undefined) return `${yyyy}-${pad(month, 2)}`;
  if (fields.quarter !== undefined) return `${yyyy}-Q${fields.quarter}`;
  if (fields.samePeriod === true && told !== null)
    return fields.yearOffset === undefined
      ? `${yyyy}${told.slice(4)}`
      : shiftValue(told, "quarter", 4 * fields.yearOffset);
  if (fields.half !== undefined) return `${yyyy}-H${fields.half}`;
  return fields.season === undefined ? yyyy : `${yyyy}-${fields.season}`;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const last = nth < 0 ? dayOf(year, month, daysInMonth(year, month)) : null;
  if (last !== null) return shiftDay(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1), "day");
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  return shiftDay(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1), "day");
}

/** The day that a value lies in; `null` where the value is longer than a day. */
export function dayOrNull(value: string | null): Day | null {
  return value === null ? null : enclosing(value, "day");
}
