import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareIntervals, includes, intervalOf } from "../../server/src/time/interval.ts";
import { enclosing, shiftValue } from "../../server/src/time/shift-value.ts";

describe("the days that a value stands for", () => {
  test.each([
    ["2026", "2026-01-01", "2026-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2026-02-18", "2026-02-18", "2026-02-18"],
    ["2026-02-18T14:00", "2026-02-18", "2026-02-18"],
    ["2026-02-18TNI", "2026-02-17", "2026-02-19"],
    ["2026-Q1", "2026-01-01", "2026-03-31"],
    ["2026-H2", "2026-07-01", "2026-12-31"],
    ["2026-SU", "2026-06-01", "2026-09-30"],
    ["2026-WI", "2026-12-01", "2027-03-31"],
    ["2026-W07", "2026-02-09", "2026-02-15"],
    ["2026-W07-WE", "2026-02-14", "2026-02-15"],
    ["2026-W07-2", "2026-02-10", "2026-02-10"],
    ["199", "1990-01-01", "1999-12-31"],
    ["18", "1800-01-01", "1899-12-31"],
    ["2026-02-17/2026-02-18", "2026-02-17", "2026-02-18"],
    ["1998/1999", "1998-01-01", "1999-12-31"],
  ])("%s", (value, start, end) => {
    expect(intervalOf(value)).toEqual({ start, end });
  });

  test.each(["P2D", "PRESENT_REF", "XXXX-WXX-2", "2026-02-30", "2026-13", "2026-W60", "", "-", "2026/", "x"])(
    "none for %s",
    (value) => {
      expect(intervalOf(value)).toBe(null);
    },
  );

  test("never throws", () => {
    fc.assert(fc.property(fc.string(), (value) => void intervalOf(value)));
    fc.assert(fc.property(fc.stringMatching(/^[0-9WQTX/-]{0,12}$/), (value) => void intervalOf(value)));
  });
});

describe("comparing", () => {
  const year = { start: "2022-01-01", end: "2022-12-31" };
  const day = { start: "2022-02-24", end: "2022-02-24" };
  test.each([
    [day, year, "overlaps"],
    [{ start: "2021-12-31", end: "2021-12-31" }, year, "before"],
    [{ start: "2023-01-01", end: "2023-01-01" }, year, "after"],
  ])("%j to %j is %s", (a, b, relation) => {
    expect(compareIntervals(a, b)).toBe(relation);
  });

  test("a year includes its days", () => {
    expect(includes(year, day)).toBe(true);
    expect(includes(day, year)).toBe(false);
  });
});

describe("moving values", () => {
  test.each([
    ["2026-02-18", "year", -1, "2025"],
    ["2026-02-18", "month", -2, "2025-12"],
    ["2026-02-18", "week", 1, "2026-W09"],
    ["2026-02-18", "weekend", -1, "2026-W07-WE"],
    ["2026-02-18", "quarter", -1, "2025-Q4"],
    ["2026-02-18", "half", 1, "2026-H2"],
    ["2026-02-18", "decade", -1, "201"],
    ["2026-02-18", "century", -1, "19"],
    ["2026-02-18", "day", -18, "2026-01-31"],
    ["1989-Q3", "quarter", -4, "1988-Q3"],
    ["2026", "day", -1, null],
    ["2026", "month", -1, null],
    ["0001-01-01", "year", -1, null],
    ["P2D", "year", -1, null],
  ] as const)("%s by %s %i is %s", (value, unit, amount, expected) => {
    expect(shiftValue(value, unit, amount)).toBe(expected);
  });

  test("what a value lies in includes it", () => {
    const units = ["day", "week", "month", "quarter", "half", "year", "decade", "century"] as const;
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0200-01-01"), max: new Date("9000-01-01"), noInvalidDate: true }),
        fc.constantFrom(...units),
        (date, unit) => {
          const day = date.toISOString().slice(0, 10);
          const around = intervalOf(enclosing(day, unit) ?? "");
          expect(around !== null && includes(around, { start: day, end: day })).toBe(true);
        },
      ),
    );
  });
});
