import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const ARTICLE = `Storm closes the harbour

12 April 2025

More than 40 boats were damaged. The mayor Ida Jensen said that 12 people were hurt in the old town.
`;
const LINE = ARTICLE.split("\n")[4] ?? "";

let source: string;
let workbench: Workbench;

beforeAll(async () => {
  source = await mkdtemp(join(tmpdir(), "keys-workbench-"));
  await writeFile(join(source, "storm.txt"), ARTICLE);
  workbench = await Workbench.open({ folder: source, settings: { "secondSource.notes.author": "Ada" } });
  await workbench.openFile("storm.txt");
  await workbench.page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
});

afterAll(async () => {
  await workbench?.close();
  await rm(source, { recursive: true, force: true });
});

interface Kept {
  /** Its comment and its replies. */
  readonly said: readonly string[];
  readonly words: string;
  readonly answers: string | null;
}

interface Stored {
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly selector: readonly { readonly exact: string }[] };
  readonly secondSource: { readonly answers: string | null };
}

async function kept(): Promise<Kept[]> {
  const file = join(workbench.folder, ".second-source", "notes", "storm.txt.json");
  const { items } = JSON.parse(await readFile(file, "utf8").catch(() => '{"items":[]}'));
  return items.map(({ body, target, secondSource }: Stored) => ({
    said: body
      .filter(({ purpose }) => purpose === "commenting" || purpose === "replying")
      .map(({ value }) => value),
    words: target.selector[0]?.exact ?? "",
    answers: secondSource.answers,
  }));
}

/** Presses these keys and writes a sentence into the box that opens. */
async function note(keys: readonly string[], sentence: string): Promise<Kept> {
  const { page } = workbench;
  expect(keys.length).toBeLessThanOrEqual(2);
  for (const key of keys) await page.keyboard.press(key);
  await page.locator(".quick-input-widget").filter({ hasText: "What is there to note?" }).waitFor();
  await page.keyboard.type(sentence);
  await page.keyboard.press("Enter");
  const noted = async () => (await kept()).flatMap(({ said }) => said);
  await expect.poll(noted).toContain(sentence);
  const found = (await kept()).find(({ said }) => said.includes(sentence));
  if (found === undefined) throw new Error("There is no such note.");
  return found;
}

const SHORTCUT = ["ControlOrMeta+KeyK", "KeyN"];

test("a note is two key strokes and a sentence: by a shortcut, on what stands at the cursor", async () => {
  await workbench.goTo(5, LINE.indexOf("12 people") + 2);
  expect(await note(SHORTCUT, "Who was hurt?")).toMatchObject({
    words: expect.stringContaining("12 people"),
  });
});

test("on a selection", async () => {
  const { page } = workbench;
  await workbench.goTo(5, LINE.indexOf("the old town") + 1);
  await page.keyboard.press("Shift+End");
  await page.locator(".statusbar-item", { hasText: "selected)" }).waitFor();
  expect(await note(SHORTCUT, "Which part of it?")).toEqual({
    said: ["Which part of it?"],
    words: "the old town.",
    answers: null,
  });
});

test("from a quick fix, which answers the finding", async () => {
  const { page } = workbench;
  await workbench.goTo(5, LINE.indexOf("40 boats") + 2);
  await page.keyboard.press("ControlOrMeta+Period");
  await page.locator(".action-widget .monaco-list-row.focused").filter({ hasText: "Add note…" }).waitFor();
  expect(await note(["Enter"], "Who counted the boats?")).toMatchObject({ answers: "figure.unverifiable" });
});

test("from the sidebar", async () => {
  const { page } = workbench;
  await workbench.runCommand("Second Source: Show Claims");
  const row = page
    .getByRole("tree", { name: "Claims" })
    .getByRole("treeitem", { name: /More than 40 boats/ })
    .first();
  await row.click();
  expect(await note(SHORTCUT, "Ask the harbour.")).toMatchObject({
    words: expect.stringContaining("40 boats"),
  });
});
