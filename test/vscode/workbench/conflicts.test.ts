import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open({
    settings: { "workbench.startupEditor": "none", "secondSource.notes.author": "Jo Marsh" },
  });
  await workbench.openFile("001_16da025226b13651.txt");
  await workbench.runCommand("Second Source: Show Conflicts");
  await row(/^Who led Russia/).waitFor();
  for (const other of ["Claims", "Sources"])
    await workbench.page.locator(".pane-header", { hasText: other }).locator("h3").click();
});

afterAll(() => workbench?.close());

test("the next conflict shows its row and both of its passages, and after the last comes the first", async () => {
  const questions = await openQuestions();
  expect(questions.length).toBeGreaterThan(1);
  const shown: (string | null)[] = [];
  for (let step = 0; step <= questions.length; step++) {
    await workbench.page.keyboard.press("ControlOrMeta+F7");
    await expect.poll(() => selected()).not.toBe(shown.at(-1) ?? null);
    shown.push(await selected());
    await expect.poll(() => workbench.page.locator(".editor-group-container").count()).toBe(2);
  }
  expect(shown[0]).toBe(shown.at(-1));
  expect(new Set(shown).size).toBe(questions.length);
  await workbench.page.keyboard.press("ControlOrMeta+Shift+F7");
  await expect.poll(() => selected()).toBe(shown.at(-2));
});

test("taking a side writes notes, and the conflict is settled", async () => {
  const before = (await openQuestions()).length;
  await row(/^Who led Russia/).click();
  await workbench.page.keyboard.press("ArrowRight");
  const side = row(/Karasin/).last();
  await side.waitFor();
  await row(/Medinsky, \d+ passages/).hover();
  await row(/Medinsky, \d+ passages/)
    .locator(".codicon-pass")
    .click();
  await workbench.page.locator(".quick-input-list").getByText("Disputed").first().click();
  await workbench.answer("What decides it?", "The Kremlin's list names him.");
  await row(/^Settled, 1 question/).waitFor();
  expect((await openQuestions()).length).toBe(before - 1);
  const notes = await workbench.notesOnDisk();
  expect(notes).toContain("The Kremlin's list names him.");
  expect(notes).toContain("disputed");
  await row(/^Settled, 1 question/).click();
  await workbench.page.keyboard.press("ArrowRight");
  await row(/^Who led Russia.*Settled: .*Medinsky.* by Jo Marsh/).click();
  await workbench.page.keyboard.press("ArrowRight");
  await row(/^Confirmed: .*Medinsky/).waitFor();
  await workbench.screenshot("settled-conflict");
});

test("a settled conflict is opened again; its notes stay", async () => {
  const settled = row(/^Who led Russia.*Settled: /);
  await settled.hover();
  await settled.locator(".codicon-issue-reopened").click();
  await row(/^Settled, /).waitFor({ state: "detached" });
  await row(/^Who led Russia’s delegation\? \d answers/)
    .first()
    .waitFor();
  expect(await workbench.notesOnDisk()).toContain("The Kremlin's list names him.");
  const said = await workbench.notification("open again");
  await said.hover();
  await workbench.screenshot("reopened-conflict");
  await said.getByText("Undo").click();
  await row(/^Settled, 1 question/).waitFor();
});

function row(name: RegExp): Locator {
  return workbench.row("Conflicts", name);
}

async function openQuestions(): Promise<string[]> {
  const rows = workbench.page.getByRole("tree", { name: "Conflicts" }).locator('[aria-level="1"]');
  const names = await rows.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
  return names.filter((name) => !name.startsWith("Settled"));
}

/** The question whose row is selected. */
function selected(): Promise<string | null> {
  const rows = workbench.page.getByRole("tree", { name: "Conflicts" }).locator('[aria-selected="true"]');
  return rows.evaluateAll(([first]) => first?.getAttribute("aria-label") ?? null);
}
