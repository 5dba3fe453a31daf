import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith, runCli } from "./run-cli.ts";

/** Damaged by a wrong encoding: the one finding in these articles that is an error. */
const DAMAGED =
  "Harbour reopens after storm\n\nThe harbour master, Ida Jensen, said on 3 March 2025 that the quay was safe. “It isnâ€™t perfect,” she said.\n";
const CLEAN =
  "Library to open on Sundays\n\nThe library will open on Sundays, Carla Moreno, its director, said.\n";

let folder: string;

beforeAll(async () => {
  folder = await folderWith({
    "news/damaged.txt": DAMAGED,
    "news/clean.md": CLEAN,
    "news/README.md": "isnâ€™t read",
    "news/utf16.txt": Buffer.from(`\u{FEFF}${DAMAGED}`, "utf16le"),
    "news/picture.txt": Buffer.from([0, 1, 2, 3, 0, 0, 255, 216, 0, 7]),
    "news/empty.txt": "",
    "only/clean.txt": CLEAN,
    ".second-source/dates.json": '{ "only/clean.txt": "2024-05-07" }',
    "broken.yaml": "rules:\n  text.mojibake: loud\n",
    "quiet.yaml": "rules:\n  text.mojibake: hint\n",
    "pack.yaml": "id: x\ntitle: [\n",
  });
});

interface JsonReport {
  version: number;
  files: {
    path: string;
    date: { value: string } | null;
    findings: {
      code: string;
      severity: string;
      message: string;
      start: number;
      end: number;
      line: number;
      column: number;
      evidence: unknown[];
      suggestions: string[];
    }[];
  }[];
}

describe("check", () => {
  it("reports findings with their places, as 1, and what it could not read, on stderr", async () => {
    const { status, stdout, stderr } = await runCli(["check", "news", "--format", "json"], folder);
    const report: JsonReport = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(report.version).toBe(1);
    expect(report.files.map(({ path }) => path)).toEqual([
      "news/clean.md",
      "news/damaged.txt",
      "news/empty.txt",
      "news/utf16.txt",
    ]);
    expect(stderr).toMatch(/^second-source: news\/picture\.txt: \S/m);
    for (const name of ["news/damaged.txt", "news/utf16.txt"]) {
      const file = report.files.find(({ path }) => path === name);
      const finding = file?.findings.find(({ code }) => code === "text.mojibake");
      expect(finding, name).toMatchObject({ severity: "error", line: 3, suggestions: ["’"] });
      expect(DAMAGED.slice(finding?.start, finding?.end)).toBe("â€™");
      expect(
        DAMAGED.split("\n")[2]
          ?.slice((finding?.column ?? 0) - 1)
          .startsWith("â€™"),
      ).toBe(true);
    }
  });

  it("ends with 0 where nothing is as loud as --fail-on", async () => {
    expect((await runCli(["check", "only"], folder)).status).toBe(0);
    expect((await runCli(["check", "news", "--fail-on", "never"], folder)).status).toBe(0);
    expect(
      (await runCli(["check", "news", "--config", "quiet.yaml", "--fail-on", "error"], folder)).status,
    ).toBe(0);
    expect(
      (await runCli(["check", "news", "--config", "quiet.yaml", "--fail-on", "hint"], folder)).status,
    ).toBe(1);
  });

  it("takes a date that a person settled in the editor", async () => {
    const report: JsonReport = JSON.parse(
      (await runCli(["check", "only", "--date", "2020-01-01", "--format", "json"], folder)).stdout,
    );
    expect(report.files[0]?.date).toMatchObject({ value: "2024-05-07" });
  });

  it("prints text for people", async () => {
    const { stdout } = await runCli(["check", "news"], folder);
    expect(stdout).toMatch(/news\/damaged\.txt\n[\s\S]*3:\d+ +error .*text\.mojibake/);
    expect(stdout).toMatch(/4 articles, 2 errors/);
  });

  it("reads an article from standard input", async () => {
    const words = ["check", "--stdin", "--stdin-path", "desk/draft.txt", "--format", "json"];
    const report: JsonReport = JSON.parse((await runCli(words, folder, DAMAGED)).stdout);
    expect(report.files[0]).toMatchObject({ path: "desk/draft.txt" });
    expect(report.files[0]?.findings.map(({ code }) => code)).toContain("text.mojibake");
  });

  it("prints SARIF that fits the schema", async () => {
    const require = createRequire(import.meta.url);
    const path = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats(ajv as never);
    const validate = ajv.compile(JSON.parse(await readFile(path, "utf8")));
    const sarif = JSON.parse((await runCli(["check", "news", "--format", "sarif"], folder)).stdout);
    expect(validate(sarif), JSON.stringify(validate.errors)).toBe(true);
    const [run] = sarif.runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "text.mojibake");
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toContain("text.mojibake");
    expect(result).toMatchObject({
      level: "error",
      locations: [
        { physicalLocation: { artifactLocation: { uri: "news/damaged.txt" }, region: { startLine: 3 } } },
      ],
    });
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe("’");
  });

  it("prints JUnit and workflow commands", async () => {
    const xml = (await runCli(["check", "news", "--format", "junit"], folder)).stdout;
    expect(xml).toMatch(/<testsuite name="news\/damaged\.txt" tests="\d+" failures="[1-9]/);
    const commands = (await runCli(["check", "news", "--format", "github"], folder)).stdout;
    expect(commands).toMatch(/^::error file=news\/damaged\.txt,line=3,col=\d+,.*title=text\.mojibake::/m);
  });

  const failures: readonly { words: readonly string[]; says: RegExp }[] = [
    { words: [], says: /^$/ },
    { words: ["chekc", "news"], says: /no command “chekc”/ },
    { words: ["check"], says: /Name files or folders/ },
    { words: ["check", "gone.txt"], says: /gone\.txt: There is no such file/ },
    { words: ["check", "news", "--format", "xml"], says: /--format xml .*text, json, sarif/ },
    { words: ["check", "news", "--date", "2025-02-30"], says: /--date 2025-02-30 is no date/ },
    { words: ["check", "news", "--fail-on", "loud"], says: /--fail-on loud/ },
    {
      words: ["check", "news", "--config", "broken.yaml"],
      says: /broken\.yaml: secondSource\.rules\.text\.mojibake/,
    },
    { words: ["check", "news", "--config", "gone.yaml"], says: /gone\.yaml/ },
    { words: ["check", "news", "--facts", "pack.yaml"], says: /pack\.yaml:3:1 / },
    { words: ["check", "news", "--facst", "x"], says: /--facst/ },
  ];
  for (const { words, says } of failures) {
    it(`ends with 2 and says why: second-source ${words.join(" ")}`, async () => {
      const { status, stderr } = await runCli(words, folder);
      expect(status).toBe(2);
      expect(stderr).toMatch(says);
      expect(stderr).not.toMatch(/^\s+at /m);
    });
  }
});

describe("claims", () => {
  it("lists sentences, claims and mentions with spans that fit the text", async () => {
    const article =
      "Storm damage\n\nThe insurer said on 3 March 2025 that more than 150 roofs were damaged. “We will pay,” said Ida Jensen.\n";
    const words = ["claims", "--stdin", "--stdin-path", "a.txt", "--format", "json"];
    const [file] = JSON.parse((await runCli(words, folder, article)).stdout).files;
    const figure = file.mentions.find(({ kind }: { kind: string }) => kind === "figure");
    expect(figure).toMatchObject({
      text: "more than 150 roofs",
      low: 150,
      value: 150,
      modifier: "more-than",
    });
    expect(article.slice(figure.start, figure.end)).toBe("more than 150 roofs");
    expect(file.mentions.find(({ kind }: { kind: string }) => kind === "date")).toMatchObject({
      type: "DATE",
      value: "2025-03-03",
    });
    for (const { start, end, text } of file.claims) expect(article.slice(start, end)).toBe(text);
    for (const { checkWorthiness } of file.sentences) {
      expect(checkWorthiness).toBeGreaterThanOrEqual(0);
      expect(checkWorthiness).toBeLessThanOrEqual(1);
    }
  });
});
