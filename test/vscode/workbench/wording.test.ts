import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const DAY = "TAMPERE, Finland, 14 May 2024 — Ida Holm and Otto Brandt were in Tampere, Finland.";

const articles: Readonly<Record<string, string>> = {
  "aamu.txt": `Flood takes barn\n\n${DAY}\n\n“The river took our barn, our boat and both of the goats,” farmer Ida Holm said.\n\nA court in Tampere convicted Jan Ek of arson on Monday.\n`,
  "ilta.txt": `Barn gone\n\n${DAY}\n\nFarmer Ida Holm said: “The river took our barn, our car and both of the goats.”\n\nJan Ek was acquitted of arson on Monday.\n`,
};

let source: string;
let workbench: Workbench;

beforeAll(async () => {
  source = await mkdtemp(join(tmpdir(), "checked-wording-"));
  for (const [name, text] of Object.entries(articles)) await writeFile(join(source, name), text);
  workbench = await Workbench.open({ folder: source, settings: { "workbench.startupEditor": "none" } });
  await workbench.openFile("aamu.txt");
  await workbench.runCommand("Second Source: Show Conflicts");
  for (const other of ["Claims", "Sources"])
    await workbench.page.locator(".pane-header", { hasText: other }).locator("h3").click();
});

afterAll(async () => {
  await workbench?.close();
  await rm(source, { recursive: true, force: true });
});

test("two wordings laid side by side are marked where they differ, until one is edited", async () => {
  const question = row(/^Which were the words\?/);
  await question.hover();
  await question.locator(".codicon-split-horizontal").first().click();
  await expect.poll(() => marked().count()).toBe(2);
  await workbench.screenshot("altered-words");
  await workbench.page.keyboard.type("x");
  await expect.poll(() => marked().count()).toBe(0);
});

test("a verdict and its opposite are a question with two sides", async () => {
  await row(/^Was Jan Ek convicted\? 2 answers: (?:convicted; acquitted|acquitted; convicted)/).waitFor();
});

function row(name: RegExp): Locator {
  return workbench.row("Conflicts", name);
}

/** The words that are marked in the editors. */
function marked(): Locator {
  return workbench.page.locator('.monaco-editor .view-overlays .cdr[class*="ced-"]');
}
