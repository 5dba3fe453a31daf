import { describe, expect, it } from "vitest";
import { quoteUndated } from "../../server/src/rules/quote-undated.ts";
import { checkRule } from "../support/check-rule.ts";

const wordsIn = (text: string) =>
  checkRule(quoteUndated, text).map(({ start, end }) => text.slice(start, end));

describe("quote.undated asks for an occasion", () => {
  it.each([
    [
      "Ana Ruiz has previously said that the port is “a disgrace to the city.”",
      "Ana Ruiz has previously said",
    ],
    ["The coach had earlier called the referee “a clown in shorts.”", "The coach had earlier called"],
    [
      "She has ruled out a sale, saying: “The club belongs to its fans.”",
      "saying: “The club belongs to its fans.”",
    ],
  ])("%s", (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });
});

describe("quote.undated is silent", () => {
  it.each([
    "Ana Ruiz has previously said that the port is a disgrace.",
    "Ana Ruiz said the port is “a disgrace to the city.”",
    "Ana Ruiz has previously said in an interview that the port is “a disgrace to the city.”",
    "The mayor has learned her lesson: “They are ready for a longer fight.”",
    "Ana Ruiz has written a book in which she shows the “wild and eruptive” temper of the mayor.",
    "Crews have told the inquest Mr Poole “stood out as being quite nervous”.",
    "In May 2024, Ana Ruiz had previously said that the port is “a disgrace to the city.”",
    "She ruled out a sale, saying: “The club belongs to its fans.”",
    "“The club belongs to its fans,” she has said.",
  ])("%s", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});
