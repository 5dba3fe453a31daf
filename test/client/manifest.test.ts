import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ruleList } from "../../client/src/rules/rule-list.ts";
import manifest from "../../package.json" with { type: "json" };
import { defaultChecklist } from "../../server/src/notes/checklist.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { rules } from "../../server/src/rules/rules.ts";
import { defaultPatterns } from "../../server/src/server/article-files.ts";
import { WIKIDATA_ENDPOINT } from "../../server/src/wikidata/wikidata-endpoint.ts";

const { contributes } = manifest;
const settings: Readonly<Record<string, object>> = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }) => properties),
);

/** The setting that belongs to a rule; what a failing case shows is what package.json lacks. */
function settingOf({ code, severity, summary }: Rule): object {
  return {
    scope: "resource",
    type: "string",
    enum: ["default", "off", "hint", "information", "warning", "error"],
    default: "default",
    markdownDescription: `${summary}. [What the rule does](command:secondSource.openRule?%5B%22${code}%22%5D)`,
    enumDescriptions: [
      `As the rule comes: ${severity}.`,
      "Says nothing.",
      "Three dots under the words; not listed in Problems.",
      "Listed in Problems as information.",
      "Listed in Problems as a warning.",
      "Listed in Problems as an error.",
    ],
  };
}

describe("the settings of the rules", () => {
  test.each(rules.map((rule) => [rule.code, rule] as const))(
    "%s has one, which comes as the rule does",
    (code, rule) => {
      expect(settings[`secondSource.rules.${code}`]).toEqual(settingOf(rule));
    },
  );

  test("there is none for a rule that does not exist, and the rules are listed with their summaries", () => {
    expect(ruleList(manifest)).toEqual(rules.map(({ code, summary }) => ({ code, summary })));
  });
});

test("which files are articles is the same for the editor and for the command line", () => {
  expect(settings["secondSource.include"]).toMatchObject({ default: defaultPatterns.include });
  expect(settings["secondSource.exclude"]).toMatchObject({ default: defaultPatterns.exclude });
});

test("the check-list of a newsroom without its own is the same for the editor and for the server", () => {
  expect(settings["secondSource.checklist"]).toMatchObject({ default: defaultChecklist });
});

test("facts are imported from the same endpoint by the editor and by the command line", () => {
  expect(settings["secondSource.facts.wikidata.endpoint"]).toMatchObject({ default: WIKIDATA_ENDPOINT });
});

test("the README lists every setting and no other", () => {
  const rows = readFileSync("README.md", "utf8").matchAll(/^\| (`secondSource\..*?`) \|/gm);
  const listed = [...rows].flatMap(([, names = ""]) =>
    [...names.matchAll(/`(.*?)`/g)].map(([, name = ""]) => name),
  );
  const others = Object.keys(settings).filter((name) => !name.startsWith("secondSource.rules."));
  expect(listed.sort()).toEqual([...others, "secondSource.rules.<code>"].sort());
});

describe("the manifest", () => {
  const declared = new Set(contributes.commands.map(({ command }) => command));

  test("menus, keys and links name commands that exist", () => {
    const named = JSON.stringify(manifest).matchAll(/(?:"command":"|command:)(secondSource\.[\w.]+)/g);
    for (const [, command = ""] of named) {
      expect(declared.has(command), command).toBe(true);
    }
  });

  test("no key is bound twice in one place", () => {
    const keys = contributes.keybindings.flatMap(({ key, mac, when }) => [
      `all ${key} ${when}`,
      `mac ${mac} ${when}`,
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("files that it names are there", () => {
    const files = [...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:media|schemas|syntaxes)\/[^"]+)"/g)];
    for (const [, file = ""] of files) expect(existsSync(file), file).toBe(true);
  });
});
