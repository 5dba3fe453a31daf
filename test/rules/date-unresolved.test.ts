import { test } from "vitest";
import { dateUnresolved } from "../../server/src/rules/date-unresolved.ts";
import { expectMarked } from "../support/expect-findings.ts";

test.each([
  "The court ruled on ⟦Tuesday⟧ against the firm.",
  "⟦Overnight⟧ rain flooded the pitch.",
  "A deal may be signed within ⟦days⟧.",
  "In ⟦recent days⟧ the river has risen.",
  "She resigned just ⟦days⟧ before the vote.",
  "The mayor resigned ⟦yesterday⟧, and the council met on Monday.",
  "Sales fell ⟦last month⟧.\n\nThe chain closed ten shops ⟦last week⟧.",
  "The firm lost money ⟦last year⟧.",
])("finds %s", (text) => expectMarked(dateUnresolved, text));

test.each([
  "The court ruled on Tuesday, 17 February 2026, against the firm.",
  "The firm now has ten shops and recently sold two.",
  "The trial lasted two days.",
  "In 2014 the club moved; three years later it was sold.",
  "“We will meet on Tuesday,” she said.",
  "He worked there for years.",
])("is silent on %s", (text) => expectMarked(dateUnresolved, text));

test("is silent where the article's day is known", () => {
  expectMarked(dateUnresolved, "The court ruled on Tuesday.", { date: "2026-02-18" });
});
