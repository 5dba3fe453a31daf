import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { factPackSchema, schemaFile } from "../../scripts/fact-schema.mjs";
import * as schemas from "../../server/src/facts/pack-schema.ts";
import { parsePack } from "../../server/src/facts/parse-pack.ts";

/** The keys of an object, whatever is done to it afterwards. */
function entriesOf(schema: object): object {
  return "entries" in schema && typeof schema.entries === "object" ? (schema.entries ?? {}) : {};
}

const written: object = JSON.parse(readFileSync(schemaFile, "utf8"));
const isPack = new Ajv({ strict: false }).compile(written);

describe("the JSON schema of packs", () => {
  it("is the one that packs are checked with (npm run schema && npm run format)", () => {
    expect(written).toEqual(JSON.parse(JSON.stringify(factPackSchema(schemas))));
  });

  it("describes every key", () => {
    const silent: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === "properties") {
          for (const [name, property] of Object.entries<object>(value)) {
            if (!("$ref" in property) && !("description" in property)) silent.push(`${path}/${name}`);
          }
        }
        look(value, `${path}/${key}`);
      }
    };
    look(written, "");
    expect(silent).toEqual([]);
  });

  it("has every key in docs/facts.md", () => {
    const page = readFileSync(new URL("../../docs/facts.md", import.meta.url), "utf8");
    const keys = Object.values(schemas.factSchemas).flatMap((schema) => Object.keys(entriesOf(schema)));
    for (const key of [...keys, ...Object.keys(schemas.packSchema.entries)]) {
      expect(page, key).toMatch(new RegExp(`\`${key}\``));
    }
    const [example = ""] = [...page.matchAll(/```yaml\n(id: denmark[\s\S]*?)```/g)].map(([, yaml]) => yaml);
    expect(parsePack(example)).toMatchObject({ pack: { id: "denmark" }, problems: [] });
  });

  const head =
    "id: a\ntitle: A\ncomplete-until: 2025-12-31\nsource: https://example.org\nretrieved: 2026-01-02\n";
  const cases: readonly { yaml: string; fits: boolean }[] = [
    { yaml: head, fits: true },
    { yaml: `${head}terms:\n  - { id: a, person: A B, office: mayor, of: X, start: 2001 }\n`, fits: true },
    {
      yaml: `${head}terms:\n  - { office: mayor, of: X, facts: [{ id: a, person: A B, start: 2001-05 }] }\n`,
      fits: true,
    },
    {
      yaml: `${head}places:\n  - { id: a, names: [X, { name: Y, until: 1998 }], founded: null }\n`,
      fits: true,
    },
    { yaml: `${head}terms:\n  - { id: a, person: A B, start: 2001 }\n`, fits: false },
    { yaml: `${head}terms:\n  - { of: X, facts: [{ id: a, persn: A B }] }\n`, fits: false },
    { yaml: `${head}events:\n  - { id: a, names: [x], start: 24 Feb }\n`, fits: false },
    { yaml: `${head}animals: []\n`, fits: false },
    { yaml: "id: a\n", fits: false },
  ];
  for (const { yaml, fits } of cases) {
    it(`${fits ? "fits" : "refuses"} ${JSON.stringify(yaml.slice(head.length))}`, () => {
      expect(isPack(parse(yaml)), JSON.stringify(isPack.errors)).toBe(fits);
    });
  }
});
