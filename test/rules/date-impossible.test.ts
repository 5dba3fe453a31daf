import { expect, test } from "vitest";
import { dateImpossible } from "../../server/src/rules/date-impossible.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";

test.each([
  "The museum will reopen on ⟦31 April⟧.",
  "The striker signed on ⟦30 February 2024⟧ for two years.",
  "The court heard that he was seen on ⟦29 February 2023⟧ in Leeds.",
  "Applications close on ⟦June 31, 2025⟧, the council said.",
  "The file is stamped ⟦2024-13-02⟧.",
  "The ferry leaves at ⟦25:30⟧.",
  "The shop on the quay closes at ⟦10:75 p.m.⟧ on weekdays.",
])("finds %s", (text) => expectMarked(dateImpossible, text));

test.each([
  "The comet was seen on 29 February 2024.",
  "In April 31 people were hurt in the crash.",
  "In February 30 homes were flooded.",
  "The bar is open until 24:00 GMT.",
  "Rovers won 31-30 in March.",
  "“We will meet on 31 April,” he joked.",
  "The runner finished in 2:61:12, the sheet said.",
  "Room 31, April House, was empty.",
])("is silent on %s", (text) => expectMarked(dateImpossible, text));

test("says why", () => {
  const [day] = checkRule(dateImpossible, "It shut on 29 February 2023.");
  const [month] = checkRule(dateImpossible, "It shut on 31 November.");
  expect(day?.message).toBe("February 2023 has 28 days; 2023 is no leap year.");
  expect(month?.message).toBe("November has 30 days.");
});
