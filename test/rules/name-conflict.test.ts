import { describe, expect, it } from "vitest";
import { nameConflict } from "../../server/src/rules/name-conflict.ts";
import { type Around, checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const TALKS = "Talks between Norway and Iceland on cod opened in Bergen. ";

describe("name.conflict", () => {
  it("speaks of two given names for one minister at one event", () => {
    const { text, spans } = unmark(`${TALKS}Norwegian Foreign Minister ⟦Lise Dahl⟧ spoke.`);
    const others = { "b.txt": `${TALKS}Norwegian Foreign Minister Anna Dahl spoke.` };
    const findings = checkRule(nameConflict, text, { others });
    expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(findings[0]?.evidence).toHaveLength(1);
  });

  it("speaks of two given names for one holder of what a story has one of", () => {
    const story = (name: string) =>
      `TURIN, 3 May 2024 — Chief executive ${name} spoke with Marta Rossi and Paolo Neri at Vitalba Glass.`;
    expect(
      checkRule(nameConflict, story("Lise Dahl"), { others: { "b.txt": story("Anna Dahl") } }),
    ).toHaveLength(1);
  });

  const story = (who: string): string =>
    `TURIN, 3 May 2024 — ${who} spoke with Marta Rossi and Paolo Neri at Vitalba Glass.`;
  const between = (one: string, other: string, ...more: readonly string[]) => {
    const others = [other, ...more].map((text, nth): [string, string] => [`${nth}.txt`, story(text)]);
    return checkRule(nameConflict, story(one), { others: Object.fromEntries(others) });
  };

  it.each([
    ["The finance director, Jonas Tveit,", "Chief Financial Officer Julian Tveit"],
    ["Finance Minister Jana Koubková", "Finance chief Julie Koubkova"],
    ["Plant manager Karl Oberhuber", "Boss Konrad Oberhuber"],
    ["Skipper Joana Quintela", "The captain, Beatriz Quintela,"],
    ["Judge Helen Oberhuber", "Judge Susan Oberhuber"],
    ["The prosecutor, Ana Quintela,", "Prosecutor Rita Quintela"],
    ["The coroner, Jonas Tveit,", "Coroner Martin Tveit"],
  ])("speaks of one office in other words: %s, %s", (one, other) =>
    expect(between(one, other)).toHaveLength(1),
  );

  it.each([
    ["a deputy", "Finance director Jonas Tveit", "Deputy finance chief Julian Tveit"],
    ["offices over different things", "Sales director Jonas Tveit", "Finance chief Julian Tveit"],
    ["somebody without an office", "Finance director Jonas Tveit", "Neighbour Julian Tveit"],
    ["lawyers of one family", "Lawyer Jonas Tveit", "Lawyer Martin Tveit"],
    ["a deputy coroner", "Deputy coroner Jonas Tveit", "Deputy coroner Martin Tveit"],
    ["short forms", "Finance director Will Tveit", "Finance chief William Tveit"],
    ["initials", "Finance director J. Tveit", "Finance chief Julian Tveit"],
    ["a predecessor", "Finance director Jonas Tveit", "Former finance chief Julian Tveit"],
    ["a family name that many bear", "Finance director Jonas Smith", "Finance chief Julian Smith"],
    ["a brother", "Finance director Jonas Tveit", "Finance chief Julian Tveit, brother of Jonas Tveit,"],
  ])("is silent on %s: %s, %s", (_, one, other) => expect(between(one, other)).toEqual([]));

  it.each([
    [
      "on a place that ran into the name",
      "Finance director Jonas Tveit",
      "Finance director TurinJonas Tveit",
    ],
    ["on a label that ran into the name", "Finance director Jonas Tveit", "Finance chief RelatedJonas Tveit"],
  ])("is silent %s: %s, %s", (_, one, other) => {
    expect(between(one, other)).toEqual([]);
    expect(between(other, one)).toEqual([]);
  });

  it.each([
    ["Finance director LeRoy MacTveit", "Finance director DeShawn MacTveit"],
    ["Finance director Jonas DeTveit", "Finance chief Julian DeTveit"],
  ])("speaks of names that have a capital within: %s, %s", (one, other) =>
    expect(between(one, other)).toHaveLength(1),
  );

  it("is silent where a third article of the story names both", () =>
    expect(
      between(
        "Finance director Jonas Tveit",
        "Finance chief Julian Tveit",
        "Jonas Tveit, with his cousin Julian Tveit,",
      ),
    ).toEqual([]));

  const text = `${TALKS}Norwegian Foreign Minister Lise Dahl spoke.`;
  it.each<[string, string, Around]>([
    ["on one name", text, { others: { "b.txt": text } }],
    [
      "on another office",
      text,
      { others: { "b.txt": `${TALKS}Norwegian Fisheries Minister Anna Dahl spoke.` } },
    ],
    [
      "on an office of no country",
      `${TALKS}Senator Lise Dahl spoke.`,
      { others: { "b.txt": `${TALKS}Senator Anna Dahl spoke.` } },
    ],
    [
      "on another event",
      text,
      { others: { "b.txt": "Norwegian Foreign Minister Anna Dahl visited Ghana." } },
    ],
    [
      "on short forms",
      `${TALKS}Norwegian Foreign Minister Bill Dahl spoke.`,
      { others: { "b.txt": `${TALKS}Norwegian Foreign Minister William Dahl spoke.` } },
    ],
    [
      "on a slip in one of three names",
      `${TALKS}Norwegian Foreign Minister Lise Marie Dahl spoke.`,
      { others: { "b.txt": `${TALKS}Norwegian Foreign Minister Lisse Marie Dahl spoke.` } },
    ],
    [
      "on transliterations",
      `${TALKS}Norwegian Foreign Minister Moaz Dahl spoke.`,
      { others: { "b.txt": `${TALKS}Norwegian Foreign Minister Muadh Dahl spoke.` } },
    ],
    ["on initials", `${TALKS}Norwegian Foreign Minister L. Dahl spoke.`, { others: { "b.txt": text } }],
    [
      "on a predecessor",
      text,
      { others: { "b.txt": `${TALKS}Former Norwegian Foreign Minister Anna Dahl spoke.` } },
    ],
    [
      "where a document names both",
      text,
      { others: { "b.txt": `${TALKS}Norwegian Foreign Minister Anna Dahl met Lise Dahl.` } },
    ],
  ])("is silent %s", (_, article, around) => expect(checkRule(nameConflict, article, around)).toEqual([]));
});
