import { describe, expect, it } from "vitest";
import { parsePack } from "../../server/src/facts/parse-pack.ts";

const head = `id: harbour
title: The harbour
complete-until: 2025-12-31
source: https://example.org
retrieved: 2026-01-02
`;

interface Case {
  readonly why: string;
  readonly facts: string;
  /** “line:column severity” and a part of the message; none: all is well. */
  readonly told: readonly (readonly [place: string, says: RegExp])[];
}

const cases: readonly Case[] = [
  {
    why: "a term that ends before it begins, in the month that it gives",
    facts: "terms:\n  - { id: a, person: A B, office: mayor, of: Aarhus, start: 2001-05-02, end: 2001-04 }\n",
    told: [["7:78 error", /ends \(2001-04\) before it begins/]],
  },
  {
    why: "an agreement that ceased before it began, and a place that did",
    facts:
      "events:\n  - id: a\n    names: [x]\n    start: 2001\n    in-force: { from: 2002, until: 2001 }\n" +
      "places:\n  - { id: b, names: [{ name: Y, from: 1950, until: 1949 }], founded: 1900, dissolved: 1899 }\n",
    told: [
      ["10:36 error", /ends \(2001\) before it begins/],
      ["12:52 error", /ends \(1949\)/],
      ["12:87 error", /ends \(1899\)/],
    ],
  },
  {
    why: "a year that begins in its own month",
    facts: "people:\n  - { id: a, names: [A B], born: 1990-05, died: 1990 }\n",
    told: [],
  },
  {
    why: "an event later than the pack speaks of",
    facts: "events:\n  - { id: a, names: [x], start: 2026-03 }\n",
    told: [["7:33 warning", /after the last day that the pack speaks of/]],
  },
  {
    why: "two holders of one office at once",
    facts:
      "terms:\n  - office: mayor\n    of: Aarhus\n    facts:\n" +
      "      - { id: a, person: A B, start: 2001-01-05, end: 2005-03-01 }\n" +
      "      - { id: b, person: C D, start: 2005-02-01 }\n",
    told: [["11:15 warning", /C D \(“b”\) and A B \(“a”\) are both mayor of Aarhus in 2005-02-01/]],
  },
  {
    why: "a hand-over on one day, in one month, with an acting holder between, or of an office that is shared",
    facts:
      "terms:\n  - office: mayor\n    of: Aarhus\n    facts:\n" +
      "      - { id: a, person: A B, start: 2001, end: 2005-03-01 }\n" +
      "      - { id: b, person: C D, start: 2005-03-01, end: 2009-06 }\n" +
      "      - { id: c, person: E F, start: 2009-05-01, end: 2009-06-10, acting: true }\n" +
      "      - { id: d, person: G H, start: 2009-06-10 }\n" +
      "  - { id: e, person: I J, office: deputy, of: Aarhus, start: 2001, end: 2010, shared: true }\n" +
      "  - { id: f, person: K L, office: deputy, of: Aarhus, start: 2003, end: 2004, shared: true }\n",
    told: [],
  },
  {
    why: "a term that stands twice",
    facts:
      "terms:\n  - { id: a, person: A B, office: mayor, of: Aarhus, start: 2001, end: 2005 }\n" +
      "  - { id: b, person: a b, office: Mayor, of: aarhus, start: 2003 }\n",
    told: [["8:11 error", /“b” says again what “a” says of “a b”/]],
  },
  {
    why: "a second term of one person",
    facts:
      "terms:\n  - { id: a, person: A B, office: mayor, of: Aarhus, start: 2001, end: 2005 }\n" +
      "  - { id: b, person: A B, office: mayor, of: Aarhus, start: 2009 }\n",
    told: [],
  },
  {
    why: "an event with two dates",
    facts:
      "events:\n  - { id: a, names: [Great Storm], start: 1987-10-15 }\n" +
      "  - { id: b, names: [the great storm], start: 1988 }\n",
    told: [["8:11 error", /is dated 1988 in “b” and 1987-10-15 in “a”/]],
  },
  {
    why: "events by one name that number, place or context tell apart",
    facts:
      "events:\n  - { id: a, names: [Cup final], start: 1987, number: 1 }\n" +
      "  - { id: b, names: [Cup final], start: 1988, number: 2 }\n" +
      "  - { id: c, names: [Great Fire], start: 1666, place: London }\n" +
      "  - { id: d, names: [Great Fire], start: 1728, place: Copenhagen }\n" +
      "  - { id: e, names: [the split], start: 1903, context: [party] }\n" +
      "  - { id: f, names: [the split], start: 1917, context: [church] }\n",
    told: [],
  },
  {
    why: "a person and a place that stand twice, and namesakes",
    facts:
      "people:\n  - { id: a, names: [Ida Jensen], born: 1950 }\n  - { id: b, names: [Ida Jensen], born: 1950-03-02 }\n" +
      "  - { id: c, names: [Ida Jensen], born: 1971 }\n" +
      "places:\n  - { id: d, names: [Newport], country: Wales }\n  - { id: e, names: [Newport], country: United States }\n" +
      "  - { id: f, names: [Newport], country: Wales }\n",
    told: [
      ["8:11 error", /“b” says again/],
      ["9:11 warning", /begins in 1971 after “c” and in 1950 after “a”/],
      ["13:11 error", /“f” says again/],
    ],
  },
];

describe("what contradicts itself in a pack", () => {
  for (const { why, facts, told } of cases) {
    it(`is ${told.length === 0 ? "not " : ""}told: ${why}`, () => {
      const { pack, problems } = parsePack(head + facts);
      expect(pack).not.toBeNull();
      expect(problems.map(({ line, column, severity }) => `${line}:${column} ${severity}`)).toEqual(
        told.map(([place]) => place),
      );
      for (const [index, [, says]] of told.entries()) expect(problems[index]?.message).toMatch(says);
    });
  }

  it("is told in at most a hundred problems, in the order of the file", () => {
    const terms = Array.from({ length: 500 }, (_, index) => `  - { id: a${index}, start: 1 }\n`).join("");
    const { problems } = parsePack(`${head}terms:\n${terms}`);
    expect(problems).toHaveLength(100);
    expect(problems.map(({ line }) => line)).toEqual(
      [...problems.map(({ line }) => line)].sort((a, b) => a - b),
    );
  });
});
