import { describe, expect, test } from "vitest";
import { articles } from "./articles.ts";
import { mutationFacts } from "./facts.ts";
import { mutantsOf } from "./mutants.ts";
import { findingsIn, recallOf } from "./recall.ts";

describe("a correct article", () => {
  test.each(articles)("on $subject is silent", ({ text, date }) => {
    const found = findingsIn(mutantsOf(text).original, mutationFacts, date);
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });
});

describe("with one thing in it wrong it is found", () => {
  const tried = articles.flatMap(({ text, date }) =>
    mutantsOf(text).mutants.map((mutant) => ({
      mutant,
      found: findingsIn(mutant.text, mutationFacts, date).length > 0,
    })),
  );
  const recall = new Map(recallOf(tried).map((each) => [each.kind, each]));

  test.each([
    ["year", 31],
    ["month", 10],
    ["weekday", 13],
    ["day", 3],
    ["office", 6],
    ["name", 11],
    ["number", 12],
    ["count", 12],
  ] as const)("%s: at least %d", (kind, least) => {
    const { found = 0, missed = [] } = recall.get(kind) ?? {};
    const misses = missed.map(({ right, wrong }) => `${right} → ${wrong}`);
    expect(found, misses.join(", ")).toBeGreaterThanOrEqual(least);
  });
});

test("a template gives the correct text and one wrong one for each alternative", () => {
  const { original, mutants } = mutantsOf("It sank on {weekday:Monday|Sunday} in {year:2012|2011|2002}.");
  expect(original).toBe("It sank on Monday in 2012.");
  expect(mutants.map(({ text }) => text)).toEqual([
    "It sank on Sunday in 2012.",
    "It sank on Monday in 2011.",
    "It sank on Monday in 2002.",
  ]);
});
