import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../support/english.ts";

const paragraphs = [
  "The mayor, Anna Berg, said on Monday that 40 houses had burnt down.",
  "“We lost everything,” said Tom Hale, who has lived there since 1999.",
  "",
  "It was the third fire in two years, according to the fire service.",
  "The mayor, Anna Berg, said on Monday that 40 houses had burnt down.",
];

describe("English", () => {
  it("reads paragraphs together as one by one", () => {
    expect(english.readAll(paragraphs)).toEqual(paragraphs.map(english.read));
    expect(english.readAll([...paragraphs].reverse())).toEqual(paragraphs.map(english.read).reverse());
    expect(english.readAll([])).toEqual([]);
  });

  it("reads any texts together as one by one", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 60 }), { maxLength: 6 }), (texts) => {
        expect(english.readAll(texts)).toEqual(texts.map(english.read));
      }),
      { numRuns: 60 },
    );
  });
});
