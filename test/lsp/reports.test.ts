import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CancellationTokenSource, LSPErrorCodes, ProgressType } from "vscode-languageserver/node";
import type { ReportOrder } from "../../server/src/protocol/reports.ts";
import { articles, DATE } from "./support/articles.ts";
import { Editor } from "./support/editor.ts";
import { TestFolder } from "./support/folder.ts";

let folder: TestFolder;
let editor: Editor;
let strike: string;

beforeEach(async () => {
  folder = await TestFolder.make(articles);
  editor = await Editor.start({ folders: [folder.uri], settings: { notes: { author: "Ada" } } });
  await editor.settled();
  strike = folder.uriOf("strike.txt");
  await editor.open(strike, articles["strike.txt"]);
});

afterEach(async () => {
  expect(await editor.stop()).toBe(0);
  await folder.remove();
});

const order = (more: Partial<ReportOrder>): ReportOrder => ({
  uris: [strike],
  format: "html",
  publisher: "The Desk",
  url: null,
  progress: null,
  ...more,
});

const report = (more: Partial<ReportOrder>) => editor.ask("secondSource/report", order(more));

test("A report is written in each format, of an article, of those with notes, of the folder", async () => {
  expect((await report({})).text).toMatch(/^<!DOCTYPE html>/);
  expect((await report({ format: "markdown" })).text).toMatch(/^# Fact-check report/);
  expect((await report({ format: "csv" })).text).toMatch(/^\uFEFFarticle,line,/);
  expect((await report({ format: "preview" })).text).toMatch(/^<header>/);
  expect((await report({ uris: "all" })).uris).toContain(strike);
  await expect(report({ uris: "noted" })).rejects.toThrow("There is no article to report on.");
});

test("SARIF has what was dismissed, and why", async () => {
  const range = editor.find(strike, "31 April");
  const dismissed = { status: "dismissed" as const, comment: "", reason: "A joke", creator: null };
  await editor.ask("secondSource/addNote", { uri: strike, range, answers: DATE, ...dismissed });
  const { text } = await report({ format: "sarif" });
  const { results } = JSON.parse(text).runs[0];
  const [date] = results.filter(({ ruleId }: { ruleId: string }) => ruleId === DATE);
  expect(date.suppressions).toMatchObject([
    { status: "accepted", justification: expect.stringContaining("A joke") },
  ]);
});

test("ClaimReview tells of verdicts, and says what is missing where there is none", async () => {
  await expect(report({ format: "claim-review" })).rejects.toMatchObject({
    code: LSPErrorCodes.RequestFailed,
    message: expect.stringContaining("No note gives a verdict yet"),
  });
  const range = editor.find(strike, "31 April");
  const said = { comment: "", reason: null, answers: null, creator: null };
  await editor.ask("secondSource/addNote", {
    uri: strike,
    range,
    status: "checked",
    verdict: "refuted",
    ...said,
  });
  const { text } = await report({ format: "claim-review", uris: "noted" });
  expect(JSON.parse(text)["@graph"]).toMatchObject([
    { claimReviewed: "31 April", author: { name: "The Desk" } },
  ]);
});

test("Progress is told, and what is cancelled is answered as such", async () => {
  const told: string[] = [];
  editor.connection.onProgress(new ProgressType<string>(), "report:1", (words) => void told.push(words));
  await report({ uris: "all", progress: "report:1" });
  expect(told[0]).toMatch(/^0 of \d+ articles$/);
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest("secondSource/report", order({ uris: "all" }), source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test("A check-list is ticked in the author's name, is on disk, and is told when the text changes", async () => {
  const { items } = await editor.ask("secondSource/checklist", { uri: strike });
  const labels = items.map(({ label }) => label);
  const cleared = await editor.ask("secondSource/tick", { uri: strike, labels, ticked: true });
  expect(cleared.cleared).toMatchObject({ by: "Ada", changed: false });
  const file = join(folder.path, ".second-source/checklists/strike.txt.json");
  expect(JSON.parse(await readFile(file, "utf8")).cleared).toMatchObject({ by: "Ada" });
  await editor.replace(strike, "31 April", "30 April");
  const { cleared: since } = await editor.ask("secondSource/checklist", { uri: strike });
  expect(since).toMatchObject({ changed: true });
  const tick = { uri: strike, labels: ["No such thing"], ticked: true };
  await expect(editor.ask("secondSource/tick", tick)).rejects.toThrow("no entry");
});
