import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const ARTICLE = "003_39d5f18f6f3da1fe.txt";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open({ settings: { "secondSource.notes.author": "Ada" } });
  await workbench.openFile(ARTICLE);
  await lens("Check-list: 0 of 6").waitFor();
  workbench.page.setDefaultTimeout(20_000);
});

afterAll(() => workbench?.close());

function lens(words: string): Locator {
  return workbench.page.locator(".codelens-decoration", { hasText: words }).first();
}

function entry(name: RegExp): Locator {
  return workbench.page.getByRole("treeitem", { name });
}

async function onDisk(): Promise<{ cleared: { by: string } | null; items: { ticked: object | null }[] }> {
  const file = join(workbench.folder, ".second-source", "checklists", `${ARTICLE}.json`);
  return JSON.parse(await readFile(file, "utf8"));
}

test("the line above the article leads to the list, whose entries know what there is to read back", async () => {
  await lens("Check-list: 0 of 6").locator("a", { hasText: "Check-list" }).click();
  await entry(/^Names, open, \d+ names/).waitFor();
  await entry(/^Dates, open, \d+ dates/).waitFor();
  await workbench.screenshot("checklist");
});

test("reading back goes from name to name in the text", async () => {
  const { page } = workbench;
  await entry(/^Names/).click();
  const selected = page.locator(".statusbar-item", { hasText: "selected)" });
  await selected.waitFor();
  const first = await selected.textContent();
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => selected.textContent()).not.toBe(first);
});

test("a tick is kept, and the last one clears the article", async () => {
  await entry(/^Names/)
    .locator(".custom-view-tree-node-item-checkbox")
    .click();
  await entry(/^Names, ticked, .*Ada, \d/).waitFor();
  await lens("Check-list: 1 of 6").waitFor();
  expect((await onDisk()).items.filter(({ ticked }) => ticked !== null)).toHaveLength(1);
  await workbench.runCommand("Second Source: Clear Article");
  const dialog = workbench.page.locator(".monaco-dialog-box");
  expect(await dialog.textContent()).toContain("Still open: Titles, Figures, Dates, Quotes, Places");
  await dialog.getByText("Tick Them and Clear").click();
  await lens("Cleared by Ada").waitFor();
  expect((await onDisk()).cleared).toMatchObject({ by: "Ada" });
});

test("an edit shows that the text has changed since, and undoing it takes that back", async () => {
  const { page } = workbench;
  await workbench.editor().locator(".view-line").first().click();
  await page.keyboard.type("x");
  await lens("changed since").waitFor();
  await workbench.screenshot("checklist-changed");
  await workbench.runCommand("File: Revert File");
  await lens("changed since").waitFor({ state: "detached" });
  await lens("Cleared by Ada").waitFor();
});

test("reopening asks what is to be done again", async () => {
  await workbench.runCommand("Second Source: Reopen Article");
  await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "Quotes" }).waitFor();
  await workbench.page.keyboard.press("Enter");
  await lens("Check-list: 0 of 6").waitFor();
});
