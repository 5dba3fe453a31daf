import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstFoldedWord, foldName } from "../../server/src/facts/fold-words.ts";
import { WordTree } from "../../server/src/facts/word-tree.ts";

describe("the first word of a name", () => {
  it("is that of the folded name, whatever the name", () => {
    const piece = fc.constantFrom(
      "The",
      "the",
      "s",
      "’",
      "'",
      " ",
      "-",
      "Ærø",
      "BBC",
      "Łódź",
      "3",
      "e\u0301",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const name = pieces.join("");
        return firstFoldedWord(name) === (foldName(name).split(" ")[0] ?? "");
      }),
    );
  });
});

describe("names filed by their first word", () => {
  const tree = new WordTree<number>();
  for (const [index, name] of ["the Great Storm", "Great Storm of 1987", "Great", "Storm", "the"].entries()) {
    tree.add(name, index);
  }
  const cases: readonly { text: string; found: readonly (readonly number[])[] }[] = [
    { text: "great storm of 1987", found: [[1]] },
    { text: "a great storm of 1988", found: [[0]] },
    { text: "great great storm storm", found: [[2], [0], [3]] },
    { text: "the storming", found: [] },
    { text: "", found: [] },
  ];
  for (const { text, found } of cases) {
    it(`are found in “${text}”, the longest at each place`, () => {
      const words = text.split(" ");
      expect(tree.findIn(words).map(({ values }) => values)).toEqual(found);
      expect(tree.findIn(words).map(({ values }) => values)).toEqual(found);
    });
  }
});
