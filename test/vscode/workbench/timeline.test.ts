import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Frame, FrameLocator, Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
  await workbench.openFile("003_39d5f18f6f3da1fe.txt");
  await workbench.page.locator(".codelens-decoration", { hasText: "finding" }).first().waitFor();
  await workbench.runCommand("Second Source: Show Timeline");
  await marks().first().waitFor();
  workbench.page.setDefaultTimeout(12_000);
});

afterAll(() => workbench?.close());

/** As a case before may have left it otherwise. */
beforeEach(async () => {
  await timeline().locator("#by-document").click();
  await timeline().locator("#as-chart").click();
  await timeline().locator("#document").selectOption("");
  await timeline().locator("#only-trouble").uncheck();
  await timeline().locator("#zoom-all").click();
});

function timeline(): FrameLocator {
  return workbench.webview();
}

function marks(): Locator {
  return timeline().locator(".mark[role=link]");
}

async function pageFrame(): Promise<Frame> {
  const handle = await timeline().locator("body").elementHandle();
  const frame = await handle?.ownerFrame();
  if (!frame) throw new Error("The timeline has no frame.");
  return frame;
}

/** The mark of an entry by what stands beside it. */
function mark(name: RegExp): Locator {
  return timeline().getByRole("link", { name });
}

/** Gives a mark the focus, in a window whose focus is in the timeline. */
async function focusOn(name: RegExp): Promise<void> {
  await timeline().locator("#notice").click();
  await mark(name).focus();
}

/** Where a mark stands in the window. */
async function placeOf(name: RegExp): Promise<{ readonly x: number; readonly y: number }> {
  const box = await mark(name).boundingBox();
  if (box === null) throw new Error(`No mark ${name} is in sight.`);
  return box;
}

async function savedAs(button: string, name: string): Promise<Buffer> {
  await timeline().locator(button).click();
  const input = workbench.page.locator(".quick-input-widget input");
  await expect.poll(() => input.inputValue()).toContain(name);
  await workbench.page.keyboard.press("Enter");
  const file = join(workbench.folder, name);
  await expect
    .poll(() =>
      readFile(file).then(
        ({ length }) => length,
        () => 0,
      ),
    )
    .toBeGreaterThan(0);
  return readFile(file);
}

const INVASION = /^Anachronism: Tensions.* February 2012\. 003_39d5.*dated 24 February 2022/;

test("the documents of the folder are rows, with what they date", async () => {
  await expect.poll(() => timeline().locator(".gutter .title").allTextContents()).toHaveLength(3);
  expect(await mark(INVASION).count()).toBe(1);
  expect(await timeline().locator("#notice").textContent()).toMatch(
    /^15 entries of 5 documents, 3 in conflict/,
  );
});

test("keys zoom, pan and show all again", async () => {
  const before = await placeOf(INVASION);
  await focusOn(INVASION);
  await workbench.page.keyboard.press("+");
  await workbench.page.keyboard.press("+");
  await workbench.page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(async () => (await placeOf(INVASION)).x).not.toBe(before.x);
  await expect.poll(() => timeline().locator(".ticks text").allTextContents()).not.toContain("2026");
  await workbench.page.keyboard.press("Home");
  await expect.poll(async () => Math.abs((await placeOf(INVASION)).x - before.x)).toBeLessThan(3);
});

test("a wheel turned with Ctrl zooms in where the pointer is, and dragging pans", async () => {
  const { mouse, keyboard } = workbench.page;
  const ticks = () => timeline().locator(".ticks text").allTextContents();
  const whole = await ticks();
  const { x, y } = await placeOf(INVASION);
  await mouse.move(x + 8, y + 150);
  await keyboard.down("Control");
  await mouse.wheel(0, -400);
  await keyboard.up("Control");
  await expect.poll(ticks).not.toEqual(whole);
  const before = await placeOf(INVASION);
  expect(Math.abs(before.x - x)).toBeLessThan(30);
  await mouse.down();
  await mouse.move(x - 60, y + 150, { steps: 4 });
  await mouse.up();
  await expect.poll(async () => (await placeOf(INVASION)).x).toBeLessThan(before.x - 40);
  await timeline().locator("#zoom-all").click();
  await expect.poll(ticks).toEqual(whole);
});

test("arrow keys lead from mark to mark, and below stands what it is", async () => {
  const { page } = workbench;
  const focused = () => timeline().locator(".mark:focus").getAttribute("aria-label");
  await focusOn(INVASION);
  await page.keyboard.press("ArrowRight");
  await expect.poll(focused).toMatch(/^dating back to 2014/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toMatch(/004_3d51/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(focused).toMatch(INVASION);
  await timeline().locator("#detail").getByText("is dated 24 February 2022, not February 2012").waitFor();
  await workbench.screenshot("timeline");
});

test("Enter opens the words beside, and an edit of them moves the mark, which stays itself", async () => {
  const { page } = workbench;
  await focusOn(INVASION);
  const id = await mark(INVASION).getAttribute("data-id");
  await page.keyboard.press("Enter");
  await page.locator(".statusbar-item", { hasText: "(13 selected)" }).waitFor();
  expect(await page.locator(".editor-group-container").count()).toBe(2);
  const moved = timeline().locator(`[data-id="${id}"]`);
  const before = await moved.boundingBox();
  await page.keyboard.type("February 2022");
  await mark(/^Tensions.* February 2022\. 003_39d5/).waitFor();
  await expect.poll(async () => (await moved.boundingBox())?.x).not.toBe(before?.x);
  await workbench.runCommand("File: Revert File");
  await mark(INVASION).waitFor();
});

test("events are rows, too, with the documents that tell of them and what facts know", async () => {
  await timeline().locator("#by-event").click();
  const titles = timeline().locator(".gutter .title");
  await expect.poll(() => titles.first().textContent()).toMatch(/full-scale invasion/);
  expect(await timeline().locator(".gutter .path").first().textContent()).toMatch(/fact: 24 Feb 2022/);
});

test("only what is in trouble is shown if one wants that, and one document by itself", async () => {
  const count = () => marks().count();
  await timeline().locator("#only-trouble").check();
  await expect.poll(count).toBeLessThan(15);
  expect(await timeline().locator(".mark[role=link]:is(.conflict, .anachronism)").count()).toBe(3);
  await timeline().locator("#only-trouble").uncheck();
  await timeline().locator("#document").selectOption({ label: "001_16da025226b13651.txt" });
  await expect.poll(() => timeline().locator(".gutter .title").count()).toBe(1);
  await timeline().locator("#document").selectOption({ label: "All" });
  await expect.poll(count).toBe(15);
});

test("a table has the same entries and leads to the text", async () => {
  const { page } = workbench;
  await timeline().locator("#as-table").click();
  const row = timeline().getByRole("row", { name: /^2014 which Moscow annexed in 2014 .*001_16da/ });
  await row.getByRole("button").click();
  await page.locator(".tab.active", { hasText: "001_16da" }).waitFor();
  await page.locator(".statusbar-item", { hasText: "(4 selected)" }).waitFor();
  expect(await timeline().getByRole("row").count()).toBe(16);
});

test("it is saved as SVG that needs nothing else, and as PNG", async () => {
  const svg = (await savedAs("#save-svg", "timeline.svg")).toString("utf8");
  expect(svg).toContain("<svg xmlns=");
  expect(svg).toContain("Anachronism: Tensions");
  expect(svg).toContain("font-family=");
  expect(svg).not.toMatch(/<script|<style|class=|var\(--|href=/);
  const png = await savedAs("#save-png", "timeline.png");
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
});

test("it is as it was looked at when one comes back to it", async () => {
  await timeline().locator("#by-event").click();
  await timeline().locator("#by-event[aria-pressed=true]").waitFor();
  await workbench.explorer().getByText("002_").click();
  await workbench.page.locator(".tab.active", { hasText: "002_" }).waitFor();
  await workbench.editor().click();
  await workbench.runCommand("Second Source: Show Timeline");
  await timeline().locator("#by-event[aria-pressed=true]").waitFor();
  await marks().first().waitFor();
});

describe.each([
  ["Light Modern", "vscode-light"],
  ["Dark Modern", "vscode-dark"],
  ["Dark High Contrast", "vscode-high-contrast"],
  ["Light High Contrast", "vscode-high-contrast-light"],
])("in %s", (theme, className) => {
  beforeAll(async () => {
    await workbench.useTheme(theme);
    await timeline().locator(`body.${className}`).waitFor();
  });

  test.each(["by-document", "by-event", "as-table"])(
    "%s has no barrier that axe-core finds",
    async (shown) => {
      const button = timeline().locator(`#${shown}`);
      await button.click();
      await timeline().locator(`#${shown}[aria-pressed=true]`).waitFor();
      const frame = await pageFrame();
      await frame.evaluate(axe);
      const { violations } = await frame.evaluate<{
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      }>("axe.run(document)");
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
        ]),
      ).toEqual([]);
    },
  );
});
