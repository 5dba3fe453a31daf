import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const BLAST = `Rescuers search ruins

4 March 2024

GENOA, Italy — Rescuers from Italy and France searched the ruins in Genoa on Monday. The explosion killed 12 people. Analysts say that more will follow.
`;
const OTHERS = (toll: string) => `After the explosion

4 March 2024

GENOA, Italy — Rescuers from Italy and France searched the ruins in Genoa on Monday. ${toll} Analysts say that Genoa was lucky.
`;

let source: string;
let workbench: Workbench;

beforeAll(async () => {
  source = await mkdtemp(join(tmpdir(), "dismissals-workbench-"));
  await writeFile(join(source, "blast.txt"), BLAST);
  await writeFile(join(source, "others.txt"), OTHERS("At least 30 people were killed in the blast."));
  workbench = await Workbench.open({ folder: source, settings: { "secondSource.notes.author": "Ada" } });
  await workbench.openFile("blast.txt");
  await workbench.page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
});

afterAll(async () => {
  await workbench?.close();
  await rm(source, { recursive: true, force: true });
});

async function kept(): Promise<Record<string, unknown>[]> {
  const place = join(workbench.folder, ".second-source", "dismissed");
  const names = await readdir(place).catch(() => []);
  const files = names.filter((name) => name.endsWith(".json") && !name.startsWith("."));
  return Promise.all(files.map(async (name) => JSON.parse(await readFile(join(place, name), "utf8"))));
}

function row(words: string): Locator {
  return workbench.page
    .locator('.pane:has([aria-label^="Dismissed Findings"]) .monaco-list-row')
    .filter({ hasText: words })
    .first();
}

async function dismiss(words: string, where: string): Promise<void> {
  const { page } = workbench;
  await page.locator(".tab").filter({ hasText: "blast.txt" }).click();
  const column = (BLAST.split("\n")[4]?.indexOf(words) ?? 0) + 2;
  await workbench.goTo(5, column);
  await workbench.pick("Second Source: Dismiss…", where);
  await workbench.choice("Not worth checking").click();
}

async function undo(message: string): Promise<void> {
  await workbench.runCommand("Notifications: Show Notifications");
  const item = workbench.page.locator(".notification-list-item").filter({ hasText: message }).first();
  await item.hover();
  await item.getByRole("button", { name: "Undo" }).click();
}

test("a finding is dismissed for the folder, is listed with who and why, and is brought back", async () => {
  await dismiss("Analysts", "In the whole folder");
  await expect
    .poll(kept)
    .toMatchObject([{ rule: "source.vague", article: null, by: "Ada", reason: "Not worth checking" }]);
  await workbench.runCommand("Second Source: Show Dismissed Findings");
  await row("in the folder").hover();
  await workbench.screenshot("dismissed-findings");
  await row("in the folder").getByRole("button", { name: "Bring Dismissed Finding Back" }).click();
  await expect.poll(kept).toEqual([]);
  await row("in the folder").waitFor({ state: "detached" });
  await undo("is back");
  await expect.poll(kept).toHaveLength(1);
  await row("in the folder").waitFor();
});

test("one that is dismissed for the article comes back when another document says otherwise", async () => {
  await dismiss("killed 12", "In this article");
  await expect
    .poll(kept)
    .toContainEqual(expect.objectContaining({ rule: "figure.conflict", article: "blast.txt", by: "Ada" }));
  await workbench.runCommand("Second Source: Show Dismissed Findings");
  await row("figure.conflict").waitFor();
  await writeFile(
    join(workbench.folder, "others.txt"),
    OTHERS("At least 70 people were killed in the blast."),
  );
  await row("came back").waitFor();
  await workbench.screenshot("dismissed-finding-back");
});
