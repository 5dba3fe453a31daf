import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendFact, emptyPack } from "../../server/src/facts/append-fact.ts";
import { factIdFor } from "../../server/src/facts/fact-id.ts";
import { parsePack } from "../../server/src/facts/parse-pack.ts";

const fact = {
  id: "jensen",
  names: ["Ida Jensen"],
  born: 1955,
  source: "https://example.org",
  retrieved: "2026-01-02",
};
const item = (column: number): string =>
  [
    "- id: jensen",
    "  names:",
    "    - Ida Jensen",
    "  born: 1955",
    "  source: https://example.org",
    "  retrieved: 2026-01-02",
  ]
    .map((line) => `${" ".repeat(column)}${line}\n`)
    .join("");
const head = "# Ours\nid: harbour # short\ntitle:   'The harbour'\ncomplete-until: 2025-12-31\n";
const other = (column: number): string =>
  `${" ".repeat(column)}- { id: lind, names: [ Bo Lind ] } # a pilot\n`;

describe("a fact that is added to a pack", () => {
  const cases: readonly { where: string; before: string; after: string }[] = [
    { where: "without that list", before: head, after: `${head}people:\n${item(2)}` },
    {
      where: "without a last line end",
      before: head.trimEnd(),
      after: `${head}people:\n${item(2)}`,
    },
    {
      where: "after the last of its list, with its indentation, before what follows",
      before: `${head}people:\n\n  # Pilots\n${other(2)}\nevents: []\n`,
      after: `${head}people:\n\n  # Pilots\n${other(2)}${item(2)}\nevents: []\n`,
    },
    {
      where: "in a list that is not indented, at the end of the file",
      before: `${head}people:\n${other(0).trimEnd()}`,
      after: `${head}people:\n${other(0)}${item(0)}`,
    },
    {
      where: "after a fact of several lines and a comment",
      before: `${head}people:\n  - id: lind\n    names:\n      - Bo Lind\n  # the end\nterms: []\n`,
      after: `${head}people:\n  - id: lind\n    names:\n      - Bo Lind\n${item(2)}  # the end\nterms: []\n`,
    },
    {
      where: "in a list that is empty",
      before: `${head}people:\n`,
      after: expect.stringContaining("# Ours"),
    },
    {
      where: "in a list on one line",
      before: `${head}people: [{ id: lind, names: [Bo Lind] }]\n`,
      after: expect.stringContaining("id: harbour # short"),
    },
  ];
  for (const { where, before, after } of cases) {
    it(`leaves everything else as it is: ${where}`, () => {
      const text = appendFact(before, "people", fact);
      expect(text).toEqual(after);
      const given = `${text}\nsource: x\nretrieved: 2026-01-01\n`;
      expect(parsePack(given).pack?.people.at(-1)).toMatchObject({ id: "jensen", born: "1955" });
    });
  }

  it("keeps the file's line ends", () => {
    const text = appendFact(`${head}people:\n${other(2)}`.replaceAll("\n", "\r\n"), "people", fact);
    expect(text.match(/(?<!\r)\n/g)).toBeNull();
    expect(parsePack(`${text}source: x\r\nretrieved: 2026-01-01\r\n`).pack?.people).toHaveLength(2);
  });

  it("may say anything", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (name) => {
        fc.pre(name.trim() !== "");
        const pack = emptyPack({ id: "a", title: name.trim(), completeUntil: "2025-12-31" });
        const text = appendFact(appendFact(pack, "people", fact), "people", {
          ...fact,
          id: "b",
          names: [name],
        });
        return parsePack(text).pack?.people.at(-1)?.names[0] === name.trim();
      }),
    );
  });
});

describe("the id of a new fact", () => {
  it("is made of its name, and is not taken", () => {
    expect(factIdFor("Anna Lünd-Holm’s mayor", new Set())).toBe("anna-lund-holm-mayor");
    expect(factIdFor("Anna", new Set(["anna", "anna-2"]))).toBe("anna-3");
    expect(factIdFor("Фёдор", new Set())).toBe("fact");
    expect(factIdFor("a".repeat(200), new Set())).toHaveLength(60);
  });
});
