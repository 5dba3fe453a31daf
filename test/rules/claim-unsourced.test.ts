import { describe, it } from "vitest";
import { claimUnsourced } from "../../server/src/rules/claim-unsourced.ts";
import { expectMarked } from "../support/expect-marked.ts";

describe("claim.unsourced", () => {
  it.each([
    "The province faces ⟦its worst drought since independence⟧.",
    "The collapse is ⟦the country’s biggest banking scandal ever⟧.",
    "It was ⟦the lowest harvest since at least 1980⟧.",
    "The choir had ⟦its lowest turnout since the war⟧.",
    "Yields fell by 9%, Ana Ruiz said. It was ⟦the lowest harvest since at least 1980⟧.",
    "Yields fell by 9%, the grain board said. Prices rose.\n\nIt was ⟦the lowest harvest since at least 1980⟧.",
    "⟦Public opinion in Chile remains divided.⟧",
    "⟦Many residents distrust the new water company.⟧",
    "⟦Grain markets have also reacted to the dry spring.⟧",
    "⟦The price of rice was also discussed at the summit.⟧",
  ])("asks for a source: %s", (marked) => expectMarked(claimUnsourced, marked));

  it.each([
    "It was the best day of the trip.",
    "The tallest boy stood at the back.",
    "“It is the worst drought since independence,” said Ana Ruiz, a farmer.",
    "The province faces its worst drought since independence, the weather service said.",
    "It was the lowest harvest since at least 1980, figures from the trade ministry show.",
    "Turnout was the highest since at least 1980, the institute's analysis shows.",
    "Yields fell by 9%, the grain board said. It was the lowest harvest since at least 1980.",
    "Some students may have thought that they would meet her.",
    "According to the central bank, public opinion on the euro remains divided.",
    "Many residents came to the market.",
    "Grain markets fell 4 percent.",
    "Shares of the mill fell more than 3% after the news.",
    "Shares in the mill fell 5 per cent to their lowest since December.",
    "The pound hit its weakest since the spring.",
    "Is it the greatest ever goal?",
    "It was the best bread you ever ate.",
    "It was the worst storm that I have ever seen.",
    "He frowned while the mayor was discussing the price of rice.",
    "She expected to win.",
    "The mayor discussed the plan with the council.",
    "The bridge was raised by two metres.",
    "The plan was discussed by the council on Monday.",
  ])("is silent: %s", (text) => expectMarked(claimUnsourced, text));
});
