import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const ARTICLE = `Storm closes the harbour

12 April 2025

The harbour master said that 40 boats were damaged. The mayor called it the worst storm in years.
`;
const NOTES = join(".second-source", "notes", "storm.txt.json");

function noteOn(id: string, exact: string, more: object[] = []) {
  return {
    id: `urn:uuid:${id}`,
    type: "Annotation",
    creator: { type: "Person", name: "Ada" },
    created: "2026-03-01T10:00:00.000Z",
    modified: "2026-03-01T10:00:00.000Z",
    assignee: { type: "Person", name: "Ben" },
    body: [
      { type: "TextualBody", purpose: "commenting", format: "text/markdown", value: `About ${exact}.` },
      { type: "TextualBody", purpose: "tagging", format: "text/plain", value: "needs-source" },
      ...more,
    ],
    secondSource: { answers: null, reason: null },
    target: { source: "../../storm.txt", selector: [{ type: "TextQuoteSelector", exact }] },
  };
}

const found = [
  { type: "TextualBody", purpose: "classifying", format: "text/plain", value: "supported" },
  {
    id: "urn:uuid:e",
    type: "SpecificResource",
    purpose: "linking",
    source: {
      id: "https://harbour.example/log",
      publisher: { type: "Organization", name: "Harbour office" },
    },
    stance: "supports",
  },
  { id: "urn:uuid:r", type: "TextualBody", purpose: "replying", creator: "Ben", value: "I called them." },
];

let source: string;
let workbench: Workbench;

beforeAll(async () => {
  source = await mkdtemp(join(tmpdir(), "notes-workbench-"));
  await writeFile(join(source, "storm.txt"), ARTICLE);
  workbench = await Workbench.open({
    folder: source,
    settings: { "secondSource.notes.verdictLabels": { supported: "Confirmed" } },
  });
  const items = [noteOn("placed", "40 boats were damaged", found), noteOn("orphan", "seventy ferries sank")];
  await mkdir(dirname(join(workbench.folder, NOTES)), { recursive: true });
  await writeFile(join(workbench.folder, NOTES), JSON.stringify({ type: "AnnotationPage", items }, null, 2));
  await workbench.openFile("storm.txt");
});

afterAll(async () => {
  await workbench?.close();
  await rm(source, { recursive: true, force: true });
});

function notification(words: string): Locator {
  return workbench.page.locator(".notification-list-item").filter({ hasText: words }).first();
}

async function kept(id: string): Promise<{ exact: string; by: number }> {
  const { items } = JSON.parse(await readFile(join(workbench.folder, NOTES), "utf8"));
  const note = items.find((item: { id: string }) => item.id === `urn:uuid:${id}`);
  return { exact: note.target.selector[0].exact, by: note.history?.length ?? 0 };
}

test("a thread shows verdict, who is to check it, evidence and replies", async () => {
  const thread = await workbench.openThread();
  await thread.getByText("Needs source · Confirmed · for Ben").waitFor();
  await thread.getByRole("link", { name: "Harbour office" }).waitFor();
  await thread.getByText("I called them.").waitFor();
  await workbench.screenshot("note-with-evidence");
});

test("an orphan is attached by hand to the selected words, and taken back", async () => {
  const { page } = workbench;
  await workbench.editor().getByText("worst storm in years").click();
  await page.keyboard.press("ControlOrMeta+KeyL");
  await workbench.pick("Second Source: Re-attach Note Here…", "seventy ferries sank");
  await expect.poll(async () => (await kept("orphan")).exact).toMatch(/^The harbour master.*in years\.$/);
  await workbench.runCommand("Second Source: Undo Last Change to Notes");
  await expect.poll(() => kept("orphan")).toEqual({ exact: "seventy ferries sank", by: 0 });
});

test("a note follows its words while somebody types, and stays in sight while they are written otherwise", async () => {
  const { page } = workbench;
  const thread = page.locator(".review-widget").filter({ hasText: "for Ben" });
  const label = (words: string): Locator => thread.getByText(words).first();
  await workbench.goTo(1, 1);
  await page.keyboard.type("Late news. ");
  await page.keyboard.press("Enter");
  await workbench.editor().getByText("The harbour master said").waitFor();
  await label("Needs source · Confirmed").waitFor();
  const line = 6;
  const column = (ARTICLE.split("\n")[4] ?? "").indexOf("40 boats") + 4;
  await workbench.goTo(line, column);
  await page.keyboard.type("fishing ");
  await label("Its words were changed · Needs source").waitFor();
  await workbench.screenshot("note-words-changed");
  for (let press = 0; press < "fishing ".length; press++) await page.keyboard.press("Backspace");
  await label("Its words were changed").waitFor({ state: "detached" });
  await label("Needs source · Confirmed").waitFor();
  await workbench.runCommand("File: Revert File");
});

test("a file with a merge conflict is not written, and is opened where it is damaged", async () => {
  const { page } = workbench;
  const file = join(workbench.folder, NOTES);
  const before = await readFile(file, "utf8");
  const damaged = before.replace(
    /\n( +"value": "needs-source".*)/,
    (_, status: string) =>
      `\n<<<<<<< HEAD\n${status}\n=======\n${status.replace("needs-source", "disputed")}\n>>>>>>> desk`,
  );
  await writeFile(file, damaged);
  await workbench.editor().getByText("worst storm in years").click();
  await page.keyboard.press("ControlOrMeta+KeyL");
  await workbench.runCommand("Second Source: Mark as Needing a Source");
  const error = notification("A merge conflict is not resolved here");
  await error
    .waitFor({ timeout: 5000 })
    .catch(() => workbench.runCommand("Notifications: Show Notifications"));
  await error.hover();
  await error.getByText("Open Notes File").click();
  await page.locator(".tab.active").filter({ hasText: "storm.txt.json" }).waitFor();
  expect(await readFile(file, "utf8")).toBe(damaged);
  await workbench.screenshot("notes-damaged");
});

test("both sides of the conflict are kept by a quick fix, and nothing of either is lost", async () => {
  const { page } = workbench;
  const file = join(workbench.folder, NOTES);
  await page.locator(".squiggly-error").first().waitFor();
  await workbench.goTo(
    (await readFile(file, "utf8")).split("\n").findIndex((line) => line.startsWith("<<<")) + 1,
    1,
  );
  await page.keyboard.press("ControlOrMeta+Period");
  await page.locator(".action-widget .monaco-list-row").filter({ hasText: "Keep both sides" }).click();
  await page.locator(".view-line").filter({ hasText: "<<<<<<<" }).waitFor({ state: "detached" });
  await page.keyboard.press("ControlOrMeta+KeyS");
  await expect.poll(async () => (await readFile(file, "utf8")).includes("<<<<<<<")).toBe(false);
  const { items } = JSON.parse(await readFile(file, "utf8"));
  expect(items.map(({ id }: { id: string }) => id)).toEqual([
    "urn:uuid:placed",
    "urn:uuid:placed#2",
    "urn:uuid:orphan",
  ]);
  await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
});
