import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dayOf, daysFrom } from "../../server/src/time/day.ts";

const day = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day: ofMonth }) => dayOf(year, month, ofMonth) ?? "2000-02-29");

test("days are counted as the calendar does", () => {
  fc.assert(
    fc.property(day, day, (from, to) => {
      const expected = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
      expect(daysFrom(from, to)).toBe(expected);
    }),
  );
});
