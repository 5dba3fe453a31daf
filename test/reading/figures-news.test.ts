import { describe, expect, it } from "vitest";
import { figuresOf } from "../support/figures.ts";

/** What is read from each sentence: words, value or ends, unit, what is counted. */
type Row = readonly [
  text: string,
  value: number | readonly [number, number],
  unit?: string | undefined,
  of?: string,
];

const sentences: readonly (readonly [sentence: string, ...rows: Row[]])[] = [
  [
    "Revenue rose 4.5% to $3.2 billion in the third quarter.",
    ["4.5%", 4.5, "percent"],
    ["$3.2 billion", 3.2e9, "USD"],
  ],
  [
    "Crude fell $1.20, or 2%, to $58.30 a barrel.",
    ["$1.20", 1.2, "USD"],
    ["2%", 2, "percent"],
    ["$58.30 a barrel", 58.3, "USD-per-barrel"],
  ],
  ["It offered €20-a-share for the brewer.", ["€20-a-share", 20, "EUR-per-share"]],
  [
    "The mill ships 1.2m tonnes of pulp a year.",
    ["1.2m tonnes of pulp a year", 1.2e6, "tonne-per-year", "pulp"],
  ],
  ["Wages grew 3 per cent per annum.", ["3 per cent per annum", 3, "percent-per-year"]],
  ["Flats cost £1,200 each month.", ["£1,200 each month", 1200, "GBP-per-month"]],
  ["Debt is $25,550 per graduate.", ["$25,550 per graduate", 25550, "USD-per-graduate"]],
  [
    "The 20 fastest-growing towns and 10 most expensive streets are listed.",
    ["20 fastest-growing towns", 20, undefined, "fastest-growing towns"],
    ["10 most expensive streets", 10, undefined, "most expensive streets"],
  ],
  ["He is 6ft 4in tall.", ["6ft", 6, "foot"], ["4in", 4, "inch"]],
  ["It has a one-in-four chance.", ["one-in-four chance", 0.25, undefined, "chance"]],
  ["Prices range from 5 to 10 euros.", ["5 to 10 euros", [5, 10], "EUR"]],
  [
    "Between five and six hundred people came.",
    ["Between five and six hundred people", [500, 600], undefined, "people"],
  ],
  ["Sales rose to £3.4m from 2.9m.", ["£3.4m", 3.4e6, "GBP"], ["2.9m", 2.9e6]],
  ["They jumped 8.35m, up from 7.9m.", ["8.35m", 8.35, "metre"], ["7.9m", 7.9, "metre"]],
  ["Sales were £5m a year earlier.", ["£5m", 5e6, "GBP"]],
  ["Rainfall was 20mm a month ago.", ["20mm", 20, "millimetre"]],
  [
    "Rates rose by 50 basis points, or half of one percentage point.",
    ["50 basis points", 50, "basis-point"],
    ["half of one percentage point", 0.5, undefined, "percentage point"],
    ["one percentage point", 1, "percentage-point"],
  ],
  ["Growth is put at between 5 and 10 per cent.", ["between 5 and 10 per cent", [5, 10], "percent"]],
  ["Shares closed +2.3% at 512p.", ["+2.3%", 2.3, "percent"], ["512p", 512, "penny"]],
  ["The bank lent 1.5tn won.", ["1.5tn won", 1.5e12, "KRW"]],
  ["It reached 38C in Seville.", ["38C", 38, "degree-celsius"]],
  [
    "Three years ago the orchestra had 40 players.",
    ["Three years", 3, "year"],
    ["40 players", 40, undefined, "players"],
  ],
  ["The calf is six weeks old.", ["six weeks old", 6, "week"]],
  ["Okafor, 42, scored at the age of 17.", ["42", 42, "year"], ["age of 17", 17, "year"]],
  ["The guests are 40 - 50 years old.", ["40 - 50 years old", [40, 50], "year"]],
  ["A two-goal lead was lost.", ["two-goal", 2, undefined, "goal"]],
  ["They rent a three-bedroom house.", ["three-bedroom", 3, undefined, "bedroom"]],
  [
    "Some 30,000-odd fans and 200-plus stewards came.",
    ["Some 30,000-odd fans", 30000, undefined, "fans"],
    ["200-plus stewards", 200, undefined, "stewards"],
  ],
  [
    "She had 31 points, 8 rebounds and 12 assists.",
    ["31 points", 31, undefined, "points"],
    ["8 rebounds", 8, undefined, "rebounds"],
    ["12 assists", 12, undefined, "assists"],
  ],
  [
    "Four of the 12 jurors had doubts.",
    ["Four of the 12 jurors", 4, undefined, "jurors"],
    ["12 jurors", 12, undefined, "jurors"],
  ],
  ["One of the players left.", ["One of the players", 1, undefined, "players"]],
  ["A ticket costs 17.58 euros in Lyon.", ["17.58 euros", 17.58, "EUR"]],
];

describe("figures of the news", () => {
  it.each(sentences.map(([sentence, ...rows]) => ({ sentence, rows })))("$sentence", ({ sentence, rows }) => {
    const read = figuresOf(sentence).map(({ text, low, high, value, unit, of }) => [
      text,
      value ?? [low, high],
      unit ?? undefined,
      of ?? undefined,
    ]);
    expect(read).toEqual(rows.map(([text, value, unit, of]) => [text, value, unit, of]));
  });

  it.each([
    "One of us must go, and one of these days one will.",
    "It was a one-sided, three-way, one-on-one affair with a two-tier system.",
    "One night he left; one morning he came back.",
    "A one-in-100-year flood hit the valley.",
    "A one-off, one-stop shop is a one-time offer.",
    "In the age of steam, age mattered.",
    "Back in May 2019 the season of 2018-19 ended on 12 May.",
    "Flight 370, Article 5, Windows 11 and World War Two.",
    "The A+ student sat in row 12.",
    "He won in the year 2010 and the 1990s.",
  ])("reads none in “%s”", (sentence) => {
    expect(figuresOf(sentence).map(({ text }) => text)).toEqual([]);
  });

  it("asks nobody for the source of one of several, nor of the whole that a part is of", () => {
    const figures = figuresOf("Police said one of the miners and 40 of the 900 villagers were killed.");
    expect(figures.map(({ value, routine }) => [value, routine])).toEqual([
      [1, true],
      [40, false],
      [900, true],
    ]);
    expect(figures[0]?.slot).toBeNull();
    expect(figures[2]?.slot).toBeNull();
  });
});
