import { expect, test } from "vitest";
import { dateWeekday } from "../../server/src/rules/date-weekday.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";

test.each([
  "The talks were held on ⟦Tuesday, 18 February 2026⟧.",
  "The verdict came on ⟦Monday, July 5, 2024⟧.",
  "The concert is on Sat., 1 March 2025 in Ghent and on ⟦Monday 2 March 2025⟧ in Bruges.",
])("finds %s", (text) => expectMarked(dateWeekday, text));

test.each([
  "The talks were held on Wednesday, 18 February 2026.",
  "The verdict came on Friday, July 5, 2024.",
  "They met on Tuesday and signed on 18 February 2026.",
  "“It was Tuesday, 18 February 2026,” the witness said.",
  "The fair opens on Tuesday, 18 February.",
  "Thanksgiving Day falls in November.",
])("is silent on %s", (text) => expectMarked(dateWeekday, text));

test("holds a date without its year against a sure date of the article", () => {
  expectMarked(dateWeekday, "The fair opened on ⟦Tuesday, 18 February⟧.", { date: "2026-02-20" });
  expectMarked(dateWeekday, "The fair opened on Wednesday, 18 February.", { date: "2026-02-20" });
});

test("names both readings and proposes neither", () => {
  const [finding] = checkRule(dateWeekday, "It was Tuesday, 18 February 2026.");
  expect(finding?.message).toBe(
    "18 February 2026 is a Wednesday; the nearest Tuesday is Tuesday, 17 February 2026.",
  );
  expect(finding?.suggestions).toEqual([]);
});

test("proposes the weekday that the article itself gives the date elsewhere", () => {
  const text = "It began on Tuesday, 18 February 2026. On Wednesday, 18 February 2026, rain fell.";
  const [finding] = checkRule(dateWeekday, text);
  expect(finding?.suggestions).toEqual(["Wednesday, 18 February 2026"]);
});
