import { describe, expect, test } from "vitest";
import { settleArticleDate, sharedPart } from "../../server/src/claims/article-date.ts";
import { dateFrom } from "../../server/src/claims/dating/clue.ts";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { analyseText } from "../support/check-rule.ts";

const facts = createFacts([
  packFrom(`
id: test
title: Test
complete-until: 2026-01-01
events:
  - id: quake
    names: [Valdoria earthquake, earthquake in Valdoria]
    start: 2016-08-24
    source: https://example.org
    retrieved: 2026-01-01
  - id: harbour-vote
    names: [Lundy harbour referendum, harbour referendum]
    start: 2021-05-13
    source: https://example.org
    retrieved: 2026-01-01
  - id: river-talks-1
    names: [first round of the river talks]
    start: 2024-03-12
    end: 2024-03-13
    place: Porto Velho
    series: round of river talks
    number: 1
    participants: [Peru, Brazil]
    source: https://example.org
    retrieved: 2026-01-01
  - id: river-talks-2
    names: [second round of the river talks]
    start: 2024-06-04
    end: 2024-06-05
    place: Bogotá
    series: round of river talks
    number: 2
    participants: [Peru, Brazil]
    source: https://example.org
    retrieved: 2026-01-01
  - id: summer-games
    names: [Valdoria Games]
    start: 2022-07-01
    end: 2022-07-17
    source: https://example.org
    retrieved: 2026-01-01
`),
]);

const dateOf = (text: string, name = "article.txt") => analyseText(text, { facts }, name).date;

test.each([
  ["By Ana Ruiz, 3 May 1984", "1984-05-03"],
  ["By Ana Ruiz on 3 May 1984", "1984-05-03"],
  ["By Ana Ruiz, Leeds Post, updated on May 3, 1984", "1984-05-03"],
  ["By Ana Ruiz, author of the book of 3 May 1984", undefined],
])("the line of whoever wrote it, %s, tells its day: %s", (line, day) =>
  expect(dateOf(`The river rose\n\n${line}\n\nThe mayor resigned on Tuesday.`)?.value).toBe(day),
);

describe("what the text states", () => {
  test.each([
    ["---\ntitle: Flood\ndate: 2026-02-18T09:30:00Z\n---\n\nThe river rose.", "article.md", "2026-02-18"],
    ["---\ndate: 18 February 2026\n---\n\nThe river rose.", "article.md", "2026-02-18"],
    [
      "# The river rose\n\n**The Valley Post** — Tuesday, February 17, 2026\n\nThe river rose by a metre.",
      "article.md",
      "2026-02-17",
    ],
    [
      "# The river rose\n\n*Radio Valley, Feb. 17, 2026*\n\nThe river rose by a metre.",
      "article.md",
      "2026-02-17",
    ],
    [
      "The river rose\n\nAna Roth, for the archive of 3 May 2011 | Valley Post\n\nPublished 17 February 2026, 14:05 GMT\n\nThe river rose by a metre.",
      "article.txt",
      "2026-02-17",
    ],
    [
      "The river rose\n\nPublished 17 February 2026, 14:05 GMT\n\nThe river rose by a metre.",
      "article.txt",
      "2026-02-17",
    ],
    ["LISBON, Feb. 17, 2026 — The river rose.", "article.txt", "2026-02-17"],
    ["The river rose by a metre.", "2026-02-18-flood.txt", "2026-02-18"],
    ["The river rose by a metre.", "flood_20260218.txt", "2026-02-18"],
    ["The river rose by a metre.", "news/2026/02/18/flood.txt", "2026-02-18"],
    ["The river rose by a metre.", "gazette_2016-10-02_river-rises.txt", "2016-10-02"],
    ["The river rose by a metre.", "20240305.md", "2024-03-05"],
  ])("%j in %s", (text, name, value) => {
    expect(dateOf(text, name)?.value).toBe(value);
  });

  test.each([
    ["The river rose on 17 February 2026.", "article.txt"],
    [
      "The river rose by a metre.\n\nSkipper Tom Lee — Arrived March 23, 2015\n\nSkipper Ana Ruiz — Arrived March 24, 2015\n\nSkipper Jon Poole — Arrived March 26, 2015",
      "article.txt",
    ],
    ["Open Harbour – 8 September 1945\n\nThe film opens on an empty quay.", "article.txt"],
    ["The river rose by a metre.", "issue-20261399.txt"],
    ["The river rose by a metre.", "call-555-2026.txt"],
    ["The river rose by a metre.", "a20190412b7.txt"],
    ["The river rose by a metre.", "2019-04-12-backup/flood.txt"],
    ["---\ndate: 2026-02-30\n---\n\nThe river rose.", "article.md"],
    ["", "article.txt"],
  ])("nothing in %j, %s", (text, name) => {
    expect(dateOf(text, name)).toBe(null);
  });
});

describe("a dateline without its year", () => {
  const report = (weekday: string, past: string) =>
    `MUMBAI, Jan 22 (Reuters) - The mill said on ${weekday} that sales rose. It had opened ${past}.`;

  test("is of the first year behind what is told as past, where a weekday agrees", () => {
    expect(dateOf(report("Wednesday", "on December 31, 2024"))?.value).toBe("2025-01-22");
    expect(dateOf(report("Tuesday", "on December 31, 2024"))?.value).toBe("2025-01-22");
    expect(
      dateOf(
        "Mill sales rise\n\nMumbai, January 22\n\nThe mill said on Wednesday that sales rose. It had opened on December 31, 2024.",
      )?.value,
    ).toBe("2025-01-22");
  });

  test.each([
    report("Friday", "on December 31, 2024"),
    report("Wednesday", "in 2019"),
    report("Wednesday", "in May"),
    report("a day", "on December 31, 2024"),
  ])("is no day in %j", (text) => expect(dateOf(text)).toBe(null));
});

describe("what follows from an anniversary", () => {
  test("a weekday that differs makes it the nearest such day", () => {
    const date = dateOf(
      "Survivors met on Wednesday, a week before the tenth anniversary of the Valdoria earthquake.",
    );
    expect(date).toMatchObject({ value: "2026-08-19" });
    expect(date?.confidence).toBeLessThan(0.8);
  });

  test("a weekday that agrees makes it surer", () => {
    const date = dateOf(
      "Survivors met on Monday, a week before the tenth anniversary of the Valdoria earthquake.",
    );
    expect(date?.value).toBe("2026-08-17");
    expect(date?.confidence).toBeGreaterThan(0.8);
    expect(date?.basis).toContain("Monday");
  });

  test("that lies ahead it is a year", () => {
    const date = dateOf(
      "As the tenth anniversary of the Valdoria earthquake approaches, survivors are waiting.",
    );
    expect(date).toMatchObject({ value: "2026" });
    expect(date?.confidence).toBeLessThan(0.6);
  });

  test.each([
    "Survivors met a week before the tenth anniversary of the Lundy landslide.",
    "In 2020 they had marked the tenth anniversary of the Valdoria earthquake in silence.",
  ])("silent on %s", (text) => {
    expect(dateOf(text)).toBe(null);
  });
});

describe("what follows from the days of known events", () => {
  test.each([
    ["its weekday", "Lundy voted to keep its port in Thursday’s harbour referendum.", "2021-05-13"],
    [
      "its weekday as a mark",
      "The town is split ahead of Thursday’s harbour referendum.",
      "2021-05-07/2021-05-14",
    ],
    [
      "its weekday, told as past",
      "The harbour referendum was held on Thursday in bright sunshine.",
      "2021-05-13",
    ],
    [
      "a later weekday of the same telling",
      "The harbour referendum was held on Thursday. On Saturday the mayor resigned.",
      "2021-05-15",
    ],
    [
      "its weekday, still to come",
      "The harbour referendum will be held on Thursday, the mayor said.",
      "2021-05-12/2021-05-13",
    ],
    [
      "the place, the sides and the series of talks",
      "Porto Velho – Envoys of Peru and Brazil met in Porto Velho. The round ended on Wednesday.",
      "2024-03-13",
    ],
    [
      "the later of its days",
      "Porto Velho – Envoys of Peru and Brazil met in Porto Velho. The round opened on Tuesday. The river round was closed on Wednesday.",
      "2024-03-13",
    ],
    [
      "the place in the same sentence, of two in the article",
      "Peru and Brazil closed a round of talks in Bogotá on Wednesday. An earlier one was in Porto Velho.",
      "2024-06-05",
    ],
    [
      "a weekday and the days after it",
      "The mayor resigned on Saturday, two days after the harbour referendum.",
      "2021-05-15",
    ],
    [
      "a weekday and the weeks before it",
      "On Thursday, a week before the Lundy harbour referendum, the mayor spoke.",
      "2021-05-06",
    ],
    [
      "a weekday with its full date in the opening",
      "The bridge fell on Tuesday, 4 March 2014, killing a cyclist.",
      "2014-03-04/2014-03-11",
    ],
  ])("%s: %s", (_, text, value) => {
    expect(dateOf(text)?.value).toBe(value);
  });

  test.each([
    ["a distance without a weekday", "The mayor resigned two days after the harbour referendum."],
    [
      "a distance with another weekday",
      "The mayor resigned on Friday, two days after the harbour referendum.",
    ],
    ["no weekday of it", "The harbour referendum was held on Monday in bright sunshine."],
    ["the weekday of something else", "A year after the harbour referendum, the mayor resigned on Thursday."],
    ["a weekday in somebody else’s words", "“The harbour referendum was held on Thursday,” he said."],
    ["an event with several such days", "The Valdoria Games went on with the sailing on Friday."],
    [
      "an event before what the article tells of",
      "In 2023 the port closed. The harbour referendum was held on Thursday.",
    ],
    ["talks at another place", "Oslo – Envoys of Peru and Brazil met in Oslo. The round ended on Wednesday."],
    [
      "talks of others",
      "Porto Velho – Envoys of Chile and Brazil met in Porto Velho. The round ended on Wednesday.",
    ],
    [
      "another kind of event",
      "Porto Velho – Peru and Brazil play in Porto Velho. The match ended on Wednesday.",
    ],
    ["two that may be meant", "Peru and Brazil met in Porto Velho and Bogotá. The round ended on Wednesday."],
    ["a full date far down", `${"The bridge is old. ".repeat(6)}A ship hit it on Tuesday, 4 March 2014.`],
    ["a full date to come", "The bridge will be closed on Tuesday, 4 March 2014."],
  ])("not from %s: %s", (_, text) => {
    expect(dateOf(text)).toBe(null);
  });

  test("says how", () => {
    const date = dateOf("The harbour referendum was held on Thursday in bright sunshine.");
    expect(date?.basis).toBe("“Thursday” is a day of Lundy harbour referendum (2021-05-13)");
    expect(date?.confidence).toBe(0.7);
  });
});

describe("clues together", () => {
  const clue = (start: string, end: string, confidence: number) => ({
    days: { start, end },
    basis: `${start}–${end}`,
    confidence,
  });

  test("narrow each other and make it surer", () => {
    const date = dateFrom([clue("2020-03-01", "2020-03-31", 0.5), clue("2020-03-30", "2020-04-02", 0.6)]);
    expect(date).toEqual({
      value: "2020-03-30/2020-03-31",
      basis: "2020-03-30–2020-04-02; 2020-03-01–2020-03-31",
      confidence: 0.8,
    });
  });

  test("against each other leave the surer one, in doubt", () => {
    const date = dateFrom([clue("2020-03-01", "2020-03-31", 0.5), clue("2019-01-05", "2019-01-05", 0.8)]);
    expect(date).toMatchObject({ value: "2019-01-05", confidence: 0.56 });
  });

  test.each([
    ["2020-02-01", "2020-02-29", "2020-02"],
    ["2020-01-01", "2020-12-31", "2020"],
    ["2020-02-01", "2020-02-28", "2020-02-01/2020-02-28"],
  ])("%s to %s is written %s", (start, end, value) => {
    expect(dateFrom([clue(start, end, 0.5)])?.value).toBe(value);
  });

  test.each([
    ["2020-02-17/2020-02-18", "2020-02"],
    ["2020-02-27/2020-03-02", "2020"],
    ["2020-12-30/2021-01-02", null],
    ["2020-02-17", "2020-02-17"],
    ["2020", "2020"],
  ])("%s is surely in %s", (value, part) => {
    expect(sharedPart(value)).toBe(part);
  });

  test("none give nothing", () => expect(dateFrom([])).toBe(null));
});

describe("of the dates of one article", () => {
  const year = { value: "2026", basis: "worked out", confidence: 0.5 };
  const given = { value: "2026-02-18", basis: "given", confidence: 1 };
  const stamp = { value: "2026-05-01", basis: "the file’s time stamp", confidence: 0.3 };

  test("a day that is given goes before a year that is worked out", () => {
    expect(settleArticleDate(year, { given })).toBe(given);
    expect(settleArticleDate(given, { given: year })).toBe(given);
    expect(settleArticleDate({ ...given, value: "2025-01-01", confidence: 0.5 }, { given })).toBe(given);
    expect(settleArticleDate(null, { given })).toBe(given);
    expect(settleArticleDate(null, {})).toBe(null);
  });

  test("what is worked out goes before a time stamp", () => {
    expect(settleArticleDate(year, { given: stamp })).toBe(year);
    expect(settleArticleDate(null, { given: stamp })).toBe(stamp);
  });

  test("what a person settled goes before everything", () => {
    const told = { value: "2025-01-01", basis: "the front matter says so", confidence: 1 };
    expect(settleArticleDate(told, { set: year, given })).toBe(year);
  });
});
