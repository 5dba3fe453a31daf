import { describe, expect, it } from "vitest";
import { figureConflict } from "../../server/src/rules/figure-conflict.ts";
import { figureQuestion } from "../../server/src/rules/figures/figure-question.ts";
import { type Around, checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const COAST = "GENOA, Italy — Rescuers from Italy and France searched the ruins in Genoa on Monday. ";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly other: string;
  readonly date?: string;
}

const conflicts: readonly Case[] = [
  {
    name: "the toll of one war, in two orders of magnitude",
    text: "Delegations from Chad and Sudan met in Nairobi on Monday. The war ⟦has claimed hundreds of thousands of lives⟧.",
    other: "Chad and Sudan sent envoys to Nairobi. The conflict has resulted in thousands of deaths.",
  },
  {
    name: "the toll of one explosion on one day",
    text: `${COAST}The explosion ⟦killed 12 people⟧.`,
    other: `${COAST}At least 30 people were killed in the blast.`,
    date: "2024-03-04",
  },
];

const silent: readonly Case[] = [
  {
    name: "intervals that meet",
    text: "Delegations from Chad and Sudan met in Nairobi on Monday. The war has claimed more than 14,000 lives.",
    other: "Chad and Sudan sent envoys to Nairobi. The conflict has resulted in thousands of deaths.",
  },
  {
    name: "another war",
    text: "Delegations from Chad and Sudan met in Nairobi on Monday. The war has claimed hundreds of thousands of lives.",
    other: "Peru and Bolivia sent envoys to Lima. The conflict has resulted in thousands of deaths.",
  },
  {
    name: "another cause",
    text: `${COAST}The explosion killed 12 people.`,
    other: `${COAST}The flood killed 30 people.`,
    date: "2024-03-04",
  },
  {
    name: "another group",
    text: `${COAST}The explosion killed 12 firefighters.`,
    other: `${COAST}The explosion killed 30 people.`,
    date: "2024-03-04",
  },
  {
    name: "a part of the war",
    text: "Delegations from Chad and Sudan met in Nairobi on Monday. In 2019 the war claimed 400 lives.",
    other: "Chad and Sudan sent envoys to Nairobi. The conflict has resulted in thousands of deaths.",
  },
  {
    name: "an attack and the whole war",
    text: "Delegations from Chad and Sudan met in Nairobi on Monday. The attack killed four people.",
    other: "Chad and Sudan sent envoys to Nairobi. The conflict has resulted in thousands of deaths.",
  },
  {
    name: "what somebody says",
    text: "Delegations from Chad and Sudan met in Nairobi on Monday. “The war has claimed hundreds of thousands of lives,” said Ana Ruiz.",
    other: "Chad and Sudan sent envoys to Nairobi. The conflict has resulted in thousands of deaths.",
  },
  {
    name: "a document with two attacks of its own",
    text: `${COAST}The explosion killed 12 people. Another explosion killed five people.`,
    other: `${COAST}The explosion killed 30 people.`,
    date: "2024-03-04",
  },
];

describe("figure.conflict between documents", () => {
  it.each(conflicts)("finds $name, on both sides", ({ text: marked, other, date }) => {
    const { text, spans } = unmark(marked);
    const around: Around = { others: { "other.txt": other }, ...(date === undefined ? {} : { date }) };
    const findings = checkRule(figureConflict, text, around);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    const [evidence] = findings[0]?.evidence ?? [];
    expect(evidence).toMatchObject({ uri: "file:///other.txt" });
    const back = checkRule(figureConflict, other, { ...around, others: { "z.txt": text } });
    expect(back).toHaveLength(1);
  });

  it.each(silent)("is silent on $name", ({ text, other, date }) => {
    const around: Around = { others: { "other.txt": other }, ...(date === undefined ? {} : { date }) };
    expect(checkRule(figureConflict, text, around)).toEqual([]);
  });
});

describe("figure.conflict between headline and article", () => {
  const article = (headline: string, body: string) =>
    `${headline}\n\n${body}\n\nThe road stays closed until Friday, and trains run every second hour in both directions.`;

  it("marks both", () => {
    const text = article(
      "Coach crash kills nine in Wales",
      "A coach crash killed 12 people near Bangor on Sunday.",
    );
    const found = checkRule(figureConflict, text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(["nine", "12 people"]);
  });

  it.each([
    ["Coach crash kills 12 in Wales", "A coach crash killed 12 people near Bangor on Sunday."],
    ["Coach crash kills dozens in Wales", "A coach crash killed 42 people near Bangor on Sunday."],
    [
      "Coach crash kills nine in Wales",
      "The crash killed six people at once. Three others died in hospital.",
    ],
    ["Coach crash kills nine in Wales", "The crash injured 12 people near Bangor on Sunday."],
    ["3 dead, 9 hurt as coach plunges off bridge", "The crash killed three people and injured nine others."],
    ["2 killed, 3 dead in coach crashes", "The crash near Bangor killed three people on Sunday."],
  ])("is silent: %s / %s", (headline, body) => {
    expect(checkRule(figureConflict, article(headline, body))).toEqual([]);
  });
});

describe("figure.conflict between what one article counts twice", () => {
  const marked = (text: string) =>
    checkRule(figureConflict, text).map(({ start, end }) => text.slice(start, end));

  it.each([
    [
      "Four paintings taken from castle",
      "Raiders took three paintings from Raven Castle.",
      ["Four paintings", "three paintings"],
    ],
    ["Six goals in wild final", "Leeds won a final of seven goals on Sunday.", ["Six goals", "seven goals"]],
  ])("marks both: %s / %s", (headline, body, found) => {
    expect(
      marked(`${headline}\n\n${body}\n\nThe gates stay closed until Friday, and nobody was hurt.`),
    ).toEqual(found);
  });

  it.each([
    ["Four paintings taken from castle", "Raiders took four paintings, but left 20 paintings behind."],
    ["Four paintings taken from castle", "Raiders took about five paintings from Raven Castle."],
    [
      "Four paintings taken from castle",
      "It is closed.\n\nThe lord is away.\n\nIt has 400 paintings and a moat.",
    ],
    ["Three schools close", "Two schools closed on Monday and another will close on Friday."],
    ["Town to build 40 homes", "The town, which built 30 homes last year, approved a larger scheme."],
    ["Two up, four down: 12 moves", "The board made five changes on Sunday."],
  ])("is silent: %s / %s", (headline, body) => {
    expect(
      marked(`${headline}\n\n${body}\n\nThe gates stay closed until Friday, and nobody was hurt.`),
    ).toEqual([]);
  });

  it("marks two ages of one person", () => {
    expect(marked("Ana Ruiz, 52, plays the harp. In Leeds Ana Ruiz, 47, sang.")).toEqual(["52", "47"]);
    expect(marked("The harpist Ana Ruiz, 52, has left.\n\nRuiz, 25, will sing.")).toEqual(["52", "25"]);
    expect(marked("Ana Ruiz, 52, sang. Long ago a 19-year-old Ana Ruiz played the harp.")).toEqual([]);
  });

  it.each([
    "Ana Ruiz, 52, plays the harp. In Leeds Ana Ruiz, 53, sang.",
    "Ana Ruiz, 52, plays the harp. Her daughter Eva Ruiz, 20, sang.",
    "Ana Ruiz, 52, plays the harp. Ana Ruiz, 20 at the time, first sang in Leeds.",
    "Ana Ruiz, 52, plays the harp. In 1994 Ana Ruiz, 20, sang in Leeds.",
    "Ana Ruiz, 52, plays the harp. “Ana Ruiz, 20, sang,” he read out.",
    "Ana Ruiz, 52, plays the harp. Ruiz, then 20, sang.",
  ])("is silent on ages: %s", (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("what is asked of figures that disagree", () => {
  it.each([
    ["boats", null, "How many boats?"],
    [null, null, "How many?"],
    ["price tag", "USD", "How much?"],
    ["wheat", "tonne", "How much wheat?"],
    [null, "pound", "What weight?"],
    [null, "mile", "What length or distance?"],
    [null, "day", "How long?"],
    [null, "mile-per-hour", "How fast?"],
    ["voters", "percent", "What percentage?"],
    [null, "litre", "How much?"],
  ])("%s in %s: %s", (of, unit, question) => {
    expect(figureQuestion(of, unit)).toBe(question);
  });
});
