import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open({
    settings: {
      "workbench.startupEditor": "none",
      "secondSource.notes.author": "Jo Marsh",
      "comments.openView": "never",
      "secondSource.notes.people": ["Ada Lund", "Ben Okri"],
      "secondSource.notes.verdictLabels": { refuted: "False" },
    },
  });
  await workbench.openFile("001_16da025226b13651.txt");
  await workbench.page.locator(".codelens-decoration", { hasText: "finding" }).first().waitFor();
  await workbench.runCommand("Second Source: Show Claims");
  for (const other of ["Conflicts", "Sources"])
    await workbench.page.locator(".pane-header", { hasText: other }).locator("h3").click();
  await workbench.widenSidebar();
  await workbench.screenshot("worksheet");
  await row(/^Figure: launching 29 missiles/).waitFor();
});

afterAll(() => workbench?.close());

test("progress stands in the tree, above it, in the status bar and in the badge", async () => {
  await row(/^Russia.* 0 of \d+ checked/)
    .first()
    .waitFor();
  await expect.poll(() => header().textContent()).toMatch(/0 of \d+ checked/);
  await expect.poll(() => statusBar()).toMatch(/^0 of \d+ checked$/);
  expect(await badge()).toBe(String((await folderProgress()).toCheck));
});

test("a key marks the selected claims in one step, and another takes it back", async () => {
  const before = await folderProgress();
  await row(/^Figure: launching 29 missiles/).click();
  await row(/^Figure: 396 drones/).click({ modifiers: ["ControlOrMeta"] });
  await chord("J");
  await pick("False");
  await row(/^Figure: launching 29 missiles, checked by Jo Marsh, verdict: False/).waitFor();
  await row(/^Figure: 396 drones, checked by Jo Marsh, verdict: False/).waitFor();
  await expect.poll(async () => (await folderProgress()).checked).toBe(before.checked + 2);
  await expect.poll(() => badge()).toBe(String(before.toCheck - before.checked - 2));
  expect(await workbench.notesOnDisk()).toContain("refuted");
  await workbench.page.keyboard.press("ControlOrMeta+KeyZ");
  await row(/^Figure: launching 29 missiles, nobody has decided/).waitFor();
  await row(/^Figure: 396 drones, nobody has decided/).waitFor();
  expect(await workbench.notesOnDisk()).not.toContain("refuted");
});

test("the menu gives claims to somebody, also to somebody new", async () => {
  await row(/^Figure: launching 29 missiles/).click();
  await row(/^Figure: 396 drones/).click({ modifiers: ["ControlOrMeta"] });
  await menu(/^Figure: 396 drones/, "Assign…");
  await pick("Ben Okri");
  await row(/^Figure: 396 drones, assigned by Jo Marsh, to be checked by Ben Okri/).waitFor();
  await row(/^Figure: launching 29 missiles, assigned by Jo Marsh/).waitFor();
  await menu(/^Figure: killed four people/, "Assign…");
  await workbench.page.locator(".quick-input-widget input").first().fill("Cleo Marr");
  await pick("Cleo Marr");
  await row(/^Figure: killed four people, assigned by Jo Marsh, to be checked by Cleo Marr/).waitFor();
});

test("the menu sets a status, with the reason of a dismissal", async () => {
  await menu(/^Role: US envoy Steve Witkoff/, "Set Status…");
  await pick("Dismissed");
  await pick("Common knowledge");
  await row(/^Role: US envoy Steve Witkoff, dismissed by Jo Marsh/).waitFor();
  expect(await workbench.notesOnDisk()).toContain("Common knowledge");
});

test("claims dropped on a person are given to that person", async () => {
  await workbench.runCommand("Second Source: Group Claims by Who Is to Check Them");
  await row(/^To be checked by Ada Lund, 0 claims/)
    .first()
    .waitFor();
  await row(/^Figure: launching more than 150 drones/).dragTo(row(/^To be checked by Ben Okri, 2 claims/));
  await row(
    /^Figure: launching more than 150 drones, assigned by Jo Marsh, to be checked by Ben Okri/,
  ).waitFor();
  await row(/^To be checked by Ben Okri, 3 claims/).waitFor();
  await workbench.screenshot("worksheet-assignees");
  await workbench.runCommand("Second Source: Group Claims by Section");
});

test("a filter is said, kept when the window comes back, and cleared by one command", async () => {
  await workbench.runCommand("Second Source: Filter Claims…");
  await pick("Assigned");
  await pick("Ben Okri");
  await workbench.page.keyboard.press("Enter");
  await row(/^Figure: killed four people/).waitFor({ state: "detached" });
  await expect.poll(() => message()).toBe("Only assigned claims for Ben Okri");
  await row(/^Figure: 396 drones/).waitFor();
  await workbench.screenshot("worksheet-filtered");
  await workbench.reload();
  await workbench.runCommand("Second Source: Show Claims");
  await expect.poll(() => message()).toBe("Only assigned claims for Ben Okri");
  await workbench.runCommand("Second Source: Clear the Filter of Claims");
  await expect.poll(() => message()).toBe("");
});

test("words are sought, and said", async () => {
  await workbench.runCommand("Second Source: Search Claims…");
  await workbench.answer("Show claims with these words", "missiles");
  await expect.poll(() => message()).toBe("Only claims about “missiles”");
  await workbench.runCommand("Second Source: Clear the Filter of Claims");
  await expect.poll(() => message()).toBe("");
});

test("the next unchecked claim is shown in the text and in the view, from one document to the next and around", async () => {
  await workbench.openFile("000_dc9185edd02ec3d1.txt");
  const { toCheck, checked } = await folderProgress();
  const left = toCheck - checked;
  const seen: string[] = [];
  const documents = new Set<string>();
  for (let step = 0; step <= left; step++) {
    seen.push(await nextAfter(seen.at(-1) ?? ""));
    documents.add((await workbench.page.locator(".tab.active").first().textContent()) ?? "");
  }
  const claims = seen.map(claimOf);
  expect(claims.slice(1)).toContain(claims[0]);
  expect(new Set(claims).size).toBeGreaterThan(left * 0.9);
  expect(seen.every((name) => !/, (?:checked|dismissed) by/.test(name))).toBe(true);
  expect(documents.size).toBe(5);
});

test("boxes ticked one right after the other all stay ticked, and the rows above them follow", async () => {
  await workbench.openFile("001_16da025226b13651.txt");
  await row(/^Figure: launching 29 missiles/).waitFor();
  const open = (await names(/^(?:Figure|Role|Event): .*nobody has decided/)).slice(0, 6).map(claimOf);
  expect(open.length).toBe(6);
  const { checked } = await folderProgress();
  for (const claim of open) await row(named(claim)).getByRole("checkbox").first().dispatchEvent("click");
  await expect.poll(async () => (await folderProgress()).checked).toBe(checked + open.length);
  for (const claim of open) await row(named(claim, ", checked by Jo Marsh")).first().waitFor();
  await workbench.runCommand("Second Source: Show Claims");
  await workbench.page.keyboard.press("Home");
  await row(/^\S.*, [1-9]\d* of \d+ checked/)
    .first()
    .waitFor();
});

test("by keys alone: to the next claim, ticked, to the next", async () => {
  const name = await selected();
  await workbench.runCommand("Second Source: Show Claims");
  const next = await nextAfter(name);
  await workbench.page.keyboard.press("Space");
  await expect.poll(() => selected()).toMatch(/, checked by Jo Marsh/);
  await workbench.page.keyboard.press("ControlOrMeta+F9");
  await expect.poll(() => selected()).not.toMatch(/^$|, checked by Jo Marsh| of \d+ checked/);
  expect(await selected()).not.toBe(next);
});

function row(name: RegExp): Locator {
  return workbench.row("Claims", name);
}

/** The label of a row that begins with these words. */
function named(words: string, more = ""): RegExp {
  return new RegExp(`^${words.replace(/[^\w ]/g, ".")}${more}`);
}

/** The labels of the rows in sight that match. */
async function names(label: RegExp): Promise<string[]> {
  const rows = workbench.page.getByRole("tree", { name: "Claims" }).getByRole("treeitem", { name: label });
  return rows.evaluateAll((found) => found.map((each) => each.getAttribute("aria-label") ?? ""));
}

/** Presses Ctrl+K and then a letter. */
async function chord(letter: string): Promise<void> {
  await workbench.page.keyboard.press("ControlOrMeta+KeyK");
  await workbench.page.keyboard.press(`Key${letter}`);
}

async function pick(label: string): Promise<void> {
  await workbench.page.locator(".quick-input-list").getByText(label, { exact: true }).first().click();
}

async function menu(name: RegExp, item: string): Promise<void> {
  await row(name).click({ button: "right" });
  const entry = workbench.page.locator(".monaco-menu .action-menu-item", { hasText: item }).first();
  await entry.hover();
  await entry.click();
}

function header(): Locator {
  return workbench.page.locator(".pane-header", { hasText: "Claims" }).first();
}

function message(): Promise<string> {
  return workbench.page
    .locator(".pane", { has: workbench.page.locator(".pane-header", { hasText: "Claims" }) })
    .locator(".message")
    .first()
    .textContent({ timeout: 2_000 })
    .then(
      (text) => text?.trim() ?? "",
      () => "",
    );
}

function statusBar(): Promise<string> {
  return workbench.page
    .locator(".statusbar-item", { hasText: /checked|nothing to check/ })
    .first()
    .textContent()
    .then((text) => text?.trim() ?? "");
}

function badge(): Promise<string> {
  return workbench.page
    .locator(".activitybar .action-item", { has: workbench.page.getByLabel(/Second Source/) })
    .locator(".badge-content")
    .first()
    .textContent()
    .then((text) => text?.trim() ?? "");
}

async function folderProgress(): Promise<{ checked: number; toCheck: number }> {
  const [, checked = "", toCheck = ""] =
    /(\d+) of (\d+) checked/.exec((await header().textContent()) ?? "") ?? [];
  return { checked: Number(checked), toCheck: Number(toCheck) };
}

async function selected(): Promise<string> {
  const rows = workbench.page.getByRole("tree", { name: "Claims" }).locator('[aria-selected="true"]');
  return (await rows.evaluateAll(([first]) => first?.getAttribute("aria-label") ?? "")) ?? "";
}

/**
 * Goes on from a claim by key; gives the one that is selected then and stays so. On the way to it, other rows may be: a row
 * that the tree draws anew has the mark of its former claim for a moment. The key is pressed again where a busy page lost it.
 */
async function nextAfter(before: string): Promise<string> {
  let now = before;
  const isNext = async (): Promise<boolean> => {
    const seen = now;
    now = await selected();
    return now === seen && CLAIM.test(now) && claimOf(now) !== claimOf(before);
  };
  for (let tries = 1; ; tries++) {
    await workbench.page.keyboard.press("ControlOrMeta+F9");
    try {
      await expect.poll(isNext, { timeout: 8_000 }).toBe(true);
      return now;
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

const CLAIM = /^(?:Statement|Figure|Date|Role|Event|Quotation): /;

/** Every row of a claim says what people decided. */
const DECISION = /, (?:nobody has decided|note|assigned|needs source|disputed|checked|corrected|dismissed)\b/;

/** What a row's label says of the claim itself: how many findings and documents there are for it may still change. */
function claimOf(label: string): string {
  return label.split(DECISION, 1)[0] ?? "";
}
