import type { Locator } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { placeOfWords } from "./words.ts";
import { Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open({ settings: { "workbench.startupEditor": "none" } });
  await workbench.openFile("001_16da025226b13651.txt");
  await workbench.page.locator(".codelens-decoration", { hasText: "finding" }).first().waitFor();
  await workbench.runCommand("Second Source: Show Sources");
  for (const other of ["Claims", "Conflicts"])
    await workbench.page.locator(".pane-header", { hasText: other }).locator("h3").click();
  await open(/^Named, /);
  await source(/^Volodymyr Zelenskyy, named source/).waitFor();
});

afterAll(() => workbench?.close());

test("the Sources view lists who vouches for how much in the folder; a claim opens its words", async () => {
  await open(/^Ukraine’s general staff, named source, 2 figures in 001_/);
  await source(/^Figure: had fired 28 additional missiles, “reported”/).click();
  await placeOfWords(workbench.page, "28 additional missiles");
  await workbench.widenSidebar();
  await workbench.screenshot("sources");
});

test("the view keeps to the active article when it is asked to", async () => {
  await source(/^Vladimir Medinsky/).waitFor();
  await workbench.runCommand("Second Source: Show Sources of the Active Article Only");
  await source(/^Vladimir Medinsky/).waitFor({ state: "detached" });
  await source(/^Volodymyr Zelensky/).waitFor();
  await workbench.openFile("003_39d5f18f6f3da1fe.txt");
  await source(/^Vladimir Medinsky/).waitFor();
  await source(/^Donald Trump/).waitFor({ state: "detached" });
  await workbench.runCommand("Second Source: Show Sources of All Documents");
  await source(/^Donald Trump/).waitFor();
});

test("a filter leaves the sources and claims with its words, and is cleared", async () => {
  await workbench.runCommand("Second Source: Filter Sources…");
  await workbench.answer("Show sources whose name", "missiles");
  await source(/^Vladimir Medinsky/).waitFor({ state: "detached" });
  await source(/^Ukraine’s general staff/).waitFor();
  await workbench.runCommand("Second Source: Clear the Filter of Sources");
  await source(/^Vladimir Medinsky/).waitFor();
});

test("an edit changes who vouches", async () => {
  await workbench.openFile("004_3d5125e9b07bff5b.txt");
  await workbench.runCommand("Second Source: Show Sources of the Active Article Only");
  await source(/^Wess Mitchell/).waitFor();
  await workbench.editor().click();
  await workbench.page.keyboard.press("ControlOrMeta+Home");
  await workbench.page.keyboard.type(
    "Mayor Ruth Cole said that 120 homes lost power.\n\nMayor Cole said that 30 roads and 9 bridges were shut.\n\n",
  );
  await source(/^Ruth Cole, named source/).waitFor();
});

/** Opens a row of the tree by its name. */
async function open(name: RegExp): Promise<void> {
  await source(name).click();
  await workbench.page.keyboard.press("ArrowRight");
}

function source(name: RegExp): Locator {
  return workbench.row("Sources", name);
}
