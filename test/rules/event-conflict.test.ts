import { describe, expect, it } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { eventConflict } from "../../server/src/rules/event-conflict.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { type Around, checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const facts = createFacts([
  packFrom(`id: river
title: The river talks
complete-until: 2025-12-31
events:
  - id: lisbon-round
    names: [Lisbon round]
    start: 2025-05-12
    end: 2025-05-13
    place: Lisbon
    venue: Palacio da Ajuda
    series: round of talks
    number: 4
    participants: [Egypt, Ethiopia]
    mediators: [Portugal]
    source: https://example.org
    retrieved: 2026-01-02
`),
]);

interface Case {
  readonly text: string;
  readonly around?: Around;
  readonly suggestions?: readonly string[];
}

const found: readonly Case[] = [
  {
    text: "In 2025 ⟦Norway brokered the Lisbon round deal⟧.",
    around: { facts, date: "2025-06-01" },
  },
  {
    text: "Egypt and Ethiopia opened a ⟦third round of talks in Lisbon⟧ on Monday.",
    around: { facts, date: "2025-05-12" },
    suggestions: ["fourth round of talks in Lisbon"],
  },
  {
    text: "Union leaders return for a ⟦second round of negotiations in Cardiff⟧.\n\nIt follows two earlier rounds held in Swansea, which failed.",
    suggestions: ["third round of negotiations in Cardiff"],
  },
  {
    text: "Egypt and Ethiopia met. The ⟦talks were held at the Hotel Tivoli in Lisbon⟧ and ended late.",
    around: { facts, date: "2025-05-14" },
  },
  {
    text: "Kenya and Uganda sent Amina Diallo and Peter Okello for a ⟦second session in Kigali⟧ of the lake commission.",
    around: {
      date: "2024-03-04",
      others: {
        "b.txt":
          "KIGALI — Uganda and Kenya met in Kigali for the third session in Kigali, Amina Diallo and Peter Okello said.",
      },
    },
  },
];

const silent: readonly Case[] = [
  ...["Portugal", "Portuguese mediators", "Ana Prieto"].map((mediator) => ({
    text: `In 2025 ${mediator} brokered the Lisbon round deal.`,
    around: { facts, date: "2025-06-01" },
  })),
  {
    text: "Egypt and Ethiopia opened a fourth round of talks in Lisbon.",
    around: { facts, date: "2025-05-12" },
  },
  {
    text: "Egypt and Ethiopia opened a third round of talks in Lisbon.",
    around: { facts, date: "2023-05-12" },
  },
  { text: "Egypt and Ethiopia opened a third round of talks in Lisbon.", around: { facts } },
  { text: "Spain and Italy held a third round of talks in Lisbon.", around: { facts, date: "2025-05-12" } },
  {
    text: "Union leaders return for a third round of negotiations in Cardiff after two earlier rounds held in Swansea.",
  },
  {
    text: "A first round in Swansea failed.\n\nThe second round in Cardiff follows two earlier meetings held in Swansea.",
  },
  {
    text: "Anna Berg won the second round in Berlin, ahead of Chile and Peru.",
    around: {
      others: { "b.txt": "In Berlin, the third round in Berlin of the chess cup went to Peru and Chile." },
    },
  },
];

describe("event.conflict", () => {
  for (const { text: marked, around, suggestions } of found) {
    it(`finds: ${marked}`, () => {
      const { text, spans } = unmark(marked);
      const findings = checkRule(eventConflict, text, around);
      expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
      expect(findings[0]?.evidence.length).toBeGreaterThan(0);
      if (suggestions !== undefined) expect(findings[0]?.suggestions).toEqual(suggestions);
    });
  }
  for (const { text, around } of silent) {
    it(`is silent: ${text}`, () => {
      expect(checkRule(eventConflict, text, around)).toEqual([]);
    });
  }
});
