import { describe, expect, test } from "vitest";
import { analyseText } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

/** The dates of an article from Wednesday, 18 February 2026: words and values, with the modifier where there is one. */
function datesIn(text: string): string[][] {
  return analyseText(text, { date: "2026-02-18" }).dates.map(({ mention, timex }) => [
    mention.text,
    String(timex.value),
    ...(timex.mod === null ? [] : [timex.mod]),
  ]);
}

function expectDates(marked: string, ...values: readonly string[]): void {
  const { text, spans } = unmark(marked);
  const expected = spans.map(({ start, end }, index) => [
    text.slice(start, end),
    ...(values[index] ?? "").split(" "),
  ]);
  expect(datesIn(text)).toEqual(expected);
}

describe("days with their time", () => {
  test.each([
    ["The siren sounded at ⟦5 p.m. GMT Nov. 9⟧.", "2025-11-09T17:00"],
    ["The crew was seen at ⟦3 a.m. Saturday⟧.", "2026-02-14T03:00"],
    ["The flight should land at ⟦6:30 Friday morning⟧.", "2026-02-20T06:30"],
    ["They landed at ⟦20:17 UTC⟧ on ⟦20 July 1969⟧.", "1969-07-20T20:17", "1969-07-20"],
    ["The gates open at ⟦9am⟧ ⟦tomorrow⟧.", "2026-02-19T09:00", "2026-02-19"],
    ["The ferry left at ⟦1930 GMT⟧.", "2026-02-18T19:30"],
    ["On ⟦Friday⟧ at ⟦8 p.m.⟧ the hall burned.", "2026-02-13", "2026-02-13T20:00"],
    ["The court sat on ⟦Friday⟧ and adjourned in ⟦the evening⟧.", "2026-02-13", "2026-02-13TEV"],
    ["They will sing ⟦this coming Sunday, 22 February⟧.", "2026-02-22"],
    ["⟦Late Monday⟧ the dam broke.", "2026-02-16 END"],
    ["⟦The same day⟧, the mill closed.", "2026-02-18"],
  ])("%s", expectDates);
});

describe("parts of years", () => {
  test.each([
    ["Snow fell in ⟦mid-December⟧.", "2025-12 MID"],
    ["The vote is planned for ⟦early March⟧.", "2026-03 START"],
    ["Output fell in ⟦H1 2025⟧.", "2025-H1"],
    ["Sales rose in ⟦the last half of 2024⟧.", "2024-H2"],
    ["The plant closed in ⟦the final quarter of 2024⟧.", "2024-Q4"],
    ["The bridge should open by ⟦year-end⟧.", "2026-12-31"],
    ["Prices are up 3% since ⟦year-end⟧.", "2025-12-31"],
    ["⟦The winter of 2010-11⟧ was cold.", "2010-WI"],
    ["Revenue was $76m for ⟦the year⟧ ended ⟦Dec. 31⟧.", "P1Y", "2025-12-31"],
    ["The loss was small for ⟦the fiscal year⟧.", "2026"],
    ["The brewer expects ⟦2026⟧ sales of $3bn, up from ⟦2024⟧.", "2026", "2024"],
    [
      "Net fell in ⟦the third quarter⟧. In ⟦the year-earlier quarter⟧ it rose. ⟦The quarter⟧ was weak.",
      "2025-Q3",
      "2024-Q3",
      "2025-Q3",
    ],
  ])("%s", expectDates);
});

describe("feasts", () => {
  test.each([
    ["The shops were shut on ⟦Good Friday 2024⟧.", "2024-03-29"],
    ["The shops will be shut on ⟦Easter Sunday⟧.", "2026-04-05"],
    ["The parade was held on ⟦Ash Wednesday⟧.", "2026-02-18"],
    ["The pool opened on ⟦Memorial Day⟧.", "2025-05-26"],
    ["The crowd sang on ⟦New Year's Eve⟧.", "2025-12-31"],
  ])("%s", expectDates);

  test.each(["The Good Friday Agreement held.", "The choir ate an Easter egg.", "He plays in Easter Road."])(
    "%s",
    (text) => expect(datesIn(text)).toEqual([]),
  );
});

describe("lengths and sets", () => {
  test.each([
    ["A ⟦year-long⟧ inquiry found nothing.", "P1Y"],
    ["After a ⟦several-week⟧ strike, trams ran.", "PXW"],
    ["The choir meets ⟦twice a week⟧.", "P1W"],
    ["The cup is held ⟦once every four years⟧.", "P4Y"],
    ["The strike began ⟦a fortnight ago⟧.", "2026-W06"],
    ["More will follow in ⟦the coming weeks and months⟧.", "FUTURE_REF"],
    ["⟦Hours later⟧ the roof fell in.", "PTXH"],
    ["The ice formed ⟦tens of thousands of years ago⟧.", "PAST_REF"],
    ["He won ⟦nearly four years ago⟧.", "2022 LESS_THAN"],
    ["The strike enters ⟦its fifth week⟧.".replace("⟦its ", "its ⟦"), "null"],
    ["It marked ⟦the fourth anniversary⟧ of the fire.", "null"],
    ["Rivers will rise over ⟦the next 48 hours⟧.", "PT48H"],
  ])("%s", expectDates);

  test.each([
    "One day he will return.",
    "Boston led in the second quarter of the match.",
    "She had three sons in as many years.",
    "The lake froze after the fall of the tree.",
    "Rates rose by a quarter and the second half of the cake was eaten.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("what is to come", () => {
  test.each([
    ["He has until ⟦Friday⟧ to pay.", "2026-02-20"],
    ["The museum is shut through ⟦March⟧.", "2026-03"],
    ["She was named head, effective ⟦March 1⟧.", "2026-03-01"],
    ["Trading resumes on ⟦Monday morning⟧.", "2026-02-23TMO"],
    ["The court extended the deadline until ⟦Friday⟧.", "2026-02-20"],
    ["The nurses were planning to march on ⟦Saturday⟧.", "2026-02-21"],
    ["The vote is on ⟦Friday⟧.", "2026-02-20"],
    ["The final is at ⟦21:50 GMT⟧ on ⟦Sunday⟧.", "2026-02-22T21:50", "2026-02-22"],
    ["The report is due later on ⟦Friday⟧.", "2026-02-20"],
    ["The ban was in force until ⟦Friday⟧.", "2026-02-13"],
  ])("%s", expectDates);
});

describe("a year belongs to its clause", () => {
  test.each([
    ["The mill, founded in ⟦1994⟧, said on ⟦Jan. 14⟧ that it would close.", "1994", "2026-01-14"],
    ["In ⟦1994⟧, the mill burned down in ⟦June⟧.", "1994", "1994-06"],
  ])("%s", expectDates);
});

describe("what only looks like a date", () => {
  test.each([
    "You may go, and they may march.",
    "Theresa May resigned, and trust in May fell.",
    "The Sun shone on The Sun's reporters.",
    "Leeds won 2-1 after a 30-28 first leg.",
    "Flight 1930 left from gate 24.",
    "The crew flew a Boeing 737 and a 787.",
    "Joseph Heller wrote Catch-22.",
    "Article 5 of the treaty was invoked.",
    "The army lost 2013 umbrellas.",
    "He lives at 1600 Pennsylvania Avenue.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
});
