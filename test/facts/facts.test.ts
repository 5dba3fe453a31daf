import { describe, expect, it } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { packFrom } from "../support/bundled-facts.ts";

const provenance = "    source: https://example.org\n    retrieved: 2026-01-02\n";
const facts = createFacts([
  packFrom(`id: bridge
title: The bridge
complete-until: 2025-12-31
events:
  - id: collapse
    names: [collapse of the Møller Bridge, Møller Bridge collapse]
    descriptions:
      - [fell, Møller Bridge]
    context: [Aarhus]
    start: 2011-06-04
${provenance}  - id: great-storm
    names: [Great Storm]
    start: 1987-10-15
${provenance}terms:
  - id: second
    person: Anna Lund
    office: mayor
    of: Aarhus
    start: 2010
${provenance}  - id: first
    person: Anna Lünd
    office: councillor
    of: Aarhus
    start: 2002
    end: 2010
${provenance}people:
  - id: lund
    names: [Anna Lund, Anna Lünd-Holm]
${provenance}places:
  - id: aarhus
    names: [Aarhus, { name: Århus, from: 1948, until: 2011-01-01 }]
${provenance}organisations:
  - id: the-board
    names: [the Board of Bridges, The Bridge]
${provenance}`),
]);

describe("facts", () => {
  it("are found by name whatever case, accents, article and possessive", () => {
    expect(facts.eventsNamed("the COLLAPSE of the Moller Bridge").map(({ fact }) => fact.id)).toEqual([
      "collapse",
    ]);
    expect(facts.personNamed("anna lund’s")?.fact.id).toBe("lund");
    expect(facts.personNamed("Anna")).toBeNull();
  });

  it("give a person's terms under every spelling, in order", () => {
    expect(facts.termsOf("Anna Lünd-Holm").map(({ fact }) => fact.id)).toEqual(["first", "second"]);
  });

  it("give the terms of office in a town under every name of it", () => {
    expect(facts.termsIn("Århus").map(({ fact }) => fact.id)).toEqual(["first", "second"]);
    expect(facts.termsIn("Odense")).toEqual([]);
    expect(facts.holdersOf("Mayor", "Århus").map(({ fact }) => fact.person)).toEqual(["Anna Lund"]);
  });

  it("give places and organisations by any name they have had", () => {
    expect(facts.placesNamed("Aarhus C")).toEqual([]);
    expect(facts.placesNamed("århus").map(({ fact }) => fact.id)).toEqual(["aarhus"]);
    expect(facts.organisationsNamed("Board of Bridges").map(({ fact }) => fact.id)).toEqual(["the-board"]);
  });

  const named: readonly { text: string; found: readonly string[] }[] = [
    { text: "In Aarhus, the Board of Bridges’ chair met.", found: ["Aarhus", "Board of Bridges"] },
    { text: "He crossed the bridge and told a board of bridges.", found: [] },
    { text: "ÅRHUS is where The Bridge publishes.", found: ["ÅRHUS", "Bridge"] },
  ];
  for (const { text, found } of named) {
    it(`find places and organisations in “${text}”`, () => {
      expect(facts.namesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
    });
  }

  const sentences: readonly { text: string; around?: string; found: readonly string[] }[] = [
    {
      text: "The Møller Bridge collapse killed nobody.",
      around: "Aarhus",
      found: ["Møller Bridge collapse"],
    },
    { text: "The Moller Bridge collapse killed nobody.", found: [] },
    {
      text: "When the Møller Bridge fell, he was there.",
      around: "in Aarhus",
      found: ["Møller Bridge fell"],
    },
    { text: "He fell ill near the bridge.", around: "Aarhus", found: [] },
    { text: "It was the worst since the Great Storm’s night.", found: ["Great Storm"] },
    { text: "A great storming performance.", found: [] },
    { text: "", found: [] },
  ];
  for (const { text, around, found } of sentences) {
    it(`find events in “${text}”${around === undefined ? "" : ` (${around})`}`, () => {
      const matches = facts.eventsIn(text, around ?? text);
      expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(found);
    });
  }
});
