import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiff } from "../../server/src/corpus/agreement/word-diff.ts";

const diff = (own: string, theirs: string) =>
  wordDiff(own, theirs).map(({ kind, words }) => ({ kind, words }));

describe("two wordings, word by word", () => {
  it("tells what only one has, as it is written", () => {
    expect(diff("“We’ll rebuild the Old Bridge soon.”", "“We’ll rebuild the new, wide bridge soon”")).toEqual(
      [
        { kind: "same", words: "“We’ll rebuild the" },
        { kind: "removed", words: "Old" },
        { kind: "added", words: "new, wide" },
        { kind: "same", words: "Bridge soon.”" },
      ],
    );
  });

  it("takes what one has before or after the rest for a cut", () => {
    expect(diff("They came and they saw", "He says: they came and they saw it all")).toEqual([
      { kind: "same", words: "They came and they saw" },
    ]);
  });

  it("shows another end", () => {
    expect(diff("with their last savings", "with their last money")).toEqual([
      { kind: "same", words: "with their last" },
      { kind: "removed", words: "savings" },
      { kind: "added", words: "money" },
    ]);
  });

  it("tells where the words stand, each in its own wording", () => {
    const [own, theirs] = ["They came by  boat,\nall of them", "They came by the night train, all of them"];
    const parts = wordDiff(own, theirs).map(({ kind, start, end }) =>
      (kind === "added" ? theirs : own).slice(start, end),
    );
    expect(parts).toEqual(["They came by", "boat,", "the night train,", "all of them"]);
  });

  it("finds no difference between a text and itself, and throws on none", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(wordDiff(a, a).every(({ kind }) => kind === "same")).toBe(true);
        expect(wordDiff(a, b).every(({ words }) => words !== "")).toBe(true);
      }),
    );
  });
});
