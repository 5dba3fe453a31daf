import { expect, test } from "vitest";
import { dateOrder } from "../../server/src/rules/date-order.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";

test.each([
  "The mine opened in 1975.\n\nIt was later, in 1968, that another pit closed.",
  "Two men were arrested on 10 August 2019 and released on 12 August 2019.",
  "She was jailed in 2012, released in 2014 and arrested in 2013 in error.",
  "He was released in 2014. He was arrested in 2012 and charged in 2013.",
  "The sisters were arrested in 2014 and their brother was charged in 2012.",
  "She was charged in 2014 and will be sentenced in 2015.",
  "She was charged on 5 May and sentenced in 2015.",
  "“I was arrested in 2014 and charged in 2012,” she said.",
])("is silent on %s", (text) => expectMarked(dateOrder, text));

test.each([
  "Two men were arrested on 12 August 2019 and released on ⟦10 August 2019⟧.",
  "She was arrested in March 2021, charged in ⟦June 2020⟧ and pleaded guilty in September 2023.",
  "Talks began on 5 June 2019 and broke down on ⟦21 May 2019⟧.",
])("finds %s", (text) => expectMarked(dateOrder, text));

test("holds days without a year against each other", () => {
  const text = "Two men were arrested on 12 August and released on ⟦10 August⟧.";
  expectMarked(dateOrder, text, { date: "2023-08-17" });
});

test("is silent on days of two years that neither names", () => {
  const text = "The opera begins on 12 June and ended last year on 14 June.";
  expectMarked(dateOrder, text, { date: "2026-05-12" });
});

test("links the date before it", () => {
  const text = "The strike began in March 2021. Talks then collapsed in May 2020.";
  expect(checkRule(dateOrder, text)[0]?.evidence).toMatchObject([{ text: "March 2021" }]);
});
