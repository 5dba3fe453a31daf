import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FilePath, YamlFile } from "../../server/src/facts/yaml-file.ts";

const text = `# A file
id: a
names: ['x y', "z"]
list:
  - key: value
    more: &shared [1, 2]
  - *shared
  - |
    a block
empty:
`;
const file = new YamlFile(text);
const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

describe("a YAML file", () => {
  it("is plain data", () => {
    expect(file.fault).toBeNull();
    expect(file.value).toEqual({
      id: "a",
      names: ["x y", "z"],
      list: [{ key: "value", more: [1, 2] }, [1, 2], "a block\n"],
      empty: null,
    });
  });

  const places: readonly { path: FilePath; value: string; key?: string }[] = [
    { path: ["id"], value: "a", key: "id" },
    { path: ["names", 0], value: "x y" },
    { path: ["names", 1], value: "z" },
    { path: ["list", 0], value: "key: value" },
    { path: ["list", 0, "more", 1], value: "2" },
    { path: ["list", 1], value: "*shared" },
    { path: ["list", 1, 0], value: "*shared" },
    { path: ["list", 0, "absent", "deeper"], value: "key: value" },
    { path: ["list", 9], value: "- key: value" },
    { path: ["empty"], value: "empty", key: "empty" },
  ];
  for (const { path, value, key } of places) {
    it(`has “${path.join(".")}” at its place`, () => {
      expect(words(file.spanOf(path))).toBe(value);
      if (key !== undefined) expect(words(file.keySpanOf(path))).toBe(key);
    });
  }

  it("has what stands in it and nothing else", () => {
    expect(file.has(["list", 0, "more"])).toBe(true);
    expect(file.has(["list", 0, "less"])).toBe(false);
    expect(file.has([])).toBe(true);
  });

  const faults: readonly { why: string; yaml: string; at: number; says: RegExp }[] = [
    { why: "nothing", yaml: "", at: 0, says: /empty/ },
    { why: "several documents", yaml: "a: 1\n---\nb: 2\n", at: 0, says: /several documents/ },
    { why: "a key that stands twice", yaml: "a: 1\na: 2\n", at: 5, says: /duplicated mapping key/ },
    { why: "an alias of nothing", yaml: "a: *b\n", at: 4, says: /unidentified alias/ },
    { why: "a tag that makes code", yaml: "a: !!js/function x\n", at: 3, says: /unknown/ },
    { why: "a NUL", yaml: "a: \u0000", at: 3, says: /null byte/ },
    { why: "a flow without end", yaml: `${"[".repeat(5000)}`, at: 99, says: /nesting/ },
    { why: "an alias in itself", yaml: "a: &a { b: [*a] }\n", at: 12, says: /contains itself/ },
  ];
  for (const { why, yaml, at, says } of faults) {
    it(`that cannot be read says where: ${why}`, () => {
      const { fault, value } = new YamlFile(yaml);
      expect(value).toBeUndefined();
      expect(fault?.message).toMatch(says);
      expect(fault?.start).toBe(at);
    });
  }

  it("whose aliases multiply is told at the alias, without laying them out", () => {
    const levels = "abcdefghij".split("");
    const bomb = levels.map((name, index) => {
      const items = index === 0 ? "x" : `*${levels[index - 1]}`;
      return `${name}: &${name} [${Array(10).fill(items).join(", ")}]\n`;
    });
    const { fault } = new YamlFile(bomb.join(""));
    expect(fault?.message).toMatch(/stand for more/);
  });

  it("may name a long list often", () => {
    const facts = Array.from({ length: 300 }, () => "  - { id: x, participants: *all }\n").join("");
    const names = Array.from({ length: 20 }, (_, index) => `Country ${index}`).join(", ");
    expect(new YamlFile(`all: &all [${names}]\nevents:\n${facts}`).fault).toBeNull();
  });

  it("is survived whatever it holds", () => {
    const piece = fc.constantFrom(
      "a",
      ": ",
      "\n",
      "  ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      "&x ",
      "*x",
      "|",
      ">",
      "'",
      '"',
      "#",
      "!!str ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const yaml = pieces.join("");
        const { start, end } = new YamlFile(yaml).spanOf(["a", 0, "a"]);
        return start >= 0 && end <= yaml.length;
      }),
    );
  });
});
