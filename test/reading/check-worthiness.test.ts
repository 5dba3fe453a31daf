import { describe, expect, it } from "vitest";
import { english } from "../support/english.ts";

function worthOf(text: string): number {
  return Math.max(...english.read(text).sentences.map(({ checkWorthiness }) => checkWorthiness));
}

describe("check-worthiness", () => {
  it.each([
    "Unemployment in Spain fell to 11.2 percent in 2024, the lowest rate since 2008.",
    "The council spent £3.4 million on the bridge last year.",
    "The senator voted against the tax bill in 2017.",
    "At least 40 people were killed in the flood.",
    "Exports of copper doubled between 2010 and 2015.",
  ])("is high for a statement one can look up: %s", (text) => {
    expect(worthOf(text)).toBeGreaterThan(0.6);
  });

  it.each([
    "How are you?",
    "I think we should all be kind to each other.",
    "I love this game.",
    "Let me finish, please.",
    "Would you like to answer that?",
    "We will see what happens.",
    "Thank you very much!",
  ])("is low for a question, an opinion or a courtesy: %s", (text) => {
    expect(worthOf(text)).toBeLessThan(0.4);
  });

  it.each(["", " ", "\ud800", "…"])("never fails on %j", (text) => {
    for (const { checkWorthiness } of english.read(text).sentences) {
      expect(checkWorthiness).toBeGreaterThanOrEqual(0);
      expect(checkWorthiness).toBeLessThanOrEqual(1);
    }
  });
});
