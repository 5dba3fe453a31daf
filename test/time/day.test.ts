import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayOf,
  daysFrom,
  daysInMonth,
  isDay,
  isLeapYear,
  mondayOf,
  shiftDay,
  weekdayOf,
  weekOf,
} from "../../server/src/time/day.ts";

const anyDay = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dayOf(year, month, day) ?? "");

describe("days of the calendar", () => {
  test.each([
    [2024, 2, 29, "2024-02-29"],
    [2023, 2, 29, null],
    [1900, 2, 29, null],
    [2000, 2, 29, "2000-02-29"],
    [2026, 4, 31, null],
    [2026, 13, 1, null],
    [0, 1, 1, null],
    [476, 9, 4, "0476-09-04"],
  ])("%i-%i-%i is %s", (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
  });

  test("leap years", () => {
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true]);
    expect([1, 2, 4, 12].map((month) => daysInMonth(2023, month))).toEqual([31, 28, 30, 31]);
  });

  test("weekdays and ISO weeks", () => {
    expect(weekdayOf("2026-02-17")).toBe(2);
    expect(weekOf("2021-01-03")).toBe("2020-W53");
    expect(mondayOf(2026, 8)).toBe("2026-02-16");
  });

  test("a month later keeps the day as far as there is one", () => {
    expect(shiftDay("2024-01-31", 1, "month")).toBe("2024-02-29");
    expect(shiftDay("2024-02-29", 1, "year")).toBe("2025-02-28");
    expect(shiftDay("9999-12-31", 1, "day")).toBe(null);
    expect(shiftDay("2024-01-01", Number.MAX_SAFE_INTEGER, "year")).toBe(null);
  });

  test("a day moved by anything is a day or none", () => {
    const unit = fc.constantFrom("day", "week", "month", "year" as const);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9_000_000, max: 9_000_000 }), unit, (day, amount, step) => {
        const moved = shiftDay(day, amount, step);
        expect(moved === null || isDay(moved)).toBe(true);
      }),
    );
  });

  test("going and coming back leads home", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, amount) => {
        const there = shiftDay(day, amount, "day");
        if (there === null) return;
        expect(daysFrom(day, there)).toBe(amount);
        expect(shiftDay(there, -amount, "day")).toBe(day);
        expect((weekdayOf(day) + amount - weekdayOf(there)) % 7 === 0).toBe(true);
      }),
    );
  });
});
