import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
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
