import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePack } from "../../server/src/facts/parse-pack.ts";

const head = "id: harbour\ntitle: The harbour\ncomplete-until: 2025-12-31\n";
const provenance = "    source: https://example.org\n    retrieved: 2026-01-02\n";

describe("a pack", () => {
  it("reads events, terms and people", () => {
    const { pack, problems } = parsePack(
      `${head}events:
  - id: opening
    names: [opening of the harbour]
    start: 1998-05
${provenance}terms:
  - id: jensen-master
    person: Ida Jensen
    office: Harbour Master
    of: Denmark
    start: 2001
    end: 2009-03-01
${provenance}people:
  - id: jensen
    names: [Ida Jensen, I. Jensen]
${provenance}`,
    );
    expect(problems).toEqual([]);
    expect(pack?.events[0]).toMatchObject({ start: "1998-05", end: null, number: null, participants: [] });
    expect(pack?.terms[0]).toMatchObject({ office: "harbour master", end: "2009-03-01", acting: false });
    expect(pack?.people[0]?.names).toEqual(["Ida Jensen", "I. Jensen"]);
  });

  const broken: readonly { why: string; yaml: string; line: number; column: number; says: RegExp }[] = [
    { why: "YAML that does not parse", yaml: "id: [a", line: 1, column: 7, says: /./ },
    {
      why: "a missing title",
      yaml: "id: a\ncomplete-until: 2025-01-01\n",
      line: 1,
      column: 1,
      says: /title/,
    },
    {
      why: "a date that is none",
      yaml: `${head}events:\n  - id: x\n    names: [x]\n    start: 24 Feb\n${provenance}`,
      line: 7,
      column: 12,
      says: /events\.0\.start.*year, month or day/,
    },
    {
      why: "a key that no fact has",
      yaml: `${head}people:\n  - id: x\n    names: [x]\n    borne: 1970\n${provenance}`,
      line: 7,
      column: 12,
      says: /borne/,
    },
    {
      why: "a fact without its source",
      yaml: `${head}people:\n  - id: x\n    names: [x]\n    retrieved: 2026-01-01\n`,
      line: 5,
      column: 5,
      says: /source/,
    },
  ];
  for (const { why, yaml, line, column, says } of broken) {
    it(`is refused with its place: ${why}`, () => {
      const { pack, problems } = parsePack(yaml);
      expect(pack).toBeNull();
      expect(problems[0]).toMatchObject({ line, column });
      expect(problems[0]?.message).toMatch(says);
    });
  }

  it("keeps its facts but points out an id that stands twice and a span that ends before it begins", () => {
    const { pack, problems } = parsePack(
      `${head}people:\n  - id: x\n    names: [X Y]\n    born: 1970\n    died: 1969\n${provenance}  - id: x\n    names: [Z]\n${provenance}`,
    );
    expect(pack?.people).toHaveLength(2);
    expect(problems.map(({ message }) => message)).toEqual([
      "It ends (1969) before it begins (1970).",
      "“x” stands twice in this pack; ids must differ.",
    ]);
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { pack, problems } = parsePack(text);
        return pack !== null || problems.every(({ line, column }) => line >= 1 && column >= 1);
      }),
    );
  });

  it("survives aliases that multiply", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f", "g"]
      .map((key, index) => `${key}: &${key} [${`*${"abcdef".charAt(index)},`.repeat(9)}]\n`)
      .join("")}`;
    expect(parsePack(bomb).pack).toBeNull();
  });
});
