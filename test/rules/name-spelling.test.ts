import { describe, expect, it } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { nameSpelling } from "../../server/src/rules/name-spelling.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { type Around, checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const facts = createFacts([
  packFrom(`id: chess
title: Chess
complete-until: 2024-12-31
people:
  - id: chessplayer
    names: [Sergey Belov, Sergei Belov]
    source: https://example.org
    retrieved: 2026-01-02
`),
]);

function check(marked: string, around: Around = {}) {
  const { text, spans } = unmark(marked);
  const findings = checkRule(nameSpelling, text, around);
  expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  return findings;
}

describe("name.spelling speaks", () => {
  it("of a spelling that most of the folder does not have, and offers the other", () => {
    const [finding] = check("Coach ⟦Sergei Popov⟧ resigned. Popov left for Spain.", {
      others: {
        "b.txt": "Coach Sergey Popov won again.",
        "c.txt": "Coach Sergey Popov is 50.",
      },
    });
    expect(finding?.suggestions).toEqual(["Sergey Popov"]);
    expect(finding?.evidence).toHaveLength(2);
  });

  it("of two spellings inside one article, and offers the more frequent", () => {
    const text =
      "District attorney Angela Corey spoke. “No,” Corey said. Later ⟦Correy⟧ told reporters more.";
    expect(check(text)[0]?.suggestions).toEqual(["Corey"]);
  });

  it("of a spelling that the facts do not prefer, however many have it", () => {
    const around = {
      facts,
      others: { "b.txt": "Champion Sergey Belov lost.", "c.txt": "Then Sergei Belov won." },
    };
    expect(check("Champion ⟦Sergei Belov⟧ won the match.", around)[0]?.suggestions).toEqual(["Sergey Belov"]);
  });

  it("of both spellings where nothing decides, and offers none", () => {
    const [finding] = check("Singer ⟦Mohammed Nasri⟧ toured Canada.", {
      others: { "b.txt": "Singer Mohamed Nasri toured Canada." },
    });
    expect(finding?.suggestions).toEqual([]);
  });
});

describe("name.spelling is silent", () => {
  it.each<[string, string, Around]>([
    ["on one spelling", "Jane Holt spoke. Holt left.", { others: { "b.txt": "Jane Holt returned." } }],
    [
      "on two people of similar names",
      "Nurse David Smyth retired.",
      { others: { "b.txt": "Pilot David Smith crashed." } },
    ],
    ["on two given names", "Minister Jane Holt spoke.", { others: { "b.txt": "Minister Joan Holt spoke." } }],
    [
      "on short forms",
      "President Joe Alder spoke.",
      { others: { "b.txt": "President Joseph Alder spoke." } },
    ],
    ["on initials", "Author J. Holt spoke. Jane Holt left.", {}],
    [
      "on apostrophes",
      "Mayor Martin O’Malley spoke.",
      { others: { "b.txt": "Mayor Martin O'Malley spoke." } },
    ],
    [
      "on accents between articles",
      "President Felipe Calderón spoke.",
      { others: { "b.txt": "President Felipe Calderon spoke." } },
    ],
    ["on capitals", "Jane Holt resigned.", { others: { "b.txt": "JANE HOLT RESIGNS" } }],
    ["on possessives", "Jane Holt’s plan failed. Holt’s aides left.", {}],
    ["on Iran and Iraq", "Iran and Iraq met. Austria and Australia did, too.", {}],
  ])("%s", (_, text, around) => expect(checkRule(nameSpelling, text, around)).toEqual([]));
});
