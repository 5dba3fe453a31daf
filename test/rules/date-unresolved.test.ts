import { test } from "vitest";
import { dateUnresolved } from "../../server/src/rules/date-unresolved.ts";
import { expectMarked } from "../support/expect-marked.ts";

test.each([
  "The mayor resigned ⟦yesterday⟧, and the council met on Monday.",
  "Sales fell ⟦last month⟧.\n\nThe chain closed ten shops ⟦last week⟧.",
])("finds %s", (text) => expectMarked(dateUnresolved, text));

test("is silent where the article's day is known", () => {
  expectMarked(dateUnresolved, "The court ruled on Tuesday.", { date: "2026-02-18" });
});
