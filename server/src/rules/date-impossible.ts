import { toldDates } from "../claims/told-dates.ts";
import type { Impossibility } from "../time/date-expression.ts";
import { daysInMonth } from "../time/day.ts";
import { monthName } from "./dates/write-date.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** A date that no calendar, or a time that no clock has. */
export const dateImpossible: Rule = {
  code: "date.impossible",
  severity: "error",
  summary: "A day, month or time of day that does not exist",
  check: ({ analysis }): readonly Finding[] =>
    toldDates(analysis).flatMap(({ mention: { expression, start, end } }) =>
      expression.kind === "impossible"
        ? [
            {
              code: "date.impossible",
              start,
              end,
              message: reason(expression.why),
              evidence: [],
              suggestions: [],
            },
          ]
        : [],
    ),
};

function reason(why: Impossibility): string {
  switch (why.reason) {
    case "clock":
      return `No clock shows ${why.clock}.`;
    case "month":
      return `There is no month ${why.month}.`;
    case "day": {
      const { month, year } = why;
      const days = daysInMonth(year ?? 2000, month);
      const leap = month === 2 && why.day === 29 && year !== null;
      return leap
        ? `February ${year} has ${days} days; ${year} is no leap year.`
        : `${monthName(month)} has ${days} days.`;
    }
  }
}
