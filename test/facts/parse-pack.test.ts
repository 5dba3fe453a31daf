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
      column: 5,
      says: /people\.0\.borne.*no such key/,
    },
    {
      why: "a fact without its source",
      yaml: `${head}people:\n  - id: x\n    names: [x]\n    retrieved: 2026-01-01\n`,
      line: 5,
      column: 5,
      says: /source.*missing/,
    },
    {
      why: "a day that the calendar does not have",
      yaml: `${head}events:\n  - id: x\n    names: [x]\n    start: 2023-02-29\n${provenance}`,
      line: 7,
      column: 12,
      says: /events\.0\.start.*no date of the calendar/,
    },
    {
      why: "a dated name with a slip",
      yaml: `${head}places:\n  - id: x\n    names:\n      - { name: X, form: 1998 }\n${provenance}`,
      line: 7,
      column: 20,
      says: /names\.0\.form.*no such key/,
    },
    {
      why: "an alias that contains itself",
      yaml: `id: a\ntitle: &t [*t]\n`,
      line: 2,
      column: 12,
      says: /\*t contains itself/,
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

  it("reads places and organisations with names in use for a time", () => {
    const { pack, problems } = parsePack(
      `${head}source: https://example.org
retrieved: 2026-01-02
places:
  - id: newport
    names:
      - Newport
      - { name: Oldport, until: 1998-05-01 }
    country: Denmark
organisations:
  - id: evening-post
    names: [Evening Post]
    kind: outlet
    site: https://post.example
    dissolved: 2011
    successor: Morning Post
`,
    );
    expect(problems).toEqual([]);
    expect(pack?.places[0]).toMatchObject({
      type: "place",
      names: [
        { name: "Newport", from: null, until: null },
        { name: "Oldport", from: null, until: "1998-05-01" },
      ],
      source: "https://example.org",
      retrieved: "2026-01-02",
    });
    expect(pack?.organisations[0]).toMatchObject({ type: "organisation", dissolved: "2011", seat: null });
  });

  it("gives the facts of a group what the group says, and each may say otherwise", () => {
    const { pack, problems } = parsePack(
      `${head}retrieved: 2026-01-02
terms:
  - office: Harbour Master
    of: Denmark
    source: https://example.org/masters
    facts:
      - { id: a, person: Ida Jensen, start: 2001, end: 2009 }
      - { id: b, person: Bo Lind, start: 2009, of: Norway, source: A book, retrieved: 2025-05-05 }
`,
    );
    expect(problems).toEqual([]);
    expect(pack?.terms).toMatchObject([
      { id: "a", office: "harbour master", of: "Denmark", retrieved: "2026-01-02" },
      { id: "b", office: "harbour master", of: "Norway", source: "A book", retrieved: "2025-05-05" },
    ]);
  });

  it("reads while when an agreement was in force", () => {
    const { pack } = parsePack(
      `${head}events:\n  - id: truce\n    names: [the truce]\n    start: 2001-02\n    in-force: { from: 2001-03, until: 2004 }\n${provenance}`,
    );
    expect(pack?.events[0]?.inForce).toEqual({ from: "2001-03", until: "2004" });
  });

  it("tells a mistake of a group once, where the group makes it", () => {
    const { problems } = parsePack(
      `${head}terms:\n  - of: Denmark\n    office: 7\n    source: x\n    retrieved: 2026-01-02\n    facts:\n      - { id: a, person: A B, start: 2001 }\n      - { id: b, person: C D, start: 2003 }\n`,
    );
    expect(problems).toMatchObject([{ line: 6, column: 13, severity: "error" }]);
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { pack, problems } = parsePack(text);
        return pack !== null || problems.every(({ line, column }) => line >= 1 && column >= 1);
      }),
    );
  });

  it("survives any data, and names every problem with a place in the file", () => {
    const keys = fc.constantFrom(
      "id",
      "names",
      "person",
      "start",
      "end",
      "in-force",
      "leaders",
      "facts",
      "source",
    );
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("2001", 2001, "2001-02-30", "X Y", ["X Y"], [{ name: "X", from: "2001" }], { from: 3 }),
    );
    const entries = fc.array(fc.oneof(fc.dictionary(keys, value), fc.jsonValue({ maxDepth: 1 })), {
      maxLength: 4,
    });
    const section = fc.oneof(entries, fc.jsonValue({ maxDepth: 1 }));
    const file = fc.record({ events: section, terms: section, people: section, places: section });
    fc.assert(
      fc.property(file, (facts) => {
        const yaml = JSON.stringify(
          { id: "a", title: "A", "complete-until": "2025-12-31", ...facts },
          null,
          1,
        );
        const lines = yaml.split("\n").length;
        const { pack, problems } = parsePack(yaml);
        const placed = problems.every(
          ({ line, endLine }) => 1 <= line && line <= endLine && endLine <= lines,
        );
        return placed && (pack !== null || problems.length > 0);
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
