import { describe, expect, it } from "vitest";
import { figureArithmetic } from "../../server/src/rules/figure-arithmetic.ts";
import { checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

describe("figure.arithmetic", () => {
  it.each<[string, string]>([
    ["The bus carried ⟦12 people, seven men and six women⟧, to Leeds.", "7 + 6 is 13, not 12"],
    ["Rescuers found ⟦20 passengers: eight men, seven women and four children⟧.", "19, not 20"],
    ["The club won ⟦7 of its 20 matches, or 45%⟧, last season.", "35%, not 45%"],
    ["Inspectors failed ⟦12 of 48 kitchens (30 per cent⟧) in March.", "25%, not 30%"],
    ["Nine out of 12 judges agreed.", ""],
    ["⟦Nine out of 12 judges, or 80 percent⟧, agreed.", "75%, not 80%"],
    ["The fee ⟦doubled from £10 to £30⟧ in April.", "3 times, not 2"],
    ["Membership ⟦tripled to 60,000 from 30,000⟧.", "2 times, not 3"],
    ["The number of foxes ⟦halved from 400 to 100⟧.", "0.25 times, not 0.5"],
  ])("%s", (marked, message) => {
    const { text, spans } = unmark(marked);
    const findings = checkRule(figureArithmetic, text);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    for (const finding of findings) expect(finding.message).toContain(message);
  });

  it.each([
    "The bus carried 12 people, seven men and five women.",
    "Police seized 12 guns, seven knives and six phones.",
    "About 12 people, seven men and six women, were on board.",
    "The crash killed 12 people, including seven men and three women.",
    "The crash killed 12 people, seven men, four women and a child.",
    "He interviewed 30 people, two teachers and a priest.",
    "The club won 7 of its 20 matches, or 35%.",
    "A third, or 33%, of the 48 kitchens failed.",
    "Two of the three mayors, or 67 percent, agreed.",
    "Some 7 of 20 schools, or more than 30%, closed.",
    "He finished 7 of 20 laps and won 45% of the vote in a poll.",
    "The fee doubled from £10 to £20.",
    "The fee nearly doubled from £10 to £18.",
    "The fee more than doubled from £10 to £26.",
    "Output roughly doubled from 48 to 100 tonnes.",
    "The herd doubled from 2010 to 2020.",
    "Prices doubled from January to March.",
    "Sales doubled in the year from 3 May to 30 April.",
    "“The fee doubled from £10 to £30,” she said.",
    "The two won 3 of 5 sets and 2 of 4 medals.",
  ])("is silent: %s", (text) => {
    expect(checkRule(figureArithmetic, text)).toEqual([]);
  });
});
