import { describe, expect, it } from "vitest";
import { agesIn } from "../../server/src/claims/ages.ts";
import { analyseText } from "../support/check-rule.ts";

/** The ages of people whom an article names, as “Jane Holt 42”. */
const agesOf = (text: string): string[] =>
  agesIn(analyseText(text)).flatMap(({ name, years }) => (name === null ? [] : `${name} ${years}`));

describe("ages of people", () => {
  it.each([
    ["behind a name", "Jane Holt, 42, was elected on Monday.", ["Jane Holt 42"]],
    ["before a name", "The court heard 42-year-old Jane Holt on Monday.", ["Jane Holt 42"]],
    [
      "before what somebody named is",
      "The 42-year-old Welsh coach Jane Holt won on Monday.",
      ["Jane Holt 42"],
    ],
    [
      "before an office of who is named",
      "Jane Holt, the 42-year-old manager, was elected on Monday.",
      ["Jane Holt 42"],
    ],
    ["as a noun behind a name", "Jane Holt, a 42-year-old, was elected on Monday.", ["Jane Holt 42"]],
    [
      "by which who was named before is called",
      "Jane Holt ran the depot.\n\nThe 42-year-old told the court that she knew nothing.",
      ["Jane Holt 42"],
    ],
    [
      "behind a family name alone",
      "Jane Holt was elected.\n\nHolt, 42, said she was glad.",
      ["Jane Holt 42"],
    ],
  ])("%s", (_, text, ages) => expect(agesOf(text)).toEqual(ages));

  it.each([
    ["of somebody else", "The 14-year-old daughter of Jane Holt was elected on Monday."],
    ["of one of two who were named before", "Jane Holt met Ana Ruiz. The 42-year-old said nothing."],
    ["of a relative", "Jane Holt, his 42-year-old wife, was elected on Monday."],
    ["of nobody named", "A 42-year-old was elected on Monday."],
    ["of a thing", "Jane Holt opened the 42-year-old bridge on Monday."],
    ["at least", "Jane Holt, at least 42, was elected on Monday."],
    [
      "behind a family name that may be either of two",
      "Fidel Prado saw Fidel Prado Vega on Monday.\n\nPrado, 42, said he was glad.",
    ],
  ])("none: %s", (_, text) => expect(agesOf(text)).toEqual([]));

  it("of somebody unnamed are none where a name may belong to them", () => {
    const ages = (text: string): number => agesIn(analyseText(text)).length;
    expect(ages("It freed 42-year-old aid worker Jane Holt on Monday.")).toBe(0);
    expect(ages("It freed a 42-year-old aid worker on Monday.")).toBe(1);
  });
});
