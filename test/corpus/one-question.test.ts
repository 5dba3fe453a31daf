import { describe, expect, test } from "vitest";
import type { FigureStatement } from "../../server/src/corpus/agreement/statement.ts";
import { compare } from "../../server/src/corpus/agreement/statements.ts";
import { digestOf } from "../../server/src/corpus/digest.ts";
import { profileOf } from "../../server/src/corpus/profile.ts";
import { analyseText } from "../support/check-rule.ts";
import { noFacts } from "../support/no-facts.ts";

/** What makes any two reports here one story. */
const STORY = "TURIN, Italy, 4 June 2024 — Marta Rinaldi and Paolo Conti spoke in Turin.\n\n";

/** Whether two reports of one story and day contradict each other in a figure. */
function contradict(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => {
    const { subject, says } = digestOf(analyseText(`${STORY}${text}`), noFacts);
    const figures = says.statements.flatMap(({ value }) => (value.kind === "figure" ? value : []));
    return { profile: profileOf(subject), figures };
  });
  if (a === undefined || b === undefined) return false;
  return a.figures.some((figure: FigureStatement) =>
    b.figures.some((answer) => compare(figure, answer, a.profile, b.profile) === "disagrees"),
  );
}

describe("two figures that answer one question in other words", () => {
  test.each([
    [
      "a sentence",
      "The baker was jailed for six years.",
      "The baker will spend the next nine years behind bars.",
    ],
    [
      "a depth",
      "The chamber lies 310 metres below the surface.",
      "They sat in the dark 130 metres under the hill.",
    ],
    [
      "a reward",
      "A reward of €20,000 was offered for the violin.",
      "€40,000 awaits whoever brings the violin back.",
    ],
    [
      "a distance",
      "The wreck lies 12 miles south of the port of Savona.",
      "The wreck was found 21 miles south of Savona.",
    ],
    [
      "what is counted alike",
      "The ferry was licensed to carry 90 passengers.",
      "The boat was built for 60 passengers.",
    ],
    [
      "people by another noun",
      "It provides for the exchange of 62 prisoners.",
      "Under the deal 26 captives will be exchanged.",
    ],
  ])("%s", (_, one, other) => expect(contradict(one, other)).toBe(true));
});

describe("figures that contradict nobody", () => {
  test.each([
    [
      "the same in another unit",
      "The chamber lies 310 metres below the surface.",
      "The chamber is 1,000 feet below the surface.",
    ],
    ["rounded", "A reward of €19,600 was offered.", "A reward of €20,000 was offered."],
    ["a hedge", "The baker was jailed for six years.", "The baker was sentenced to more than five years."],
    [
      "of another year",
      "The mine is 310 metres deep.",
      "In 1998 miners were trapped 450 metres below another hill.",
    ],
    ["converted in brackets", "The hall cost €11bn (£5.8bn).", "The hall cost €11bn (£9.1bn)."],
    [
      "in brackets, in another dollar",
      "The bank has offered a $US10 million ($11.84 million) reward for the violin.",
      "The violin has a $10 million bank bounty on it.",
    ],
    ["a part", "Twelve miners were trapped.", "Of 45 people trapped, most got out."],
    ["polls", "A poll gave the mayor 41 percent.", "A survey expected the mayor to win 52 percent."],
    ["points of a match", "Turin led by 12 points.", "Turin led by 17 points at the break."],
    ["another question", "The baker was jailed for six years.", "The bakery had been open for nine years."],
    [
      "what it became",
      "A reward of €20,000 was offered for the violin last week.",
      "The museum has raised the reward for the violin to €40,000.",
    ],
    ["far from it", "The fee was €400.", "The fee for the hall was €2.1m."],
  ])("%s", (_, one, other) => expect(contradict(one, other)).toBe(false));
});
