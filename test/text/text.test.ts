import { describe, expect, it } from "vitest";
import { anyOf } from "../../server/src/text/any-of.ts";
import { firstIndex } from "../../server/src/text/first-index.ts";
import { linesOf } from "../../server/src/text/lines.ts";
import { coveringOne, coverOf, lastStartingAt, overlapOf } from "../../server/src/text/lookup.ts";
import { remembered } from "../../server/src/text/remembered.ts";
import { contains, overlaps, sliceOf } from "../../server/src/text/span.ts";
import { trimSpan } from "../../server/src/text/trim-span.ts";
import { overlapCoefficient, wordCount, wordsOf } from "../../server/src/text/words.ts";

describe("text", () => {
  it("splits lines at every line end", () => {
    const text = "a\nb\r\nc\rd\u2028e\n";
    expect(linesOf(text).map((line) => sliceOf(text, line))).toEqual(["a", "b", "c", "d", "e", ""]);
    expect(linesOf("")).toEqual([{ start: 0, end: 0 }]);
  });

  it("trims a span", () => {
    expect(trimSpan("  ab \t", { start: 0, end: 6 })).toEqual({ start: 2, end: 4 });
    expect(trimSpan("a   b", { start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
  });

  it("compares spans", () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true);
    expect(contains({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true);
  });

  it("looks spans up by their place", () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 5, end: 9 },
    ];
    expect([1, 2, 4, 5, 20].map((offset) => lastStartingAt(spans, offset))).toEqual([-1, 0, 0, 1, 1]);
    expect(coveringOne(spans, { start: 6, end: 9 })).toBe(spans[1]);
    expect(coveringOne(spans, { start: 3, end: 6 })).toBe(null);
    expect(coveringOne(spans, { start: 0, end: 1 })).toBe(null);
    const inner = [
      { start: 2, end: 3 },
      { start: 3, end: 6 },
      { start: 4, end: 5 },
    ];
    expect(inner.map(coverOf(spans))).toEqual([true, false, false]);
    expect(inner.map(overlapOf(spans))).toEqual([true, true, false]);
  });

  it("finds the first index that passes", () => {
    const items = [1, 3, 5, 7];
    expect([0, 1, 4, 7, 8].map((least) => firstIndex(items, (item) => item >= least))).toEqual([
      0, 0, 2, 3, 4,
    ]);
  });

  it("asks many patterns at once, each with its own flags", () => {
    const isGreeting = anyOf([/^hello|hi$/i, /^\p{Lu}ood day$/u, /^dear /i]);
    const greetings = ["Hello all", "oh HI", "Good day", "Dear Sir"];
    expect(greetings.filter(isGreeting)).toEqual(greetings);
    expect(["oh hello", "good day", "oh dear Sir", ""].filter(isGreeting)).toEqual([]);
    expect(anyOf([])("hello")).toBe(false);
  });

  it("judges a word once", () => {
    let judged = 0;
    const isUpper = remembered((word) => {
      judged += 1;
      return word === word.toUpperCase();
    });
    expect(["UN", "un", "UN", "un"].map(isUpper)).toEqual([true, false, true, false]);
    expect(judged).toBe(2);
  });

  it("judges words rightly where they are too many or too long to remember", () => {
    const lengthOf = remembered((word) => word.length);
    const words = Array.from({ length: 50_000 }, (_, nth) => `w${nth}`);
    expect([...words, ...words, "a".repeat(1000)].filter((word) => lengthOf(word) !== word.length)).toEqual(
      [],
    );
  });

  it("shares words by the shorter text", () => {
    expect(wordsOf("The Port’s 3 quays")).toEqual(["the", "port", "s", "3", "quays"]);
    expect(wordCount("The Port’s 3 quays")).toBe(5);
    expect(wordCount(" – ")).toBe(0);
    expect(overlapCoefficient(["a", "b"], ["b", "c", "d"])).toBe(0.5);
    expect(overlapCoefficient([], ["b"])).toBe(0);
  });
});
