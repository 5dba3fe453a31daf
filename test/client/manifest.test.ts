import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ruleList } from "../../client/src/rules/rule-list.ts";
import manifest from "../../package.json" with { type: "json" };
import { rules } from "../../server/src/rules/rules.ts";
import { defaultPatterns } from "../../server/src/server/article-files.ts";

const { contributes } = manifest;
const settings: Readonly<Record<string, { default: unknown; enumDescriptions?: readonly string[] }>> =
  Object.assign({}, ...contributes.configuration.map(({ properties }) => properties));

describe("the settings of the rules", () => {
  test.each(rules.map(({ code, severity }) => [code, severity]))("%s comes as %s", (code, severity) => {
    const setting = settings[`secondSource.rules.${code}`];
    expect(setting?.default).toBe("default");
    expect(setting?.enumDescriptions?.[0]).toBe(`As the rule comes: ${severity}.`);
  });

  test("there is none for a rule that does not exist", () => {
    const known = new Set(rules.map(({ code }) => code));
    expect(ruleList(manifest).filter(({ code }) => !known.has(code))).toEqual([]);
  });

  test("each says in one line what the rule does", () => {
    for (const { code, summary } of ruleList(manifest)) {
      expect(summary, code).toBe(rules.find((rule) => rule.code === code)?.summary);
    }
  });
});

test("which files are articles is the same for the editor and for the command line", () => {
  expect(settings["secondSource.include"]?.default).toEqual(defaultPatterns.include);
  expect(settings["secondSource.exclude"]?.default).toEqual(defaultPatterns.exclude);
});

describe("the manifest", () => {
  const declared = new Set(contributes.commands.map(({ command }) => command));

  test("menus, keys and links name commands that exist", () => {
    const named = JSON.stringify(manifest).matchAll(/(?:"command":"|command:)(secondSource\.[\w.]+)/g);
    for (const [, command = ""] of named) {
      expect(declared.has(command), command).toBe(true);
    }
  });

  test("no key is bound twice", () => {
    const keys = contributes.keybindings.flatMap(({ key, mac }) => [`all ${key}`, `mac ${mac}`]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("files that it names are there", () => {
    const files = [...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:media|syntaxes)\/[^"]+)"/g)];
    for (const [, file = ""] of files) expect(existsSync(file), file).toBe(true);
  });
});
