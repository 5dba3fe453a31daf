import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Fault, type SparqlService, sparqlService } from "../wikidata/sparql-service.ts";
import { folderWith, runCli } from "./run-cli.ts";

let service: SparqlService;
let folder: string;

beforeEach(async () => {
  folder = await folderWith({ "taken.yaml": "# mine\n" });
});

afterEach(() => service.close());

async function importing(words: readonly string[], faults: readonly Fault[] = []) {
  service = await sparqlService(faults);
  return runCli(["facts", "import", "wikidata", "--endpoint", service.url, ...words], folder);
}

it("writes a pack that validates and that articles are checked against", async () => {
  const words = [
    "--position",
    "Q100",
    "--event",
    "Q200",
    "--out",
    "norland.yaml",
    "--contact",
    "desk@example.org",
  ];
  const { status, stdout, stderr } = await importing([...words, "--page-size", "2"], ["rate-limited"]);
  expect({ status, stdout }, stderr).toEqual({
    status: 0,
    stdout: "norland.yaml: 2 terms of office, 2 people, 2 events; 4 left out for want of a name or a start\n",
  });
  expect(stderr).toMatch(/too many requests\)\. Trying again …[\s\S]*Terms of office: \d+ rows/);
  expect(service.userAgent()).toMatch(/^SecondSource\/\d+\.\d+\.\d+ \(desk@example\.org\) node\.js\//);
  expect((await runCli(["facts", "validate", "norland.yaml"], folder)).status).toBe(0);
});

it("overwrites nothing unless it is told to", async () => {
  const words = ["--position", "Q100", "--out", "taken.yaml"];
  const { status, stderr } = await importing(words);
  expect(status).toBe(2);
  expect(stderr).toMatch(/taken\.yaml exists.*--force/);
  expect(service.queries).toHaveLength(0);
  expect(
    (await runCli(["facts", "import", "wikidata", "--endpoint", service.url, ...words, "--force"], folder))
      .status,
  ).toBe(0);
});

it("writes nothing where the service refuses, or where nothing is found", async () => {
  expect(await importing(["--person", "Q10", "--out", "new.yaml"], ["refused"])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/answered 400/),
  });
  await service.close();
  expect(await importing(["--person", "Q999999", "--out", "new.yaml"])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/Nothing with a name and a date was found for Q999999/),
  });
  await expect(readFile(join(folder, "new.yaml"))).rejects.toThrow("ENOENT");
});

it.each([
  [["--out", "x.yaml"], /Say what to import/],
  [["--position", "Q1"], /--out FILE/],
  [["--position", "president", "--out", "x.yaml"], /no item of Wikidata/],
  [["--position", "Q1", "--out", "x.yaml", "--timeout", "soon"], /no whole number/],
])("says what is off in %j", async (words, message) => {
  const { status, stderr } = await importing(words);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});
