import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const BLAST = `Rescuers search ruins

4 March 2024

GENOA, Italy — Rescuers from Italy and France searched the ruins in Genoa on Monday. The explosion killed 12 people.
`;
const LOG = `The duty log

4 March 2024

Thirty-one people were taken to hospital.
`;

let source: string;
let workbench: Workbench;

beforeAll(async () => {
  source = await mkdtemp(join(tmpdir(), "evidence-workbench-"));
  await writeFile(join(source, "blast.txt"), BLAST);
  await writeFile(join(source, "log.txt"), LOG);
  workbench = await Workbench.open({ folder: source, settings: { "secondSource.notes.author": "Ada" } });
  await workbench.openFile("log.txt");
  await workbench.openFile("blast.txt");
  await workbench.page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
});

afterAll(async () => {
  await workbench?.close();
  await rm(source, { recursive: true, force: true });
});

interface Kept {
  readonly status: string;
  readonly comment: string;
  readonly evidence: readonly { source: string; stance: string; quote: string; publisher: string }[];
}

async function kept(): Promise<Kept[]> {
  const file = join(workbench.folder, ".second-source", "notes", "blast.txt.json");
  const text = await readFile(file, "utf8").catch(() => '{"items":[]}');
  return JSON.parse(text).items.map(({ body }: { body: Record<string, never>[] }) => {
    const said = (purpose: string) => body.find((each) => each["purpose"] === purpose)?.["value"] ?? "";
    return {
      status: said("tagging"),
      comment: said("commenting"),
      evidence: body
        .filter(({ purpose }) => purpose === "linking")
        .map(({ source: of, stance, selector }) => ({
          source: of?.["id"] ?? of,
          publisher: of?.["publisher"]?.["name"] ?? "",
          quote: selector?.["exact"] ?? "",
          stance,
        })),
    };
  });
}

async function goTo(file: string, line: number, column: number): Promise<void> {
  await workbench.page.locator(".tab").filter({ hasText: file }).click();
  await workbench.goTo(line, column);
}

test("a finding is accepted as a note, which a quick fix does", async () => {
  const column = (BLAST.split("\n")[4]?.indexOf("12 people") ?? 0) + 2;
  await goTo("blast.txt", 5, column);
  await workbench.page.keyboard.press("ControlOrMeta+Period");
  const fix = workbench.page.locator(".action-widget .monaco-list-row").filter({ hasText: "Accept as note" });
  await fix.first().click();
  await expect
    .poll(kept)
    .toMatchObject([{ status: "needs-source", comment: expect.stringContaining("vouches") }]);
});

test("a web page is recorded as evidence with its publisher; what is no address is refused", async () => {
  await workbench.runCommand("Second Source: Add Evidence…");
  const input = workbench.page.locator(".quick-input-widget input").first();
  await input.fill("javascript:alert(1)");
  await workbench.page.getByText("This is no web address").first().waitFor();
  await input.fill("https://www.reuters.com/genoa");
  await workbench.page.keyboard.press("Enter");
  await workbench.choice("Supports it").click();
  await workbench.page.locator(".quick-input-widget").filter({ hasText: "Who publishes it?" }).waitFor();
  await expect.poll(() => input.inputValue()).toBe("Reuters");
  await workbench.page.keyboard.press("Enter");
  await expect
    .poll(async () => (await kept()).flatMap(({ evidence }) => evidence))
    .toMatchObject([{ source: "https://www.reuters.com/genoa", publisher: "Reuters", stance: "supports" }]);
});

test("selected words of another document are used as evidence, shown in the thread, and opened from there", async () => {
  await goTo("log.txt", 5, 1);
  await workbench.page.keyboard.press("Shift+End");
  await workbench.pick("Second Source: Use as Evidence for…", "killed 12 people");
  await workbench.choice("Refutes it").click();
  await expect
    .poll(async () => (await kept()).flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))
    .toContain("Thirty-one people were taken to hospital.");
  await goTo("blast.txt", 1, 1);
  const thread = await workbench.openThread();
  await thread.getByRole("link", { name: "Reuters" }).waitFor();
  await workbench.screenshot("evidence-in-thread");
  await thread.getByRole("link", { name: "log.txt" }).click();
  await workbench.page.locator(".editor-group-container").nth(1).getByText("Thirty-one people").waitFor();
});

test("evidence is changed and removed from the thread, and what was removed is put back", async () => {
  const stances = async () => (await kept()).flatMap(({ evidence }) => evidence.map(({ stance }) => stance));
  const evidence = async (whose: string, what: string): Promise<void> => {
    const thread = workbench.page.locator(".review-widget");
    await thread
      .getByRole("button", { name: "Evidence…" })
      .or(thread.getByLabel("Evidence…"))
      .first()
      .click();
    await workbench.choice(whose).click();
    await workbench.choice(what).click();
  };
  await evidence("Reuters", "Supports or refutes…");
  await workbench.choice("Refutes it").click();
  await expect.poll(stances).toEqual(["refutes", "refutes"]);
  await evidence("Reuters", "Remove");
  await expect.poll(stances).toEqual(["refutes"]);
  await workbench.runCommand("Second Source: Undo Last Change to Notes");
  await expect.poll(stances).toEqual(["refutes", "refutes"]);
});

test("a claim is looked up in places to pick from; nothing is opened before", async () => {
  await goTo("blast.txt", 5, (BLAST.split("\n")[4]?.indexOf("12 people") ?? 0) + 2);
  await workbench.runCommand("Second Source: Look Up…");
  await workbench
    .choice("Google Fact Check Explorer")
    .filter({ hasText: "Genoa%20The%20explosion" })
    .waitFor();
  await workbench.choice("Wayback Machine").waitFor();
  await workbench.screenshot("look-up");
  await workbench.choice("Wikidata").click();
  const asked = workbench.page.locator(".monaco-dialog-box").filter({ hasText: "www.wikidata.org" });
  await asked.waitFor();
  await asked.getByRole("button", { name: "Cancel" }).click();
});
