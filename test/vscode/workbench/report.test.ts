import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Frame, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placeOfWords } from "./words.ts";
import { Workbench } from "./workbench.ts";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const VIOLATIONS =
  "axe.run().then(({ violations }) => violations.map((v) => [v.id, ...v.nodes.map((n) => n.html + n.failureSummary)]))";
const ARTICLE = "003_39d5f18f6f3da1fe.txt";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open({
    settings: { "secondSource.notes.author": "Jo Marsh", "comments.openView": "never" },
  });
  await workbench.openFile(ARTICLE);
  await workbench.page.locator(".codelens-decoration", { hasText: "finding" }).first().waitFor();
  workbench.page.setDefaultTimeout(20_000);
});

afterAll(() => workbench?.close());

function preview(): FrameLocator {
  return workbench.webview();
}

async function previewFrame(): Promise<Frame> {
  const handle = await preview().locator("body").elementHandle();
  const frame = await handle?.ownerFrame();
  if (!frame) throw new Error("The preview has no frame.");
  return frame;
}

async function pick(label: string): Promise<void> {
  await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: label }).first().click();
}

/** Exports the active article, and gives what the file then holds. */
async function exported(format: string, name: string): Promise<string> {
  await workbench.runCommand("Second Source: Export Fact-Check Report");
  await pick(format);
  await pick("This article");
  return saved(name);
}

async function saved(name: string): Promise<string> {
  const input = workbench.page.locator(".quick-input-widget input");
  await expect.poll(() => input.inputValue()).toContain(name);
  await workbench.page.keyboard.press("Enter");
  expect(await (await workbench.notification("The report is written to")).textContent()).toContain(name);
  await workbench.runCommand("Notifications: Clear All Notifications");
  return readFile(join(workbench.folder, name), "utf8");
}

test("the preview shows the article and follows a new note", async () => {
  const { page } = workbench;
  await workbench.runCommand("Second Source: Preview Fact-Check Report");
  await preview().getByRole("heading", { name: "Summary" }).waitFor();
  expect(await preview().locator("li.note").count()).toBe(0);
  const { x, y } = await placeOfWords(page, "biggest security crisis");
  await page.mouse.click(x, y);
  await workbench.runCommand("Second Source: Mark as Checked");
  await workbench.answer("", "Seen with the agency.");
  const note = preview().locator("li.note", { hasText: "Seen with the agency." });
  const scroll = () =>
    note.scrollIntoViewIfNeeded({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
  await expect.poll(scroll).toBe(true);
  await page.mouse.move(0, 0);
  await page.locator(".monaco-hover:visible").waitFor({ state: "detached" });
  await workbench.screenshot("report-preview");
});

test("a click on a note's line opens the words in the article", async () => {
  const { page } = workbench;
  await workbench.editor().click();
  await page.keyboard.press("ControlOrMeta+Home");
  await preview().locator("li.note a.to-words").click();
  await page.locator(".statusbar-item", { hasText: "selected)" }).waitFor();
  expect(await page.locator(".editor-group-container").count()).toBe(2);
});

test.each(["Light Modern", "Dark Modern", "Dark High Contrast"])(
  "in the theme %s, axe finds nothing in the preview",
  async (theme) => {
    await workbench.useTheme(theme);
    const kind = theme.startsWith("Light")
      ? "vscode-light"
      : theme === "Dark Modern"
        ? "vscode-dark"
        : "vscode-high-contrast";
    await preview().locator(`body.${kind}`).waitFor();
    const frame = await previewFrame();
    await frame.evaluate(axe);
    const found = await frame.evaluate(VIOLATIONS);
    expect(found).toEqual([]);
    await workbench.screenshot(`report-${kind}`);
  },
);

test("each format goes to a file", async () => {
  await workbench.useTheme("Light Modern");
  await workbench.openFile(ARTICLE);
  const stem = ARTICLE.replace(".txt", "");
  expect(await exported("HTML", `${stem}-fact-check.html`)).toMatch(
    /^<!DOCTYPE html>[\s\S]*Seen with the agency/,
  );
  expect(await exported("Markdown", `${stem}-fact-check.md`)).toContain("Seen with the agency");
  expect(await exported("CSV", `${stem}-fact-check.csv`)).toContain("Seen with the agency");
});

test("axe finds nothing in the exported page, in light and dark, and it prints", async () => {
  const page = await workbench.page.context().newPage();
  const file = join(workbench.folder, `${ARTICLE.replace(".txt", "")}-fact-check.html`);
  await page.goto(pathToFileURL(file).href);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    expect(await page.evaluate(VIOLATIONS), colorScheme).toEqual([]);
    await page.screenshot({
      path: join("out", "screenshots", `report-page-${colorScheme}.png`),
      fullPage: true,
    });
  }
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
  await page.screenshot({ path: join("out", "screenshots", "report-page-print.png"), fullPage: true });
  expect(await page.locator("li.note .to-words").first().getAttribute("href")).toBe("#article-1-words-1");
  expect(await page.locator("#article-1-words-1").count()).toBe(1);
  await page.close();
});

test("ClaimReview asks who publishes, and says what is missing where nothing has a verdict", async () => {
  await workbench.runCommand("Second Source: Export Fact-Check Report");
  await pick("ClaimReview");
  await pick("This article");
  await workbench.answer("Who publishes", "The Desk");
  await workbench.answer("On which page", "https://desk.example/checks");
  const input = workbench.page.locator(".quick-input-widget input");
  await expect.poll(() => input.inputValue()).toContain("fact-check.jsonld");
  await workbench.page.keyboard.press("Enter");
  await workbench.notification("No note gives a verdict yet");
});

test("where no browser can open files from here, it says so and offers the export", async () => {
  await workbench.openFile(ARTICLE);
  await workbench.runCommand("Second Source: Open Fact-Check Report in Browser");
  const told = await workbench.notification("No browser can open the report from here");
  await told.hover();
  await told.getByText("Export…").click();
  await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "HTML" }).first().waitFor();
  await workbench.page.keyboard.press("Escape");
});
