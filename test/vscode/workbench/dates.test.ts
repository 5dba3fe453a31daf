import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const ARTICLE = "002_99d1aa4d0a6639c2.txt";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open({});
  await workbench.openFile(ARTICLE);
});

afterAll(() => workbench?.close());

test("an article's date is settled in the line above it, beside the text, and taken back there", async () => {
  const lens = workbench.page.locator(".codelens-decoration").first();
  const file = join(workbench.folder, ".second-source", "dates.json");
  const words = () => lens.textContent();
  await expect.poll(words).toMatch(/^Date unknown.*finding/);
  await lens.locator("a").first().click();
  await workbench.answer("When is the article from?", "2026-02-16");
  await expect.poll(words).toContain("2026-02-16");
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual({ [ARTICLE]: "2026-02-16" });
  await workbench.runCommand("Second Source: Set Article Date…");
  await workbench.answer("When is the article from?", "");
  await expect.poll(words).toMatch(/^Date unknown/);
});
