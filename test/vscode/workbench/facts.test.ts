import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placeOfWords } from "./words.ts";
import { Workbench } from "./workbench.ts";

const ARTICLE =
  "Taxes to fall\n\nCopenhagen, 3 March 2015\n\nDanish Finance Minister Ida Jensen said on Tuesday that taxes would fall.\n";

let workbench: Workbench;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "second-source-facts-"));
  await writeFile(join(folder, "taxes.txt"), ARTICLE);
  workbench = await Workbench.open({ folder });
  await workbench.openFile("taxes.txt");
  await workbench.page.locator(".codelens-decoration").first().waitFor();
});

afterAll(() => workbench?.close());

test("an office-holder becomes a fact of a new pack, which opens at it and counts at once", async () => {
  const { page } = workbench;
  const { x, y } = await placeOfWords(page, "Jensen");
  await page.mouse.click(x, y);
  await workbench.pick("Second Source: Add to Fact Pack…", "Term of office: Ida Jensen");
  await workbench.answer("What is it about?", "ministers");
  await workbench.answer("When the term began", "2001");
  await workbench.answer("When it ended", "2009");
  await workbench.answer("Where the fact is from", "https://example.org/ministers");
  await page.locator(".tab.active").filter({ hasText: "ministers.yaml" }).waitFor();
  const pack = await readFile(join(workbench.folder, ".second-source", "facts", "ministers.yaml"), "utf8");
  expect(pack).toContain("person: Ida Jensen");
  expect(pack).toContain("of: Denmark");
  await workbench.openFile("taxes.txt");
  await page.locator(".squiggly-error").first().waitFor();
});
