import { beforeAll, describe, expect, it } from "vitest";
import { folderWith, runCli } from "./run-cli.ts";

const head =
  "title: Ministers\ncomplete-until: 2025-12-31\nsource: https://example.org\nretrieved: 2026-01-02\n";
const MINISTERS = `id: ministers
covers: The ministers of Denmark.
${head}people:
  - { id: lund, names: [Anna Lund, Anna Lünd] }
terms:
  - { id: lund-minister, person: Anna Lund, office: finance minister, of: Denmark, start: 2002, end: 2010-03 }
`;

let folder: string;

beforeAll(async () => {
  folder = await folderWith({
    ".second-source/facts/ministers.yaml": MINISTERS,
    "packs/doubtful.yaml": `id: doubtful\n${head}events:\n  - { id: x, names: [x], start: 2026-02 }\n`,
    "packs/deep/wrong.yml": `id: wrong\n${head}people:\n  - { id: y, names: y, born: 31-12-2001 }\n`,
    "packs/latin.yaml": Buffer.from(`id: latin\n${head}people: []\n# Ærø\n`, "latin1"),
    "packs/notes.txt": "no pack",
    "good/one.yaml": `id: one\n${head}`,
    "news/taxes.txt": "Taxes to fall\n\nFinance Minister Anna Lund said on Tuesday that taxes would fall.\n",
    "news/.second-source/facts/ministers.yaml": MINISTERS,
    "broken/taxes.txt": "Council meets\n\nNothing else.\n",
    "broken/.second-source/facts/broken.yaml": "id: [",
  });
});

describe("facts list", () => {
  it("lists every pack with what it covers and until when: those of the folder, given ones, bundled ones", async () => {
    const { status, stdout } = await runCli(["facts", "list", "--facts", "good"], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^ministers: Ministers \(complete until 2025-12-31\)\n {2}1 terms of office, 1 people\n {2}The ministers of Denmark\.\none: Ministers/,
    );
    expect(stdout).toMatch(/^ukraine: .+ \(complete until 2026/m);
  });

  it("prints JSON, and leaves the bundled packs out", async () => {
    const { stdout } = await runCli(["facts", "list", "--no-facts", "--format", "json"], folder);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      packs: [
        {
          id: "ministers",
          covers: "The ministers of Denmark.",
          completeUntil: "2025-12-31",
          facts: { events: 0, terms: 1, people: 1, places: 0, organisations: 0, works: 0 },
        },
      ],
    });
  });
});

describe("facts show", () => {
  it("prints all that is known under a name, with sources and places", async () => {
    const { status, stdout } = await runCli(["facts", "show", "anna", "lund"], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Anna Lund \[person, ministers\/lund\]\n {2}Also +Anna Lünd\n/);
    expect(stdout).toMatch(
      /^Anna Lund, finance minister, Denmark \[term of office, ministers\/lund-minister\]\n {2}Term +2002 to 2010-03\n/m,
    );
    expect(stdout).toMatch(/^ {2}Source +https:\/\/example\.org \(looked up 2026-01-02\)$/m);
    expect(stdout).toMatch(/^ {2}Pack +Ministers \(complete until 2025-12-31\), .*ministers\.yaml:10$/m);
  });

  it("prints one fact by its id, as JSON", async () => {
    const { stdout } = await runCli(["facts", "show", "ukraine/minsk-ii", "--format", "json"], folder);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      facts: [{ id: "ukraine/minsk-ii", kind: "event", fact: { start: "2015-02-12" } }],
    });
  });

  it("ends with 1 where no pack knows the name", async () => {
    const { status, stdout } = await runCli(["facts", "show", "Nobody Known"], folder);
    expect([status, stdout]).toEqual([1, "No pack knows “Nobody Known”.\n"]);
  });
});

describe("facts validate", () => {
  it("tells what is wrong at file, line and column, and ends with 1", async () => {
    const { status, stdout } = await runCli(["facts", "validate", "packs"], folder);
    expect(status).toBe(1);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/^packs\/deep\/wrong\.yml:7:21 error: “people\.0\.names”: must be a list/),
      expect.stringMatching(
        /^packs\/deep\/wrong\.yml:7:30 error: “people\.0\.born”: must be a year, month or day/,
      ),
      expect.stringMatching(/^packs\/doubtful\.yaml:7:33 warning: /),
      expect.stringMatching(/^packs\/latin\.yaml:7:3 error: From here on the file is not UTF-8/),
      "3 packs, 3 errors, 1 warning",
      "",
    ]);
  });

  it("prints JSON, and ends with 0 where there are only warnings", async () => {
    const { status, stdout } = await runCli(
      ["facts", "validate", "packs/doubtful.yaml", "good", "--format", "json"],
      folder,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      files: [
        { path: "packs/doubtful.yaml", used: true, problems: [{ line: 7, column: 33, severity: "warning" }] },
        { path: "good/one.yaml", used: true, problems: [] },
      ],
    });
  });

  const failures: readonly { words: readonly string[]; says: RegExp }[] = [
    { words: [], says: /list, show NAME, validate PATH… or import/ },
    { words: ["lsit"], says: /list, show NAME, validate PATH… or import/ },
    { words: ["show"], says: /Name the fact to show/ },
    { words: ["validate"], says: /Name the packs/ },
    { words: ["validate", "gone.yaml"], says: /no fact pack gone\.yaml/ },
    { words: ["list", "--format", "xml"], says: /Formats: text, json/ },
    { words: ["list", "--fatcs", "x"], says: /--fatcs/ },
    { words: ["list", "--facts", "packs/deep/wrong.yml"], says: /wrong\.yml:7:21 / },
  ];
  for (const { words, says } of failures) {
    it(`ends with 2 where it cannot run: second-source facts ${words.join(" ")}`, async () => {
      const { status, stderr } = await runCli(["facts", ...words], folder);
      expect(status).toBe(2);
      expect(stderr).toMatch(says);
    });
  }
});

describe("check", () => {
  it("knows the packs of the folder, without being told of them", async () => {
    const words = ["check", "news", "--no-facts", "--date", "2025-03-04", "--format", "json"];
    const [file] = JSON.parse((await runCli(words, folder)).stdout).files;
    expect(file.findings).toMatchObject([
      {
        code: "role.anachronism",
        evidence: [{ fact: "ministers/lund-minister", source: "https://example.org" }],
      },
    ]);
  });

  it("tells of a broken pack in the folder, and goes on", async () => {
    const { status, stderr } = await runCli(["check", "broken"], folder);
    expect(status).toBe(0);
    expect(stderr).toMatch(/broken\.yaml:1:6 This is not YAML/);
  });
});
