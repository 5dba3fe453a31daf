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
    const validate = await sarifSchema();
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

  describe("what notes and dismissals answer", () => {
    const article =
      "Garden fair\n\nAnalysts say that 4,000 people came. The fair closed on 31 April 2025. At least 300 tents were stolen.\n";
    const dismissal = {
      rule: "source.vague",
      article: null,
      subject: "analysts say",
      reason: 'A set phrase <script>alert("x")</script>',
      by: "Ada",
      at: "2026-03-01T10:00:00.000Z",
      basis: { words: "Analysts", values: [], facts: {} },
    };
    const note = {
      id: "urn:uuid:5f0c6a9e-2b1c-4c8e-9f43-0d6f3f0a7c11",
      type: "Annotation",
      creator: { type: "Person", name: "Ben" },
      created: "2026-03-02T10:00:00.000Z",
      body: [{ type: "TextualBody", purpose: "tagging", value: "checked" }],
      secondSource: { answers: "date.impossible", reason: null },
      target: { source: "../../fair.txt", selector: [{ type: "TextQuoteSelector", exact: "31 April 2025" }] },
    };

    async function answered(subject: string, words: string): Promise<string> {
      const basis = { ...dismissal.basis, words };
      return folderWith({
        "fair.txt": article,
        ".second-source/dismissed/a.json": JSON.stringify({ ...dismissal, subject, basis }),
        ".second-source/dismissed/broken.json": "<<<<<<< ours\n{}",
        ".second-source/notes/fair.txt.json": JSON.stringify({ type: "AnnotationPage", items: [note] }),
      });
    }

    async function vagueWords(): Promise<string> {
      const bare = await folderWith({ "fair.txt": article });
      const { files } = JSON.parse((await runCli(["check", ".", "--format", "json"], bare)).stdout);
      const { start, end } = files[0].findings.find(({ code }: { code: string }) => code === "source.vague");
      return article.slice(start, end);
    }

    it("is left out, shown where asked for, and suppressed in SARIF with its justification", async () => {
      const words = await vagueWords();
      const place = await answered(words.toUpperCase(), words);
      const codes = async (...more: string[]) => {
        const run = await runCli(["check", "fair.txt", "--format", "json", ...more], place);
        expect(run.stderr).toMatch(/broken\.json:1:1 A merge conflict/);
        return {
          status: run.status,
          found: JSON.parse(run.stdout).files[0].findings as { code: string; suppressed?: string }[],
        };
      };
      const open = await codes();
      expect(open.status).toBe(0);
      expect(open.found.map(({ code }) => code)).not.toContain("source.vague");
      expect(open.found.map(({ code }) => code)).not.toContain("date.impossible");
      const shown = await codes("--show-suppressed");
      expect(shown.status).toBe(0);
      expect(shown.found.filter(({ suppressed }) => suppressed !== undefined)).toMatchObject([
        {
          code: "source.vague",
          suppressed: `Dismissed for the folder by Ada on 2026-03-01: ${dismissal.reason}`,
        },
        { code: "date.impossible", suppressed: "Checked by Ben on 2026-03-02" },
      ]);
      const junit = (await runCli(["check", "fair.txt", "--format", "junit", "--show-suppressed"], place))
        .stdout;
      expect(junit).toContain("&lt;script&gt;");
      expect(junit).not.toContain("<script>");

      const sarif = JSON.parse((await runCli(["check", "fair.txt", "--format", "sarif"], place)).stdout);
      const validate = await sarifSchema();
      expect(validate(sarif), JSON.stringify(validate.errors)).toBe(true);
      const of = (rule: string) =>
        sarif.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === rule);
      expect(of("source.vague").suppressions).toEqual([
        {
          kind: "external",
          status: "accepted",
          justification: `Dismissed for the folder by Ada on 2026-03-01: ${dismissal.reason}`,
        },
      ]);
      expect(of("date.impossible").suppressions).toEqual([
        {
          guid: note.id.slice(9),
          kind: "external",
          status: "accepted",
          justification: "Checked by Ben on 2026-03-02",
        },
      ]);
      expect(of("figure.unverifiable").suppressions).toEqual([]);
    });

    it("comes back when the words are others than those that were dismissed", async () => {
      const words = await vagueWords();
      const place = await answered(words, "40 analysts");
      const { stdout } = await runCli(["check", "fair.txt"], place);
      expect(stdout).toContain(`Dismissed by Ada on 2026-03-01`);
      expect(stdout).toMatch(/back, because the words are now “/);
    });
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

async function sarifSchema() {
  const require = createRequire(import.meta.url);
  const path = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv as never);
  return ajv.compile(JSON.parse(await readFile(path, "utf8")));
}

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
