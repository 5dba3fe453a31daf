import { describe, expect, it } from "vitest";
import type { Outcome } from "../../server/src/corpus/agreement/statement.ts";
import { compare } from "../../server/src/corpus/agreement/statements.ts";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { analyseText } from "../support/check-rule.ts";
import { noFacts } from "../support/no-facts.ts";

/** A day and what is told, of articles that share a town and two people. */
type Document = readonly [day: string, text: string];

const SHARED = "TAMPERE, Finland — Ida Holm and Otto Brandt were in Tampere, Finland. ";

/** How the outcomes of two documents lie to each other, each once; the same from both sides. */
function outcomes(a: Document, b: Document, kind: "outcome" | "day" = "outcome", shared = SHARED): Outcome[] {
  const analyses = [a, b].map(([date, text], nth) => analyseText(shared + text, { date }, `${nth}.txt`));
  const corpus = buildCorpus(analyses, noFacts);
  const [one, two] = analyses.map(({ uri }) => ({
    said: (corpus.digest(uri)?.says.statements ?? [])
      .map(({ value }) => value)
      .filter((value) => value.kind === kind),
    profile: corpus.profile(uri),
  }));
  const [own, other] = [one?.profile, two?.profile];
  if (own === undefined || other === undefined) throw new Error("no profile");
  const pairs = (one?.said ?? []).flatMap((first) =>
    (two?.said ?? []).map((second) => [first, second] as const),
  );
  const all = pairs.map(([first, second]) => compare(first, second, own, other));
  expect(pairs.map(([first, second]) => compare(second, first, other, own))).toEqual(all);
  return [...new Set(all)].filter((outcome) => outcome !== "nothing");
}

const MONDAY = "2024-05-13";
const TUESDAY = "2024-05-14";
const FRIDAY = "2024-05-17";
const LATER = "2024-05-22";

const cases: readonly [string, Outcome[], Document, Document][] = [
  [
    "a tally and another one",
    ["disagrees"],
    [MONDAY, "Councillors voted 12 to 9 to build the tram line."],
    [TUESDAY, "The tram line was approved by 12 votes to eight on Monday."],
  ],
  [
    "one tally in other words",
    ["agrees"],
    [MONDAY, "Councillors voted 12-9 to reject the tram line."],
    [MONDAY, "The motion to build the tram line was defeated by nine votes to 12."],
  ],
  [
    "how many of a body were for it",
    [],
    [MONDAY, "The council rejected the tram line."],
    [MONDAY, "Nine councillors backed the tram line."],
  ],
  [
    "a verdict and the sentence of a later day",
    [],
    [MONDAY, "Jan Ek was sentenced to two years on Monday."],
    [LATER, "The appeal court sentenced Jan Ek to three years on Tuesday."],
  ],
  [
    "what was asked for and what was given",
    [],
    [MONDAY, "Prosecutors asked that Jan Ek be sentenced to nine years."],
    [MONDAY, "A judge sentenced Jan Ek to six years."],
  ],
  [
    "a verdict and its opposite",
    ["disagrees"],
    [MONDAY, "Jan Ek was convicted of arson."],
    [MONDAY, "A jury acquitted Jan Ek of arson."],
  ],
  [
    "one verdict in other words",
    ["agrees"],
    [MONDAY, "Jan Ek was found guilty of arson."],
    [TUESDAY, "Jan Ek was convicted of arson on Monday."],
  ],
  [
    "two charges in one trial",
    [],
    [MONDAY, "Jan Ek was convicted of arson."],
    [MONDAY, "Jan Ek was acquitted of murder."],
  ],
  [
    "two people of one name",
    [],
    [MONDAY, "Jan Ek was convicted of arson."],
    [MONDAY, "Nils Ek was acquitted of arson."],
  ],
  [
    "a verdict and an appeal against it",
    [],
    [MONDAY, "Jan Ek was convicted of arson."],
    [MONDAY, "The appeal court acquitted Jan Ek of arson."],
  ],
  [
    "a verdict of the day and its opposite in the next morning's paper",
    ["disagrees"],
    [MONDAY, "Jan Ek was convicted."],
    [TUESDAY, "Jan Ek was acquitted of arson on Monday."],
  ],
  [
    "a verdict and its opposite days later, on the same charge",
    ["disagrees"],
    [MONDAY, "Jan Ek was found guilty of arson."],
    [FRIDAY, "Jan Ek was found not guilty of arson."],
  ],
  [
    "a verdict and its opposite days later, on a charge that is not told",
    ["update"],
    [MONDAY, "Jan Ek was found guilty."],
    [FRIDAY, "Jan Ek was found not guilty of arson."],
  ],
  [
    "a verdict and its opposite on another day",
    ["update"],
    [MONDAY, "Jan Ek was convicted of arson."],
    [LATER, "Jan Ek was acquitted of arson."],
  ],
  [
    "a vote and its opposite",
    ["disagrees"],
    [MONDAY, "The council approved the tram line."],
    [TUESDAY, "On Monday the council voted against the tram line."],
  ],
  [
    "a vote that is repeated",
    ["update"],
    [MONDAY, "The council rejected the tram line on Monday."],
    [LATER, "The council approved the tram line on Wednesday."],
  ],
  [
    "the votes of two bodies",
    [],
    [MONDAY, "The council rejected the tram line."],
    [MONDAY, "Voters approved the tram line."],
  ],
  [
    "a plan and an amendment to it",
    [],
    [MONDAY, "The council approved the school budget."],
    [MONDAY, "The council rejected an amendment to the school budget."],
  ],
  [
    "two plans",
    [],
    [MONDAY, "The council approved the tram line."],
    [MONDAY, "The council rejected the ice rink."],
  ],
  [
    "a plan’s name that says nothing",
    [],
    [MONDAY, "The council approved the plan."],
    [MONDAY, "The council rejected the plan."],
  ],
  [
    "a winner and another one",
    ["disagrees"],
    [MONDAY, "Ilves beat Lahti 2-1."],
    [MONDAY, "Lahti beat Ilves 2-1."],
  ],
  [
    "a winner and a draw",
    ["disagrees"],
    [MONDAY, "Ilves beat Lahti 2-1."],
    [MONDAY, "Lahti drew 1-1 with Ilves."],
  ],
  [
    "a draw that a shoot-out decided",
    [],
    [MONDAY, "Ilves beat Lahti."],
    [MONDAY, "Lahti drew 1-1 with Ilves before the penalty shootout."],
  ],
  [
    "one result, and another score",
    ["disagrees"],
    [MONDAY, "Ilves beat Lahti 2-1."],
    [MONDAY, "Lahti lost 3-1 to Ilves."],
  ],
  [
    "one result from both sides",
    ["agrees"],
    [MONDAY, "Ilves beat Lahti 2-1."],
    [MONDAY, "Lahti lost 1-2 to Ilves."],
  ],
  [
    "two matches of one pair",
    ["update"],
    [MONDAY, "Ilves beat Lahti 2-1."],
    [LATER, "Lahti beat Ilves 1-0."],
  ],
  [
    "two legs",
    [],
    [MONDAY, "Ilves beat Lahti 2-1 in the first leg."],
    [MONDAY, "Lahti beat Ilves 1-0 in the second leg."],
  ],
  [
    "the match of the women and of the men",
    [],
    [MONDAY, "Ilves women beat Lahti 2-1."],
    [MONDAY, "Lahti beat Ilves 1-0."],
  ],
  [
    "two winners of one election",
    ["disagrees"],
    [MONDAY, "Ida Holm won the mayoral election."],
    [MONDAY, "Otto Brandt won the mayoral election."],
  ],
  [
    "a person and a party",
    [],
    [MONDAY, "Ida Holm won the mayoral election."],
    [MONDAY, "Labour won the mayoral election."],
  ],
  [
    "the winners of two elections",
    [],
    [MONDAY, "Ida Holm won the mayoral election."],
    [MONDAY, "Otto Brandt won the parish election."],
  ],
  [
    "talks with and without a deal",
    ["disagrees"],
    [MONDAY, "The talks ended without a deal."],
    [MONDAY, "The two sides reached an agreement."],
  ],
  [
    "a deal on one thing of several",
    [],
    [MONDAY, "The talks ended without a deal on fish."],
    [MONDAY, "The two sides reached an agreement on timber."],
  ],
  [
    "an interim deal",
    [],
    [MONDAY, "The talks ended without a deal."],
    [MONDAY, "The two sides signed an interim agreement."],
  ],
  [
    "a guest who was there and was not",
    ["disagrees"],
    [MONDAY, "Norway attended the summit."],
    [MONDAY, "Norway did not attend the summit."],
  ],
  [
    "a guest of two occasions",
    [],
    [MONDAY, "Norway attended the ceremony."],
    [MONDAY, "Norway did not attend the summit."],
  ],
  [
    "an attempt that failed and did not",
    ["disagrees"],
    [MONDAY, "The capsule docked with the station."],
    [MONDAY, "The capsule failed to dock with the station."],
  ],
  [
    "attempts of two",
    [],
    [MONDAY, "The capsule reached orbit."],
    [MONDAY, "The lander failed to reach orbit."],
  ],
];

/** Months after Monday, in articles that name one of the two people. */
const MUCH_LATER = "2024-11-20";

const apart: readonly [string, Outcome[], a: string, b: string][] = [
  ["a match of one day", ["agrees"], "Ilves beat Lahti 2-1 on 13 May.", "On 13 May Lahti lost 2-1 to Ilves."],
  ["another score", ["disagrees"], "Ilves beat Lahti 2-1 on Monday.", "On 13 May Ilves beat Lahti 3-1."],
  [
    "a verdict and its opposite",
    ["disagrees"],
    "Jan Ek was convicted of arson on Monday.",
    "Jan Ek was acquitted of arson on 13 May.",
  ],
  ["a match of another day", [], "Ilves beat Lahti 2-1 on Monday.", "On 14 May Ilves beat Lahti 3-1."],
  ["a match of no day", [], "Ilves beat Lahti 2-1 on Monday.", "Earlier in the year, Ilves beat Lahti 3-1."],
  [
    "a vote and its opposite",
    ["disagrees"],
    "The council approved the tram line on Monday.",
    "On 13 May the council rejected the tram line.",
  ],
  [
    "a vote and another tally",
    ["disagrees"],
    "The council approved the tram line by 19 votes to 13 on Monday.",
    "On 13 May the tram line was approved by 18 votes to 14.",
  ],
  [
    "a vote of another day",
    [],
    "The council approved the tram line on Monday.",
    "On 14 May the council rejected the tram line.",
  ],
  [
    "who won an office, in other words",
    ["disagrees"],
    "Otto Brandt won the presidential election on Monday.",
    "Ida Holm won the runoff on 13 May.",
  ],
  [
    "two offices that were voted on on one day",
    [],
    "Otto Brandt won the mayoral election in Turku on Monday.",
    "Ida Holm won the mayoral election in Oulu on 13 May.",
  ],
  [
    "with how much of the vote somebody won",
    ["disagrees"],
    "Ida Holm won the runoff on Monday with 53.8 percent of the vote.",
    "Ida Holm won the runoff on 13 May with 58.3 percent.",
  ],
  [
    "with how much of the vote somebody won, rounded",
    ["agrees"],
    "Ida Holm won the runoff on Monday with 53.8 percent of the vote.",
    "Ida Holm won the runoff on 13 May with 54 percent.",
  ],
  [
    "how long a sentence is",
    ["disagrees"],
    "Jan Ek was sentenced to six years in prison on Monday.",
    "Jan Ek was jailed for nine years on 13 May.",
  ],
  [
    "how long a sentence is, in other words",
    ["agrees"],
    "Jan Ek was sentenced to six and a half years in prison on Monday.",
    "Jan Ek was jailed for six years and six months on 13 May.",
  ],
];

describe("how something came out by two documents months apart", () => {
  const about = (text: string) => `${text} Ida Holm and Otto Brandt were there.`;
  it.each(apart)("%s: %j", (_, expected, a, b) =>
    expect(outcomes([MONDAY, about(a)], [MUCH_LATER, about(b)])).toEqual(expected),
  );

  it("needs the town of a vote, which any council may take", () => {
    const [a, b] = [
      "The council approved the tram line on Monday.",
      "On 13 May the council rejected the tram line.",
    ];
    expect(outcomes([MONDAY, about(a)], [MUCH_LATER, about(b)], "outcome", "")).toEqual([]);
  });

  it("needs a person in common, since two teams may meet twice a day", () => {
    const [a, b] = ["Ilves beat Lahti 2-1 on Monday.", "On 13 May Ilves beat Lahti 3-1."];
    expect(outcomes([MONDAY, a], [MUCH_LATER, b], "outcome", "")).toEqual([]);
  });
});

const days: readonly [string, Outcome[], Document, Document][] = [
  [
    "two days of one verdict",
    ["disagrees"],
    [TUESDAY, "Jan Ek was convicted of arson on Monday."],
    [TUESDAY, "A jury on Tuesday convicted Jan Ek of arson."],
  ],
  [
    "one day in two ways of writing",
    ["agrees"],
    [TUESDAY, "Jan Ek was convicted of arson on Monday."],
    [TUESDAY, "Jan Ek was found guilty of arson on 13 May."],
  ],
  [
    "the day of another event in the sentence",
    [],
    [TUESDAY, "Jan Ek, who was seen in a bar on Monday, was convicted of arson."],
    [TUESDAY, "Jan Ek was convicted of arson on Tuesday."],
  ],
  [
    "a match and another one a week later",
    [],
    [TUESDAY, "Ilves beat Lahti on Sunday."],
    [LATER, "Ilves beat Lahti on Sunday."],
  ],
  [
    "two votes on one plan that came out otherwise",
    [],
    [TUESDAY, "The council rejected the tram line on Monday."],
    [TUESDAY, "The council approved the tram line on Tuesday."],
  ],
  [
    "a day that is to come",
    [],
    [TUESDAY, "Ilves will have beaten Lahti by Sunday."],
    [TUESDAY, "Ilves beat Lahti on Monday."],
  ],
];

describe("when something came out by two documents", () => {
  it.each(days)("%s: %j", (_, expected, a, b) => expect(outcomes(a, b, "day")).toEqual(expected));
});

describe("how something came out by two documents", () => {
  it.each(cases)("%s: %j", (_, expected, a, b) => expect(outcomes(a, b)).toEqual(expected));
});
