import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SparqlService, sparqlService } from "../../wikidata/sparql-service.ts";
import { Workbench } from "./workbench.ts";

let service: SparqlService;
let workbench: Workbench;

beforeAll(async () => {
  service = await sparqlService(["rate-limited"]);
  workbench = await Workbench.open({ settings: { "secondSource.facts.wikidata.endpoint": service.url } });
  await workbench.openFile("003_39d5f18f6f3da1fe.txt");
  await workbench.page.locator(".codelens-decoration", { hasText: "finding" }).first().waitFor();
});

afterAll(async () => {
  await workbench?.close();
  await service.close();
});

test("facts are imported when a person asks for them, into a pack that opens", async () => {
  const { page } = workbench;
  await workbench.pick("Second Source: Import Facts from Wikidata…", "Who held an office");
  await workbench.answer("The item’s number", "https://www.wikidata.org/wiki/Q100");
  await workbench.answer("Below .second-source/facts", "norland.yaml");
  await page.locator(".tab.active").filter({ hasText: "norland.yaml" }).waitFor();
  const pack = await readFile(join(workbench.folder, ".second-source", "facts", "norland.yaml"), "utf8");
  expect(pack).toMatch(/^id: norland\n[\s\S]*person: Ida Möller/);
});
