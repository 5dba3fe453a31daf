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
    "Ana Ruiz is ⟦the youngest ever⟧ winner of the cup.",
    "It was ⟦the best harvest since 1980⟧.",
    "Lima has recorded ⟦its wettest day since 1980⟧.",
    "The dam is ⟦the most expensive in history⟧.",
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
    "It was one of the biggest mergers in history.",
    "The harbour is among Norway's deepest since the ice age.",
    "They want to be the biggest band ever.",
    "The dam may become the highest in history.",
    "The catfish is far from the heaviest ever landed.",
    "It was the best concert in recent memory.",
    "It was the most surprising upset in history.",
    "The Met Office has recorded a gust at Sumburgh, the highest since January 2023.",
    "That is the highest ever daily total recorded by the Harbour Board.",
    "The deputy said: “The price of rice was discussed at the summit.",
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
