import { expect, test } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { dateConflict } from "../../server/src/rules/date-conflict.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";

test.each([
  [
    "The Riverside bridge in Leeds collapsed in ⟦March 2019⟧.",
    "The Riverside bridge in Leeds collapsed in May 2018.",
  ],
  [
    "Maria Keller was born in Zurich in ⟦1962⟧ to a baker.",
    "Maria Keller was born in Zurich in 1964, the daughter of a baker.",
  ],
  [
    "The Nordic Opera House was founded in Oslo in ⟦1951⟧.",
    "In 1953 the Nordic Opera House was founded in Oslo.",
  ],
])("finds %s", (text, other) => expectMarked(dateConflict, text, { others: { "other.txt": other } }));

test.each([
  [
    "The Riverside bridge in Leeds collapsed in March 2019.",
    "The Riverside bridge in Leeds collapsed in 2019.",
  ],
  ["The Riverside bridge in Leeds collapsed in 2019.", "The Harbour bridge in Bristol collapsed in 2011."],
  ["Leeds United won the cup in Wembley in 1972.", "Leeds United won the cup in Wembley in 1992."],
  ["The storm hit the coast of Florida in 2017.", "The storm hit the coast of Florida in 2018."],
  ["The strike at the Volvo plant began in 2019.", "The strike at the Renault plant began in 2021."],
  ["The bank was founded in 1951.", "The company was founded in 1987."],
  ["Maria Keller was born in Zurich in 1962.", "Anna Keller was born in Zurich in 1964."],
])("is silent on %s against %s", (text, other) =>
  expectMarked(dateConflict, text, { others: { "other.txt": other } }),
);

test("leaves to facts what they decide", () => {
  const facts = createFacts([
    packFrom(`
id: test
title: Test
complete-until: 2026-01-01
events:
  - id: bridge
    names: [Riverside bridge]
    start: 2019-03
    source: https://example.org
    retrieved: 2026-01-01
`),
  ]);
  const others = { "other.txt": "The Riverside bridge in Leeds collapsed in May 2018." };
  expect(
    checkRule(dateConflict, "The Riverside bridge in Leeds collapsed in March 2019.", { others, facts }),
  ).toEqual([]);
});

const LIMA = "LIMA, Peru — Engineers from Chile and Peru met in Lima. ";

/** Two reports with their days, and whether the days on which the bridge opened are asked about. */
test.each([
  ["a weekday and another one of one day", "2024-05-16", "on Monday", "2024-05-16", "on Tuesday", true],
  ["weekdays told a day apart", "2024-05-16", "on Monday", "2024-05-17", "on Wednesday", true],
  ["weekdays told in two weeks", "2024-05-16", "on Monday", "2024-05-22", "on Saturday", false],
  ["one weekday of two weeks", "2024-05-13", "on Monday", "2024-05-14", "last Monday", false],
  ["a weekday and a written day", "2024-05-16", "on Monday", "2024-05-22", "on 15 May 2024", true],
  ["one day in other words", "2024-05-16", "on Monday", "2024-05-22", "on 13 May 2024", false],
])("asks of days that are of one week: %s", (_, date, day, otherDate, otherDay, isAsked) => {
  const text = (told: string) => `${LIMA}The Pacific Bridge in Lima was opened to traffic ${told}.`;
  const other = `${otherDate}\n\n${text(otherDay)}`;
  expect(checkRule(dateConflict, text(day), { date, others: { "other.txt": other } }).length > 0).toBe(
    isAsked,
  );
});
