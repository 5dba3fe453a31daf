import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CancellationTokenSource, ProgressType } from "vscode-languageserver/node";
import { type Fault, type SparqlService, sparqlService } from "../wikidata/sparql-service.ts";
import { Editor } from "./support/editor.ts";
import { TestFolder } from "./support/folder.ts";

let service: SparqlService;
let editor: Editor;
let folder: TestFolder;

beforeEach(async () => {
  folder = await TestFolder.make({});
});

afterEach(async () => {
  expect(await editor.stop()).toBe(0);
  await service.close();
  await folder.remove();
});

const NAME = ".second-source/facts/norland.yaml";
const packFile = () => readFile(join(folder.path, NAME), "utf8");

async function started(faults: readonly Fault[] = []): Promise<void> {
  service = await sparqlService(faults);
  editor = await Editor.start({
    folders: [folder.uri],
    settings: { facts: { wikidata: { endpoint: service.url } } },
  });
}

const order = () => ({
  uri: folder.uriOf(NAME),
  positions: ["Q100"],
  people: [],
  events: [],
  progress: "import",
});

it("writes the pack and tells how far it is", async () => {
  await started();
  const told: string[] = [];
  editor.connection.onProgress(new ProgressType<string>(), "import", (message) => {
    told.push(message);
  });
  const result = await editor.connection.sendRequest("secondSource/importFacts", order());
  expect(result).toEqual({ terms: 2, people: 2, events: 0, leftOut: 1 });
  expect(told).toContain("Terms of office: 3 rows");
  expect(await packFile()).toMatch(/^id: norland\n/);
});

it("is known to the folder's articles from then on, whether or not the client watches files", async () => {
  await started();
  await editor.settled();
  const readings = () => editor.changed.filter((uris) => uris === null).length;
  const before = readings();
  await editor.connection.sendRequest("secondSource/importFacts", order());
  await editor.until("the folder is read with the new pack", () => readings() > before);
});

it("stops when it is cancelled, and writes nothing", async () => {
  await started(["silent"]);
  const cancelling = new CancellationTokenSource();
  const asked = editor.connection.sendRequest("secondSource/importFacts", order(), cancelling.token);
  await expect.poll(() => service.queries.length).toBe(1);
  cancelling.cancel();
  await expect(asked).rejects.toThrow(/cancelled/);
  await expect(packFile()).rejects.toThrow("ENOENT");
});

it("says why it failed", async () => {
  await started(["refused"]);
  await expect(editor.connection.sendRequest("secondSource/importFacts", order())).rejects.toThrow(
    /answered 400/,
  );
});
