import { describe, expect, it } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { roleAnachronism } from "../../server/src/rules/role-anachronism.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { type Around, checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const packs = [
  packFrom(`id: offices
title: Offices of several places
complete-until: 2023-12-31
terms:
  - { id: rojas, person: Ana Rojas, office: finance minister, of: Chile, start: 2014-03, end: 2018-03, source: "https://example.org", retrieved: 2026-01-02 }
  - { id: rojas-again, person: Ana Rojas, office: foreign minister, of: Chile, start: 2020-01, source: "https://example.org", retrieved: 2026-01-02 }
  - { id: rojas-senator, person: Ana Rojas, office: senator, of: Chile, start: 2010, end: 2014-03, source: "https://example.org", retrieved: 2026-01-02 }
  - { id: soto, person: Luis Soto, office: defence minister, of: Chile, start: 2010, end: 2012, source: "https://example.org", retrieved: 2026-01-02 }
  - { id: vega, person: Rosa Vega, office: interior minister, of: Chile, start: 2012, end: 2012-09, acting: true, source: "https://example.org", retrieved: 2026-01-02 }
  - { id: holt, person: Jane Holt, office: assistant secretary of state for arctic affairs, of: United States, start: 2009, end: 2013, source: "https://example.org", retrieved: 2026-01-02 }
`),
];
const facts = createFacts(packs);

const later = packFrom(`id: later
title: Who came later
complete-until: 2025-12-31
terms:
  - { id: mora, person: Pablo Mora, office: defence minister, of: Chile, start: 2024-02, source: "https://example.org", retrieved: 2026-01-02 }
`);
const withLater = createFacts([later, ...packs]);

const on = (date: string): Around => ({ facts, date });

describe("role.anachronism speaks", () => {
  it.each([
    ["⟦Chilean Finance Minister Ana Rojas⟧ said on Monday that taxes would fall.", "2022-05-02"],
    ["The delegation, led by ⟦Finance Minister Ana Rojas⟧, left.", "2022-05-02"],
    ["⟦Chilean senator Ana Rojas⟧ said on Monday that taxes would fall.", "2022-05-02"],
    ["“Taxes fell this year,” said ⟦Ana Rojas, the finance minister⟧.", "2022-05-02"],
    ["⟦Finance Minister Ana Rojas⟧ arrived. ⟦Finance Minister Rojas⟧ said taxes would fall.", "2012-05-02"],
    [
      "⟦U.S. Assistant Secretary of State for Arctic Affairs, Jane Holt⟧, arrived. As ⟦Assistant Secretary Holt⟧ said, “The ice is melting fast.”",
      "2022-05-02",
    ],
    ["⟦Acting Chilean Interior Minister Rosa Vega⟧ said on Monday that roads would open.", "2022-05-02"],
    ["⟦Chilean Finance Minister Ana Rojas⟧ said on Monday that taxes would fall.", "2024-02-05"],
  ])("%s", (marked, date) => {
    const { text, spans } = unmark(marked);
    const findings = checkRule(roleAnachronism, text, on(date));
    expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(findings.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });
});

describe("role.anachronism, long after the pack that knew the person ends,", () => {
  const text = "Chilean Defence Minister Luis Soto said on Monday that the army would grow.";

  it("speaks while somebody else is known in the office", () =>
    expect(checkRule(roleAnachronism, text, { facts: withLater, date: "2025-05-05" })).toHaveLength(1));

  it("is silent when nobody is: they may be back", () => {
    expect(checkRule(roleAnachronism, text, on("2025-05-05"))).toEqual([]);
    expect(checkRule(roleAnachronism, text, { facts: withLater, date: "2026-05-04" })).toEqual([]);
  });
});

describe("role.anachronism is silent", () => {
  it.each<[string, string, Around]>([
    ["on the office at its time", "Finance Minister Ana Rojas said taxes would fall.", on("2016-05-02")],
    ["in the month it ended", "Finance Minister Ana Rojas said taxes would fall.", on("2018-03-09")],
    [
      "on an open term, up to the pack’s end",
      "Foreign Minister Ana Rojas said taxes would fall.",
      on("2023-05-02"),
    ],
    [
      "on an open term after the pack’s end",
      "Foreign Minister Ana Rojas said taxes would fall.",
      on("2025-05-02"),
    ],
    [
      "on an acting holder whom the packs know as a full one only",
      "Acting Finance Minister Ana Rojas said taxes would fall.",
      on("2022-05-02"),
    ],
    [
      "on an acting holder whom the packs do not know in the office",
      "Acting Chilean Foreign Minister Luis Soto said talks would go on.",
      on("2022-05-02"),
    ],
    ["on an article without a date", "Finance Minister Ana Rojas said taxes would fall.", { facts }],
    ["on “former”", "Former finance minister Ana Rojas said taxes would fall.", on("2022-05-02")],
    ["on “ex-”", "Ex-minister Ana Rojas said taxes would fall.", on("2022-05-02")],
    ["on “then-”", "Then-Finance Minister Ana Rojas said taxes would fall.", on("2022-05-02")],
    [
      "on a sentence of another year",
      "In 2015, Finance Minister Ana Rojas said taxes would fall.",
      on("2022-05-02"),
    ],
    [
      "on somebody else’s words",
      "“Finance Minister Ana Rojas helped me a lot then,” he said.",
      on("2022-05-02"),
    ],
    ["on a title without an act", "The judge was chosen by Finance Minister Ana Rojas.", on("2022-05-02")],
    [
      "on somebody else who speaks",
      "A former adviser to Finance Minister Ana Rojas said taxes would fall.",
      on("2022-05-02"),
    ],
    ["on an attitude", "Voters wanted what Finance Minister Ana Rojas wanted.", on("2022-05-02")],
    ["on a bare title after its term", "Senator Ana Rojas said taxes would fall.", on("2022-05-02")],
    [
      "on somebody the packs do not know",
      "Finance Minister Tom Reed said taxes would fall.",
      on("2022-05-02"),
    ],
    [
      "on an office the packs do not know",
      "Health Minister Ana Rojas said taxes would fall.",
      on("2022-05-02"),
    ],
    [
      "on another country’s office",
      "Peruvian Finance Minister Ana Rojas said taxes would fall.",
      on("2022-05-02"),
    ],
    ["without facts", "Finance Minister Ana Rojas said taxes would fall.", { date: "2022-05-02" }],
  ])("%s", (_, text, around) => expect(checkRule(roleAnachronism, text, around)).toEqual([]));
});
