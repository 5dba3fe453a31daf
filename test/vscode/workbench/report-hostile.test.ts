import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONTRADICTED, writeHostilePack } from "./hostile-pack.ts";
import { Workbench } from "./workbench.ts";

const WORDS = `"><img src=x onerror="top.hacked=1"><script>top.hacked=1</script>&lt;b&gt; </p></main>`;
const NAME = "<img src=x onerror=top.hacked=1>.txt";

let folder: string;
let workbench: Workbench;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "checked-hostile-")), "articles");
  await mkdir(folder);
  await writeFile(
    join(folder, NAME),
    `The mill ${WORDS}\n\nThe mill ${WORDS} was closed on 12 May 1987.\n\n${CONTRADICTED}\n`,
  );
  workbench = await Workbench.open({
    folder,
    settings: { "secondSource.notes.verdictLabels": { refuted: WORDS } },
  });
  await writeHostilePack(workbench.folder, WORDS);
  const beside = join(workbench.folder, ".second-source");
  await mkdir(join(beside, "notes"), { recursive: true });
  await mkdir(join(beside, "checklists"), { recursive: true });
  const body = (purpose: string, value: string) => ({ type: "TextualBody", purpose, value });
  const tick = { by: WORDS, at: "2026-03-01T10:00:00.000Z", text: "x" };
  const note = {
    id: "urn:uuid:1",
    type: "Annotation",
    created: "2026-03-01T10:00:00.000Z",
    creator: { type: "Person", name: WORDS },
    body: [body("commenting", WORDS), body("tagging", "disputed"), body("classifying", "refuted")],
    target: { source: NAME, selector: [{ type: "TextQuoteSelector", exact: "was closed on 12 May" }] },
  };
  await writeFile(
    join(beside, "notes", `${NAME}.json`),
    JSON.stringify({ type: "AnnotationPage", items: [note] }),
  );
  await writeFile(
    join(beside, "checklists", `${NAME}.json`),
    JSON.stringify({ items: [{ label: "Names", ticked: tick }], cleared: null }),
  );
  await workbench.page.locator(".explorer-folders-view").getByText("img src").click();
  await workbench.page.locator(".codelens-decoration", { hasText: "finding" }).first().waitFor();
  await workbench.runCommand("Second Source: Preview Fact-Check Report");
});

afterAll(async () => {
  await workbench?.close();
  await rm(join(folder, ".."), { recursive: true, force: true });
});

test("what stands in an article, its name, its notes, a fact pack or a setting is only ever text in the preview", async () => {
  const preview = workbench.webview();
  await preview.locator("li.note .said", { hasText: "<script>" }).waitFor();
  await preview.locator(".path", { hasText: NAME }).waitFor();
  await preview.locator(".verdict", { hasText: "onerror" }).waitFor();
  await preview.locator(".checklist", { hasText: "onerror" }).waitFor();
  await preview.getByText("is dated 3 May 1990").first().waitFor();
  expect(await preview.locator("#report img, #report script, #report iframe").count()).toBe(0);
  expect(await workbench.page.evaluate("'hacked' in window")).toBe(false);
  const policy = await preview.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'nonce-[^' ]{20,}'; style-src 'nonce-[^' ]{20,}'; img-src data:;/,
  );
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
