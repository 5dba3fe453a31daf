import { describe, expect, test } from "vitest";
import { settleArticleDate } from "../../server/src/claims/article-date.ts";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { analyseText } from "../support/check-rule.ts";

const facts = createFacts([
  packFrom(`
id: test
title: Test
complete-until: 2026-01-01
events:
  - id: quake
    names: [Valdoria earthquake, earthquake in Valdoria]
    start: 2016-08-24
    source: https://example.org
    retrieved: 2026-01-01
`),
]);

const dateOf = (text: string, name = "article.txt") => analyseText(text, { facts }, name).date;

describe("what the text states", () => {
  test.each([
    ["---\ntitle: Flood\ndate: 2026-02-18T09:30:00Z\n---\n\nThe river rose.", "article.md", "2026-02-18"],
    ["---\ndate: 18 February 2026\n---\n\nThe river rose.", "article.md", "2026-02-18"],
    [
      "The river rose\n\nPublished 17 February 2026, 14:05 GMT\n\nThe river rose by a metre.",
      "article.txt",
      "2026-02-17",
    ],
    ["LISBON, Feb. 17, 2026 — The river rose.", "article.txt", "2026-02-17"],
    ["The river rose by a metre.", "2026-02-18-flood.txt", "2026-02-18"],
    ["The river rose by a metre.", "flood_20260218.txt", "2026-02-18"],
    ["The river rose by a metre.", "news/2026/02/18/flood.txt", "2026-02-18"],
  ])("%j in %s", (text, name, value) => {
    expect(dateOf(text, name)?.value).toBe(value);
  });

  test.each([
    ["The river rose on 17 February 2026.", "article.txt"],
    ["The river rose by a metre.", "issue-20261399.txt"],
    ["The river rose by a metre.", "call-555-2026.txt"],
    ["The river rose by a metre.", "a20190412b7.txt"],
    ["The river rose by a metre.", "2019-04-12-backup/flood.txt"],
    ["---\ndate: 2026-02-30\n---\n\nThe river rose.", "article.md"],
    ["", "article.txt"],
  ])("nothing in %j, %s", (text, name) => {
    expect(dateOf(text, name)).toBe(null);
  });
});

describe("what follows from an anniversary", () => {
  test("a weekday that differs makes it the nearest such day", () => {
    const date = dateOf(
      "Survivors met on Wednesday, a week before the tenth anniversary of the Valdoria earthquake.",
    );
    expect(date).toMatchObject({ value: "2026-08-19" });
    expect(date?.confidence).toBeLessThan(0.8);
  });

  test("a weekday that agrees makes it surer", () => {
    const date = dateOf(
      "Survivors met on Monday, a week before the tenth anniversary of the Valdoria earthquake.",
    );
    expect(date?.value).toBe("2026-08-17");
    expect(date?.confidence).toBeGreaterThan(0.8);
    expect(date?.basis).toContain("Monday");
  });

  test("that lies ahead it is a year", () => {
    const date = dateOf(
      "As the tenth anniversary of the Valdoria earthquake approaches, survivors are waiting.",
    );
    expect(date).toMatchObject({ value: "2026" });
    expect(date?.confidence).toBeLessThan(0.6);
  });

  test.each([
    "Survivors met a week before the tenth anniversary of the Lundy landslide.",
    "In 2020 they had marked the tenth anniversary of the Valdoria earthquake in silence.",
  ])("silent on %s", (text) => {
    expect(dateOf(text)).toBe(null);
  });
});

test("a day that is given goes before a year that is worked out", () => {
  const year = { value: "2026", basis: "worked out", confidence: 0.5 };
  const given = { value: "2026-02-18", basis: "given", confidence: 1 };
  expect(settleArticleDate(year, given)).toBe(given);
  expect(settleArticleDate(given, year)).toBe(given);
  expect(settleArticleDate({ ...given, value: "2025-01-01", confidence: 0.5 }, given)).toBe(given);
  expect(settleArticleDate(null, given)).toBe(given);
  expect(settleArticleDate(null, null)).toBe(null);
});
