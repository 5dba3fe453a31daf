import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONTRADICTED, writeHostilePack } from "./hostile-pack.ts";
import { Workbench } from "./workbench.ts";

const NAME = "<img src=x onerror=top.hacked=1>.txt";
const WORDS = `"><img src=x onerror="top.hacked=1"><script>top.hacked=1</script>&lt;b&gt; ]]>`;

let folder: string;
let workbench: Workbench;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "checked-hostile-")), "articles");
  await mkdir(folder);
  await writeFile(
    join(folder, NAME),
    `The mill ${WORDS}\n\nThe mill ${WORDS} was closed on 12 May 1987.\n\n${CONTRADICTED}\n`,
  );
  workbench = await Workbench.open({ folder });
  await writeHostilePack(workbench.folder, WORDS);
  await workbench.page.locator(".explorer-folders-view").getByText("img src").click();
  await workbench.page.locator(".codelens-decoration", { hasText: "finding" }).first().waitFor();
  await workbench.runCommand("Second Source: Show Timeline");
});

afterAll(async () => {
  await workbench?.close();
  await rm(join(folder, ".."), { recursive: true, force: true });
});

test("what stands in an article, its name or a fact pack is only ever text", async () => {
  const timeline = workbench.webview();
  const mark = timeline.locator(".mark[role=link][aria-label*='12 May 1987']").first();
  await mark.waitFor();
  expect(await mark.getAttribute("aria-label")).toContain(NAME);
  await mark.focus();
  await timeline.locator("#detail").getByText("<script>").waitFor();
  for (const shown of ["#by-event", "#as-table"]) {
    await timeline.locator(shown).click();
    await timeline.locator(`${shown}[aria-pressed=true]`).waitFor();
  }
  await timeline.getByRole("cell", { name: NAME }).first().waitFor();
  await timeline.getByRole("cell", { name: "is dated 3 May 1990" }).first().waitFor();
  expect(await timeline.locator("img, b, main script, footer script, header script").count()).toBe(0);
  expect(await workbench.page.evaluate("'hacked' in window")).toBe(false);
});

test("the page may load its own script and style, and nothing else", async () => {
  const timeline = workbench.webview();
  const policy = await timeline.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'nonce-[^' ]{20,}'; style-src 'nonce-[^' ]{20,}'; img-src data:;/,
  );
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test("where nothing is dated any more it says what to do", async () => {
  const timeline = workbench.webview();
  await writeFile(join(workbench.folder, NAME), "The mill was closed.\n");
  await timeline.getByText("No document puts anything in time").waitFor();
  await timeline.getByRole("button", { name: "Set Article Date…" }).waitFor();
});
