import { describe, expect, test } from "vitest";
import { resolveDates } from "../../server/src/claims/resolve-dates.ts";
import type { Facts } from "../../server/src/facts/facts.ts";
import { findDates } from "../../server/src/reading/english/dates/find-dates.ts";
import { EVERY_SIGN } from "../../server/src/reading/english/paragraph.ts";
import { analyseText } from "../support/check-rule.ts";
import { expectLinear, repeated } from "../support/growth.ts";
import { noFacts } from "../support/no-facts.ts";

/** The dates of an article from Wednesday, 18 February 2026, with their values. */
function datesIn(
  text: string,
  date: string | null = "2026-02-18",
  facts: Facts = noFacts,
): Record<string, string | null> {
  const { dates } = analyseText(text, date === null ? { facts } : { date, facts });
  return Object.fromEntries(dates.map(({ mention, timex }) => [mention.text, timex.value]));
}

describe("weekdays lean with their verb", () => {
  test.each([
    ["The court ruled on Tuesday.", "Tuesday", "2026-02-17"],
    ["The court will rule on Tuesday.", "Tuesday", "2026-02-24"],
    ["The court ruled on Wednesday.", "Wednesday", "2026-02-18"],
    ["On Friday, the court will rule.", "Friday", "2026-02-20"],
    ["The court is expected to rule on Monday, the clerk said.", "Monday", "2026-02-23"],
    ["The clerk said on Monday that the court would rule.", "Monday", "2026-02-16"],
    ["The fair closed in December.", "December", "2025-12"],
    ["The fair will open in December.", "December", "2026-12"],
    ["The fair opened on Feb. 20 last year and closed on March 1.", "March 1", "2025-03-01"],
  ])("%s", (text, words, value) => {
    expect(datesIn(text)[words]).toBe(value);
  });
});

describe("dates hang on the date just spoken of", () => {
  test.each([
    ["The mine opened on 4 May 1976. Three days later it flooded.", "Three days later", "1976-05-07"],
    ["He was jailed in 1989 and freed two years later.", "two years later", "1991"],
    ["She won in 2014 and retired the following year.", "the following year", "2015"],
    ["They met on 3 June 2019 and married the next day.", "the next day", "2019-06-04"],
    ["He won on 3 June 2019. Weeks later he fell ill.", "Weeks later", "PAST_REF"],
    ["It opened last year. It failed five years later.", "five years later", null],
    ["It opened last year. It will close five years later.", "five years later", "2030"],
    ["The bank failed in 2008. That year, two others closed.", "That year", "2008"],
    ["In 2014 the ice melted in June.", "June", "2014-06"],
    ["In May 2021 it moved. It lost £3m in 2022/23, down from £4m a year earlier.", "a year earlier", "2021"],
    ["Net fell in the third quarter. A year earlier it rose.", "A year earlier", "2024-Q3"],
  ])("%s", (text, words, value) => {
    expect(datesIn(text)[words]).toBe(value);
  });
});

describe("without the article's date", () => {
  test("absolute dates stand, relative ones do not", () => {
    expect(datesIn("On 4 May 1976 and on Tuesday, two years ago, it snowed.", null)).toEqual({
      "4 May 1976": "1976-05-04",
      Tuesday: null,
      "two years ago": null,
    });
  });

  test("a year alone still places what needs no day", () => {
    expect(datesIn("It snowed last year and on Tuesday.", "2026")).toEqual({
      "last year": "2025",
      Tuesday: null,
    });
  });
});

describe("long runs of dates", () => {
  const resolve = (text: string) => {
    const sentence = { start: 0, end: text.length, tense: "past", checkWorthiness: 0 } as const;
    const mentions = findDates({ text, tokens: [], signs: EVERY_SIGN, sentences: [sentence] });
    return resolveDates(mentions, [sentence], { value: "2026-02-18", basis: "given", confidence: 1 });
  };

  test.each(["10:00 GMT ", "noon ", "Monday to ", "1 to 5 March "])("of “%s” take linear time", (unit) => {
    expectLinear(resolve, repeated(unit), 16_000);
  });

  test("times on the clock share the day that follows them", () => {
    expect(datesIn("Trains left at 9 a.m. and 11 a.m. on 3 June 2019.")["11 a.m."]).toBe("2019-06-03T11:00");
  });
});
