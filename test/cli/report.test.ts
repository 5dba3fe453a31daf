import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith, runCli } from "./run-cli.ts";

const ARTICLE = `Flood in the valley

12 April 2025

More than 520 houses were flooded.
`;

const note = (exact: string, answers: string | null) => ({
  id: `urn:uuid:${exact.length}`,
  type: "Annotation",
  created: "2026-03-01T10:00:00.000Z",
  body: [
    { type: "TextualBody", purpose: "tagging", value: "checked" },
    { type: "TextualBody", purpose: "classifying", value: "supported" },
  ],
  target: { source: "../../flood.txt", selector: [{ type: "TextQuoteSelector", exact }] },
  secondSource: { answers, reason: null },
});

let folder: string;

beforeAll(async () => {
  const words = "More than 520 houses were flooded.";
  folder = await folderWith({
    "flood.txt": ARTICLE,
    ".second-source/notes/flood.txt.json": JSON.stringify({
      type: "AnnotationPage",
      items: [note(`${words}`, "figure.unverifiable")],
    }),
    "other.txt": ARTICLE,
    ".second-source/notes/other.txt.json": "{ broken",
  });
});

it("prints a page with the notes beside the articles, and tells which notes are broken", async () => {
  const { status, stdout, stderr } = await runCli(["report", "flood.txt", "other.txt"], folder);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^<!DOCTYPE html>[\s\S]*<strong>Checked<\/strong>, <b[^>]*>Supported<\/b> \(<a[^>]*>line 5<\/a>\)/,
  );
  expect(stderr).toMatch(/other\.txt\.json:1:\d+ /);
});

it("writes the other formats, to a file where one is named", async () => {
  const words = [
    "report",
    "flood.txt",
    "--format",
    "claim-review",
    "--publisher",
    "The Desk",
    "--out",
    "review.json",
  ];
  expect(await runCli(words, folder)).toMatchObject({ status: 0, stdout: "" });
  const review = JSON.parse(await readFile(join(folder, "review.json"), "utf8"));
  expect(review["@graph"]).toMatchObject([{ "@type": "ClaimReview", author: { name: "The Desk" } }]);
  expect((await runCli(["report", "flood.txt", "--format", "csv"], folder)).stdout).toContain(
    "flood.txt,5,note,",
  );
  expect((await runCli(["report", "flood.txt", "--format", "markdown"], folder)).stdout).toContain(
    "## Flood in the valley",
  );
});

it("says what is off", async () => {
  const unsigned = await runCli(["report", "flood.txt", "--format", "claim-review"], folder);
  expect(unsigned).toMatchObject({ status: 2, stderr: expect.stringMatching(/--publisher NAME/) });
  expect(await runCli(["report"], folder)).toMatchObject({ status: 2 });
  expect(await runCli(["check", "flood.txt", "--out", "x"], folder)).toMatchObject({ status: 2 });
});

it("a note answers its finding for `check`, too", async () => {
  const codes = async (file: string) =>
    JSON.parse((await runCli(["check", file, "--format", "json"], folder)).stdout).files[0].findings.map(
      ({ code }: { code: string }) => code,
    );
  expect(await codes("flood.txt")).not.toContain("figure.unverifiable");
  expect(await codes("other.txt")).toContain("figure.unverifiable");
});

describe("every format is what it says, with check-lists", () => {
  let cleared: string;
  const tick = { by: "Ada", at: "2026-03-03T10:00:00.000Z", text: "another" };

  beforeAll(async () => {
    cleared = await folderWith({
      "flood.txt": ARTICLE,
      ".second-source/notes/flood.txt.json": JSON.stringify({
        type: "AnnotationPage",
        items: [note("520 houses", null)],
      }),
      ".second-source/checklists/flood.txt.json": JSON.stringify({
        items: [{ label: "Names", ticked: tick }],
        cleared: tick,
      }),
      "torn.txt": ARTICLE,
      ".second-source/checklists/torn.txt.json": "<<<<<<< HEAD",
    });
  });

  const report = async (format: string): Promise<string> => {
    const words = [
      "report",
      "flood.txt",
      "--format",
      format,
      "--publisher",
      "The Desk",
      "--url",
      "https://desk.example/1",
    ];
    const { status, stdout } = await runCli(words, cleared);
    expect(status).toBe(0);
    return stdout;
  };

  it("HTML says who cleared the article, and that it was changed since", async () => {
    const page = await report("html");
    expect(page).toContain("Cleared: Ada, 2026-03-03, the text has changed since");
    expect(page.match(/<\/html>/g)).toHaveLength(1);
  });

  it("Markdown has the list as tasks", async () => {
    expect(await report("markdown")).toMatch(/### Check-list\n\nCleared: Ada.*\n\n- \[x\] Names \(Ada/);
  });

  it("CSV has as many cells in each row as in the first", async () => {
    const rows = (await report("csv")).trimEnd().split("\r\n");
    expect(rows[1]).toMatch(/^flood\.txt,,clearance,,cleared,/);
    expect(new Set(rows.map((row) => row.replace(/"(?:[^"]|"")*"/g, "").split(",").length)).size).toBe(1);
  });

  it("SARIF has what notes answer as suppressed", async () => {
    const { runs } = JSON.parse((await runCli(["report", "flood.txt", "--format", "sarif"], folder)).stdout);
    expect(runs[0].results).toContainEqual(
      expect.objectContaining({
        ruleId: "figure.unverifiable",
        suppressions: [expect.objectContaining({ kind: "external", status: "accepted" })],
      }),
    );
  });

  it("ClaimReview holds to its schema", async () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv as never);
    const schema = await readFile(new URL("../report/claim-review.schema.json", import.meta.url), "utf8");
    const validate = ajv.compile(JSON.parse(schema));
    validate(JSON.parse(await report("claim-review")));
    expect(validate.errors).toBeNull();
  });

  it("a check-list that cannot be read is told, and the report goes on", async () => {
    const { status, stderr } = await runCli(["report", "torn.txt"], cleared);
    expect(status).toBe(0);
    expect(stderr).toMatch(/torn\.txt\.json:1:1 A merge conflict/);
  });
});
