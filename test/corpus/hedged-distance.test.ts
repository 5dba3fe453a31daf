import { expect, test } from "vitest";
import { hedgedDistance } from "../../server/src/corpus/datings/hedged-distance.ts";
import { includes } from "../../server/src/time/interval.ts";
import { analyseText } from "../support/check-rule.ts";

const DAY = "2026-11-20";

function covers(words: string, day: string): boolean | null {
  const [date] = analyseText(`The pier burned down ${words}.`, { date: DAY }).dates;
  if (date === undefined) throw new Error(`“${words}” is no date.`);
  const days = hedgedDistance(date, { start: DAY, end: DAY });
  return days === null ? null : includes(days, { start: day, end: day });
}

test.each([
  ["nearly five years ago", "2022-02-24"],
  ["almost five years ago", "2021-12-01"],
  ["more than four years ago", "2022-02-24"],
  ["over four years ago", "2020-01-01"],
  ["four years ago", "2022-07-01"],
  ["five years ago", "2022-02-24"],
  ["two months ago", "2026-09-10"],
  ["about ten years ago", "2014-11-20"],
])("“%s” may be %s", (words, day) => expect(covers(words, day)).toBe(true));

test.each([
  ["nearly five years ago", "2023-02-24"],
  ["nearly five years ago", "2020-02-24"],
  ["more than four years ago", "2023-06-01"],
  ["three years ago", "2022-02-24"],
  ["two months ago", "2026-05-10"],
])("“%s” is not %s", (words, day) => expect(covers(words, day)).toBe(false));

test.each(["last year", "in 2022", "on Monday"])("“%s” is no distance", (words) => {
  expect(covers(words, "2022-02-24")).toBe(null);
});
