import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hoverOver, placeOfWords } from "./words.ts";
import { Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open({
    settings: {
      "secondSource.notes.author": "Jo Marsh",
      "editor.occurrencesHighlight": "off",
      "editor.selectionHighlight": false,
    },
  });
  await workbench.openFile("003_39d5f18f6f3da1fe.txt");
  await workbench.page.locator(".codelens-decoration", { hasText: "finding" }).first().waitFor();
});

afterAll(() => workbench?.close());

/** Sets a claim's box; its row says so then. */
async function setTicked(claim: string, ticked: boolean, says: RegExp): Promise<void> {
  const row = (words: RegExp) => claims().getByRole("treeitem", { name: words });
  await row(new RegExp(`^${claim}`))
    .getByRole("checkbox")
    .setChecked(ticked);
  await row(new RegExp(`^${claim}.*${says.source}`)).waitFor();
}

test("pointing at a date that can't be shows what it was compared with", async () => {
  const hover = await hoverOver(workbench.page, "February 2012", /date\.(?:anachronism|conflict|order)/);
  await expect.poll(() => hover.textContent()).toContain("2022");
  await workbench.screenshot("findings");
});

test("pointing at a figure shows who carries it", async () => {
  await workbench.openFile("001_16da025226b13651.txt");
  await hoverOver(workbench.page, "28 additional missiles", "Ukraine’s general staff");
});

test("the Problems panel lists the findings of every article", async () => {
  await workbench.runCommand("Problems: Focus on Problems View");
  const problems = workbench.page.locator(".markers-panel");
  await problems.getByText("text.mojibake").first().waitFor();
  await workbench.page.locator(".part.panel .codicon-collapse-all").first().click();
  for (const file of ["000_", "001_", "002_", "003_", "004_"]) {
    await problems
      .getByRole("treeitem", { name: new RegExp(file) })
      .first()
      .waitFor();
  }
  await workbench.runCommand("View: Hide Panel");
});

test("the Claims view shows the claims of the active article and who vouches for them", async () => {
  await workbench.openFile("001_16da025226b13651.txt");
  await workbench.runCommand("Second Source: Show Claims");
  await workbench.widenSidebar();
  await claims()
    .getByRole("treeitem", {
      name: /^Statement: Europe.s deadliest conflict since World War II, nobody has decided, vouched for by/,
    })
    .waitFor();
  await workbench.page.locator(".pane-header", { hasText: "Claims" }).hover();
  await workbench.screenshot("sidebar");
});

test("ticking a claim marks it as checked, on disk too", async () => {
  const claim = "Event: two earlier rounds";
  await setTicked(claim, true, /, checked by Jo Marsh/);
  expect(await workbench.notesOnDisk()).toContain("two earlier rounds");
  await setTicked(claim, false, /, nobody has decided/);
});

test("a note from a quick fix stands in a thread beside its words and answers the finding", async () => {
  const { page } = workbench;
  await workbench.goTo(9);
  const { x, y } = await placeOfWords(page, "killed");
  await page.mouse.click(x, y);
  await page.keyboard.press("ControlOrMeta+Period");
  await page.locator(".action-widget").getByText("Add note").first().click();
  await page
    .locator(".quick-input-widget input")
    .fill("The regional administration confirms four dead, by telephone.");
  await page.keyboard.press("Enter");
  const glyph = page.locator(".comment-range-glyph.comment-thread-unresolved").first();
  await glyph.waitFor();
  expect(await workbench.notesOnDisk()).toContain("The regional administration confirms");
  await workbench.runCommand("View: Hide Panel");
  await glyph.click();
  const thread = page.locator(".review-widget");
  await thread.getByText("The regional administration confirms").waitFor();
  expect(await thread.textContent()).toContain("figure.unverifiable");
  await workbench.screenshot("note");
  await page.keyboard.press("Escape");
});

test("a conflict opens both of its sides beside each other", async () => {
  const { page } = workbench;
  await workbench.runCommand("Second Source: Show Conflicts");
  const question = conflicts().getByRole("treeitem", { name: /^Who led Russia/ });
  await question.click();
  await page.keyboard.press("ArrowRight");
  await conflicts()
    .getByRole("treeitem", { name: /Karasin/ })
    .last()
    .waitFor();
  await question.hover();
  await question.locator(".codicon-split-horizontal").click();
  await expect.poll(() => page.locator(".editor-group-container").count()).toBe(2);
  await placeOfWords(page, "Medinsky");
  await placeOfWords(page, "Karasin");
  await workbench.screenshot("conflicts");
});

test("nothing of it asked the user for anything", async () => {
  expect(await workbench.page.locator(".codicon-bell-dot, .monaco-dialog-box").count()).toBe(0);
});

function claims(): Locator {
  return workbench.page.getByRole("tree", { name: "Claims" });
}

function conflicts(): Locator {
  return workbench.page.getByRole("tree", { name: "Conflicts" });
}
