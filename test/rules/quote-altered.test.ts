import { describe, expect, it } from "vitest";
import { quoteAltered } from "../../server/src/rules/quote-altered.ts";
import { checkRule } from "../support/check-rule.ts";

const compare = (text: string, other: string) =>
  checkRule(quoteAltered, text, { others: { "other.txt": other } });

const SAID = "“We will rebuild the old bridge before the winter comes,” Ana Ruiz said.";

describe("quote.altered compares the wording in two documents", () => {
  it("tells the words that differ and shows the other wording", () => {
    const [finding] = compare(
      SAID,
      "“We will rebuild the new bridge before the winter comes,” said Ana Ruiz.",
    );
    expect(finding?.message).toContain("“old” only here, “new” only there");
    expect(finding?.evidence).toMatchObject([
      { uri: "file:///other.txt", text: expect.stringContaining("new bridge") },
    ]);
    expect(finding?.suggestions).toEqual([]);
  });

  it("needs fewer common words where the same person speaks", () => {
    const other = "“We will surely rebuild that old bridge before any autumn comes,” said Ana Ruiz.";
    expect(compare(SAID, other)).toHaveLength(1);
    expect(compare(SAID, other.replace("Ana Ruiz", "he"))).toEqual([]);
  });
});

describe("quote.altered is silent", () => {
  it.each([
    // the same words, in other marks, case and contractions' marks
    ['"We will rebuild the old bridge before the winter comes", said Ana Ruiz.'],
    ["«We will rebuild the Old Bridge before the winter comes», said Ana Ruiz."],
    // cut short, openly or not
    ["“We will rebuild the old bridge,” Ana Ruiz said."],
    ["“We will rebuild the old bridge … before the winter comes,” Ana Ruiz said."],
    ["“We will rebuild … before the winter comes,” Ana Ruiz said."],
    // somebody else, or something else
    ["“We will rebuild the new bridge before the winter comes,” Otto Brandt said."],
    ["“We will play the old rivals before the break comes,” Ana Ruiz said."],
    ["We will rebuild the new bridge before the winter comes."],
  ])("%s", (other) => {
    expect(compare(SAID, other)).toEqual([]);
  });

  it("within one document", () => {
    expect(checkRule(quoteAltered, `${SAID}\n\n${SAID.replace("old", "new")}`)).toEqual([]);
  });
});
