import { describe, expect, it } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { roleConflict } from "../../server/src/rules/role-conflict.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { type Around, checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const facts = createFacts([
  packFrom(`id: border
title: The border talks
complete-until: 2024-12-31
events:
  - id: lima-round
    names: [Lima round]
    start: 2024-05-06
    end: 2024-05-07
    place: Lima
    participants: [Chile, Peru]
    leaders: { Chile: Juan Soto }
    source: https://example.org
    retrieved: 2026-01-02
`),
]);

function check(marked: string, around: Around = {}) {
  const { text, spans } = unmark(marked);
  const findings = checkRule(roleConflict, text, around);
  expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  return findings;
}

const TALKS = "Talks between Chile and Peru opened in Lima on Monday. ";

describe("role.conflict speaks", () => {
  it.each<[string, string, string]>([
    [
      "a delegation’s head",
      `${TALKS}The Chilean delegation, ⟦led by Ana Rojas⟧, arrived.`,
      `${TALKS}Juan Soto headed Chile’s delegation.`,
    ],
    [
      "a chief negotiator whose side is said elsewhere",
      `${TALKS}Media quoted ⟦chief negotiator Ana Rojas⟧. Chilean negotiator Ana Rojas was calm.`,
      `${TALKS}Juan Soto headed Chile’s delegation.`,
    ],
    [
      "a captain",
      "England met Wales at Wembley in London. England, ⟦captained by Amy Cole⟧, won.",
      "Wales lost to England in London. England, captained by Beth Shaw, were better.",
    ],
    [
      "those who mediate",
      `${TALKS}They followed weeks of efforts ⟦led by European mediators⟧.`,
      `${TALKS}They were brokered by Brazil.`,
    ],
  ])("of %s", (_, text, other) => {
    const [finding] = check(text, { others: { "other.txt": other } });
    expect(finding?.evidence).toHaveLength(1);
    expect(finding?.suggestions).toEqual([]);
  });

  it("of a head whom a fact contradicts", () => {
    const text = `${TALKS}The Chilean delegation, ⟦led by Ana Rojas⟧, arrived.`;
    expect(check(text, { facts, date: "2024-05-06" })[0]?.evidence).toEqual([
      expect.objectContaining({ fact: "border/lima-round" }),
    ]);
  });

  it("once of what an article says twice", () => {
    const text = `${TALKS}Peru’s Brazil-brokered talks went on. They were ⟦brokered by Brazil⟧.`;
    check(text, { others: { "other.txt": `${TALKS}They were brokered by Mexico.` } });
  });
});

describe("role.conflict is silent", () => {
  const head = `${TALKS}The Chilean delegation, led by Ana Rojas, arrived.`;
  it.each<[string, string, Around]>([
    ["on one document", head, {}],
    ["on the same holder", head, { others: { "b.txt": `${TALKS}Rojas headed Chile’s delegation.` } }],
    ["on another side", head, { others: { "b.txt": `${TALKS}Juan Soto headed Peru’s delegation.` } }],
    [
      "on another town",
      head,
      {
        others: {
          "b.txt": "Talks between Chile and Peru opened in Quito. Juan Soto headed Chile’s delegation.",
        },
      },
    ],
    [
      "on another time",
      head,
      {
        date: "2024-05-06",
        others: {
          "b.txt": `Talks between Chile and Peru opened in Lima. In 2011, Juan Soto headed Chile’s delegation.`,
        },
      },
    ],
    [
      "on negotiators, of whom there are many",
      `${TALKS}Chilean negotiator Ana Rojas spoke.`,
      { others: { "b.txt": `${TALKS}Chilean negotiator Juan Soto spoke.` } },
    ],
    [
      "on another company’s chair",
      "Acme is chaired by Jane Holt in Leeds.",
      { others: { "b.txt": "Bolt is chaired by Tom Reed in Leeds." } },
    ],
    [
      "where one article names both mediators",
      `${TALKS}They were brokered by Brazil.`,
      { others: { "b.txt": `${TALKS}They were brokered by Mexico and Brazil.` } },
    ],
    [
      "on a side that the fact leaves open",
      `${TALKS}The Peruvian delegation, led by Luz Vega, arrived.`,
      { facts, date: "2024-05-06" },
    ],
    ["on a fact of another time", head, { facts, date: "2019-05-06" }],
  ])("%s", (_, text, around) => expect(checkRule(roleConflict, text, around)).toEqual([]));
});

describe("role.conflict on offices in one story", () => {
  const story = (who: string) =>
    `OSLO, 3 May 2024 — ${who} met Marta Rossi and Paolo Neri at the Vitalba Glass works in Drammen.`;
  const between = (one: string, other: string) =>
    checkRule(roleConflict, story(one), { others: { "b.txt": story(other) } });

  it("tells of two holders of one office", () => {
    const [finding] = between("Norwegian Prime Minister Lise Dahl", "Norwegian Prime Minister Birger Aune");
    expect(finding?.message).toBe(
      "The prime minister (Norway) is Lise Dahl here and Birger Aune in another document on the same story.",
    );
  });

  it("tells of two offices that one person does not hold at once", () => {
    const [finding] = between("Mayor Ingrid Solbakk", "Deputy mayor Ingrid Solbakk");
    expect(finding?.message).toBe(
      "Ingrid Solbakk is mayor here and deputy mayor in another document on the same story.",
    );
  });

  it.each([
    ["Branch manager Zoé Quéré", "Assistant manager Zoe Quere"],
    ["Premier Ingrid Solbakk", "Interior minister Ingrid Solbakk"],
    ["Opposition leader Ingrid Solbakk", "Deputy leader Ingrid Solbakk"],
  ])("tells of two ranks or reaches: %s, %s", (one, other) => expect(between(one, other)).toHaveLength(1));

  it.each([
    ["Norwegian Prime Minister Lise Dahl", "Former Norwegian Prime Minister Birger Aune"],
    ["Norwegian Prime Minister Lise Dahl", "Norwegian Prime Minister Dahl"],
    ["Norwegian Senator Lise Dahl", "Norwegian Senator Birger Aune"],
    ["Norwegian Prime Minister Lise Dahl", "Lise Dahl and Norwegian Prime Minister Birger Aune"],
    ["Mayor Ingrid Solbakk", "Deputy mayor Birger Aune"],
    ["Mayor Ingrid Solbakk", "Former deputy mayor Ingrid Solbakk"],
    ["Spokeswoman Ingrid Solbakk", "Spokesperson Ingrid Solbakk"],
    ["Branch manager Zoé Quéré", "Branch manager Zoe Quere"],
    ["Premier Ingrid Solbakk", "Former interior minister Ingrid Solbakk"],
    ["Premier Ingrid Solbakk", "Acting interior minister Ingrid Solbakk"],
    ["Premier Ingrid Solbakk", "Minister Ingrid Solbakk"],
    ["Manager Ingrid Solbakk", "Manager Ingrid Solbakk, until May assistant manager Ingrid Solbakk,"],
  ])("but not of %s, %s", (one, other) => expect(between(one, other)).toEqual([]));
});
