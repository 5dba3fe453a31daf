import { expect, test } from "vitest";
import { deskOver, wordRule } from "./support.ts";

const rules = [wordRule("test.wheat", "wheat")];

test("A document opened again while it is being closed stays open", async () => {
  const { service, uri, open } = await deskOver({ "a.txt": "No grain." }, { rules });
  await open("a.txt", "The wheat failed.");
  const closing = service.closeDocument(uri("a.txt"));
  await open("a.txt", "The wheat and more wheat failed.");
  await closing;
  expect(service.findings(uri("a.txt"))).toHaveLength(2);
  await service.closeDocument(uri("a.txt"));
  expect(service.findings(uri("a.txt"))).toEqual([]);
});

test("Reading the folder can be stopped; what was read by then is there", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`${index}.txt`, "The wheat failed."]),
  );
  const { service } = await deskOver({}, { rules });
  const { service: other, workspace } = await deskOver(files, { rules });
  expect(other.articles()).toHaveLength(9);
  const stop = new AbortController();
  const progress: number[] = [];
  workspace.contents.set("file:///folder/9.txt", { kind: "text", text: "More wheat." });
  await other.readFolder({
    signal: stop.signal,
    pause: async () => {
      if (progress.length === 3) stop.abort();
    },
    progress: (done) => progress.push(done),
  });
  expect(progress).toEqual([0, 1, 2]);
  expect(other.articles()).toHaveLength(9);
  expect(service.articles()).toEqual([]);
});

test("A document that is open where its folder leaves it out is no article; an untitled one is", async () => {
  const { service, uri, open } = await deskOver({}, { rules });
  await open("README.md", "The wheat failed.");
  await open("untitled:Untitled-1", "The wheat failed.");
  expect(service.report(uri("README.md")).items).toEqual([]);
  expect(service.articles()).toEqual(["untitled:Untitled-1"]);
  await service.closeDocument("untitled:Untitled-1");
  expect(service.articles()).toEqual([]);
});
