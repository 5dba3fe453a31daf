import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placeOfWords } from "./words.ts";
import { Workbench } from "./workbench.ts";

const ARTICLES = {
  "mayor.txt": "The mayor of Kiev spoke on Monday. “Kiev is calm,” he said. He flew to Peking.\n",
  "snow.txt": "KIEV IN THE SNOW\n\nSnow fell on Kiev’s roofs on Monday. Snow fell on Peking.\n",
};

let workbench: Workbench;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "second-source-respelling-"));
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(join(folder, name), text);
  workbench = await Workbench.open({
    folder,
    settings: { "secondSource.names.houseStyle": { Kiev: "Kyiv", Peking: "Beijing" } },
  });
  await workbench.openFile("mayor.txt");
  await workbench.page.locator(".squiggly-info").first().waitFor();
});

afterAll(() => workbench?.close());

/** What the editor shows. */
async function text(): Promise<string> {
  const lines = workbench.page.locator(".editor-instance .view-lines").first();
  return ((await lines.textContent()) ?? "").replaceAll("\u00a0", " ");
}

/** Asks for one spelling in the folder at these words; gives the preview. */
async function respellFolder(words: string): Promise<Locator> {
  const { page } = workbench;
  const { x, y } = await placeOfWords(page, words);
  await page.mouse.click(x, y);
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget").getByText("in the folder…").click();
  const preview = page.locator(".bulk-edit-panel");
  await preview.getByText("mayor.txt").first().waitFor();
  await preview.getByText("snow.txt").first().waitFor();
  return preview;
}

test("house style is written in the whole folder, quotations left out, after a preview of every place", async () => {
  const preview = await respellFolder("of Kiev");
  await workbench.screenshot("respelling-preview");
  await preview.getByRole("button", { name: "Apply" }).click();
  await expect.poll(text).toContain("mayor of Kyiv spoke");
  expect(await text()).toContain("“Kiev is calm,”");
  await workbench.openFile("snow.txt");
  await expect.poll(text).toContain("KYIV IN THE SNOW");
  expect(await text()).toContain("Kyiv’s roofs");
});

test("a preview comes without any quotation, too, and one undo takes the change back in every document", async () => {
  const { page } = workbench;
  const preview = await respellFolder("Peking");
  await preview.getByRole("button", { name: "Apply" }).click();
  await expect.poll(text).toContain("Snow fell on Beijing");
  await workbench.openFile("mayor.txt");
  await expect.poll(text).toContain("flew to Beijing");
  await page.locator(".editor-instance .view-lines").first().click();
  await page.keyboard.press("Control+z");
  await expect.poll(text).toContain("flew to Peking");
  await workbench.openFile("snow.txt");
  await expect.poll(text).toContain("Snow fell on Peking");
});
