import { describe, expect, test } from "vitest";
import { datesIn, expectDates } from "../support/dates.ts";

describe("days by their number", () => {
  test.each([
    [
      "The trial opened on ⟦12 January⟧, resumed on ⟦the 14th⟧ and ended on ⟦the 21st⟧.",
      "2026-01-12",
      "2026-01-14",
      "2026-01-21",
    ],
    ["The fair opens on ⟦28 February⟧ and closes on ⟦the 3rd⟧.", "2026-02-28", "2026-03-03"],
    ["The council meets on ⟦Thursday the 26th⟧.", "2026-02-26"],
    ["The dam burst on ⟦Friday, the 13th⟧.", "2026-02-13"],
    ["The parcel came on ⟦the 2nd of this month⟧.", "2026-02-02"],
    ["The strike began on ⟦the 9th of last month⟧.", "2026-01-09"],
    [
      "She set sail on ⟦20 November 2019⟧ and landed on ⟦the 5th of the following month⟧.",
      "2019-11-20",
      "2019-12-05",
    ],
  ])("%s", expectDates);

  test.each([
    "She birdied the 14th and holed out on the 18th.",
    "The flat on the 14th floor burned.",
    "He finished 3rd, and on the 2nd of three stages he fell.",
    "Louis the 14th built it.",
    "The 5th of Beethoven was played.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
  test.each([
    ["In ⟦November⟧ she made a par on the 14th hole.", "2025-11"],
    ["In ⟦November⟧ a fire broke out on the 9th floor.", "2025-11"],
    ["In ⟦November⟧ he was on the 2nd of three ships.", "2025-11"],
  ])("%s", expectDates);
});

describe("seasons", () => {
  test.each([
    ["He will retire at ⟦the end of this season⟧.", "PRESENT_REF END"],
    ["The club lost nine games ⟦last season⟧; ⟦next season⟧ it will be sold.", "PAST_REF", "FUTURE_REF"],
    ["⟦Earlier this season⟧ the theatre staged Medea.", "PRESENT_REF START"],
    ["Tickets for ⟦the coming season⟧ sold fast.", "FUTURE_REF"],
    ["⟦Last winter⟧ was mild, ⟦last summer⟧ hot.", "2024-WI", "2025-SU"],
  ])("%s", expectDates);
  test.each([
    "This season of the series is dull.",
    "The rainy season is short, and in his third season he scored ten.",
    "The Last Season is a film.",
    "Season the lamb.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("the same period of another year", () => {
  test.each([
    ["Profit rose in ⟦the third quarter of 2025⟧ from ⟦the same period last year⟧.", "2025-Q3", "2024-Q3"],
    ["Prices rose 3% in ⟦January⟧, against 4% in ⟦the same month last year⟧.", "2026-01", "2025-01"],
    ["Exports fell from ⟦the corresponding period a year earlier⟧.", "2025"],
    ["At ⟦this time last year⟧ the lake was dry.", "2025"],
    ["Sales grew in ⟦the fourth quarter⟧, but not in ⟦the same quarter of 2023⟧.", "2025-Q4", "2023-Q4"],
    ["Growth is forecast for ⟦the first quarter of 2027⟧. ⟦A year ago⟧ there was none.", "2027-Q1", "2025"],
  ])("%s", expectDates);
  test.each(["At the same time, they sang.", "The same people came to the same place."])("%s", (text) =>
    expect(datesIn(text)).toEqual([]),
  );
});
