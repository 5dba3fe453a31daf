import fc from "fast-check";
import { expect, test } from "vitest";
import { readSettings } from "../../server/src/service/settings.ts";

test("Without settings everything has its default", () => {
  const { settings, problems } = readSettings(undefined);
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    include: null,
    exclude: null,
    maxFileSize: 2048 * 1024,
    severities: {},
    codeLens: true,
  });
});

test("Settings come as objects in objects or with dots in their names", () => {
  const { settings, problems } = readSettings({
    include: ["news/**/*.txt"],
    maxFileSize: 1,
    rules: { figure: { vague: "off", unverifiable: "default" }, "date.order": "hint" },
    notes: { author: "Ada" },
    codeLens: { enabled: false },
  });
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    include: ["news/**/*.txt"],
    maxFileSize: 1024,
    severities: { "figure.vague": "off", "date.order": "hint" },
    author: "Ada",
    codeLens: false,
  });
});

test("A broken setting is told of and leaves the others alone", () => {
  const { settings, problems } = readSettings({
    include: "*.txt",
    maxFileSize: -3,
    rules: { figure: { vague: "loud" }, date: { order: "error" } },
    exclude: ["drafts/**"],
  });
  expect(problems.map((problem) => problem.split(":")[0])).toEqual([
    "secondSource.include",
    "secondSource.maxFileSize",
    "secondSource.rules.figure.vague",
  ]);
  expect(settings).toMatchObject({
    include: null,
    exclude: ["drafts/**"],
    severities: { "date.order": "error" },
  });
});

test("Nothing that a client sends makes it throw", () => {
  const names = fc.constantFrom(
    "include",
    "exclude",
    "languages",
    "maxFileSize",
    "rules",
    "notes",
    "codeLens",
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(names, fc.jsonValue())), (section) => {
      expect(readSettings(section).settings.maxFileSize).toBeGreaterThan(0);
    }),
  );
});

test.each<[string, unknown, Readonly<Record<string, string>>, number]>([
  ["is taken as it is", { Kiev: "Kyiv", "U.S.": "US" }, { Kiev: "Kyiv", "U.S.": "US" }, 0],
  ["has no forms without a letter", { Kiev: " " }, {}, 1],
  ["replaces no form that it prefers", { Kiev: "Kyiv", Kyiv: "Kiev" }, {}, 1],
  ["is no list", ["Kyiv"], {}, 1],
])("house style %s", (_, given, expected, problems) => {
  const read = readSettings({ names: { houseStyle: given } });
  expect(read.settings.houseStyle).toEqual(expected);
  expect(read.problems).toHaveLength(problems);
});
