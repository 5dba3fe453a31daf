import { expect, test } from "vitest";
import { deskOver, pace, type TestDesk, wordRule } from "./support.ts";

const files = {
  "a.txt": "Harvest\n\nThe wheat harvest failed, farmers in the valley said. No wheat is left.\n",
  "press/b.txt": "Bread\n\nBread is dearer because wheat is scarce.\n",
};
const rules = [wordRule("test.wheat", "wheat"), wordRule("test.bread", "Bread")];

function noteOn(desk: TestDesk, path: string, words: string, more: object = {}) {
  return desk.service.noteDesk.add({
    uri: desk.uri(path),
    range: desk.find(path, words),
    status: "checked",
    comment: "",
    reason: null,
    answers: null,
    creator: null,
    ...more,
  });
}

function textAt(desk: TestDesk, path: string): string {
  const file = desk.workspace.contents.get(desk.uri(path));
  return file?.kind === "text" ? file.text : "";
}

test("A note answers the finding it was made on, and no other", async () => {
  const desk = await deskOver(files, { rules });
  expect(desk.service.findings(desk.uri("a.txt"))).toHaveLength(2);
  await noteOn(desk, "a.txt", "wheat", {
    status: "dismissed",
    answers: "test.wheat",
    reason: "A headline word.",
  });
  const left = desk.service.findings(desk.uri("a.txt"));
  expect(left.map(({ range }) => range.start)).toEqual([desk.at("a.txt", "wheat is left")]);
  expect(desk.service.findings(desk.uri("press/b.txt")).map(({ code }) => code)).toEqual([
    "test.bread",
    "test.bread",
    "test.wheat",
  ]);
});

test("It is on disk in the folder's notes, survives a restart and follows edits", async () => {
  const desk = await deskOver(files, { rules });
  const note = await noteOn(desk, "press/b.txt", "wheat", {
    answers: "test.wheat",
    comment: "Asked the mill.",
  });
  const path = ".second-source/notes/press/b.txt.json";
  expect(JSON.parse(textAt(desk, path)).items[0].target.source).toBe("../../../press/b.txt");

  const again = await deskOver({ ...files, [path]: textAt(desk, path) }, { rules });
  expect(again.service.notes(desk.uri("press/b.txt"))).toEqual([note]);
  await again.open("press/b.txt", `Prices rise\n\n${files["press/b.txt"]}`);
  expect(again.service.notes(desk.uri("press/b.txt"))[0]?.range).toEqual(again.find("press/b.txt", "wheat"));
  expect(again.service.findings(desk.uri("press/b.txt")).map(({ code }) => code)).not.toContain("test.wheat");
  await again.open("press/b.txt", "Something else entirely.");
  expect(again.service.notes(desk.uri("press/b.txt"))[0]?.range).toBeNull();
});

test("A note can be changed, reopened, deleted and put back", async () => {
  const desk = await deskOver(files, { rules });
  const uri = desk.uri("a.txt");
  const { id } = await noteOn(desk, "a.txt", "wheat", { answers: "test.wheat", status: "disputed" });
  const before = desk.service.findings(uri).length;
  await desk.service.noteDesk.update({ uri, id, change: { comment: "The mill says otherwise." } });
  expect(desk.service.findings(uri)).toHaveLength(before);
  const deleted = await desk.service.noteDesk.delete(uri, id);
  expect(deleted).toMatchObject({
    id,
    comment: "The mill says otherwise.",
    range: desk.find("a.txt", "wheat"),
  });
  expect(desk.service.findings(uri)).toHaveLength(before + 1);
  expect([...desk.workspace.contents.keys()].filter((each) => each.includes("notes"))).toEqual([]);
  expect(await desk.service.noteDesk.undo(uri, id)).toEqual(deleted);
  expect(desk.service.findings(uri)).toHaveLength(before);
  await desk.service.noteDesk.update({ uri, id, change: { status: "open" } });
  expect(desk.service.findings(uri)).toHaveLength(before + 1);
});

test("Notes made at the same time are all kept", async () => {
  const desk = await deskOver(files, { rules });
  await Promise.all(["wheat", "farmers", "valley", "left"].map((words) => noteOn(desk, "a.txt", words)));
  expect(desk.service.notes(desk.uri("a.txt")).map(({ quote }) => quote)).toEqual([
    "wheat",
    "farmers",
    "valley",
    "left",
  ]);
});

test("A note written by somebody else meanwhile is kept", async () => {
  const desk = await deskOver(files, { rules });
  const path = ".second-source/notes/a.txt.json";
  await noteOn(desk, "a.txt", "farmers");
  const theirs = textAt(desk, path)
    .replaceAll("farmers", "valley")
    .replaceAll("urn:uuid:1", "urn:uuid:theirs");
  desk.workspace.contents.set(desk.uri(path), { kind: "text", text: theirs });
  await noteOn(desk, "a.txt", "left");
  expect(desk.service.notes(desk.uri("a.txt")).map(({ id }) => id)).toContain("urn:uuid:theirs");
  desk.workspace.contents.delete(desk.uri(path));
  await desk.service.filesChanged([{ uri: desk.uri(path), kind: "deleted" }]);
  expect(desk.service.notes(desk.uri("a.txt"))).toEqual([]);
});

test("A damaged file is told of and never written", async () => {
  const path = ".second-source/notes/a.txt.json";
  const broken = '{\n  "items": [\n<<<<<<< HEAD\n';
  const desk = await deskOver({ ...files, [path]: broken }, { rules });
  expect(desk.service.damagedFiles()).toMatchObject([
    { uri: desk.uri(path), items: [{ code: "notes.damaged", range: { start: { line: 2, character: 0 } } }] },
  ]);
  await expect(noteOn(desk, "a.txt", "wheat")).rejects.toThrow(/damaged at line 3/);
  expect(textAt(desk, path)).toBe(broken);
  desk.workspace.contents.set(desk.uri(path), { kind: "text", text: '{ "items": [] }' });
  await noteOn(desk, "a.txt", "wheat");
  expect(desk.service.damagedFiles()).toEqual([]);
});

test("Notes go along when their article is renamed, or the folder it lies in", async () => {
  const desk = await deskOver(files, { rules });
  await noteOn(desk, "press/b.txt", "wheat");
  const file = desk.workspace.contents.get(desk.uri("press/b.txt"));
  desk.workspace.contents.delete(desk.uri("press/b.txt"));
  if (file) desk.workspace.contents.set(desk.uri("media/b.txt"), file);
  await desk.service.fileRenamed(desk.uri("press"), desk.uri("media"));
  expect(desk.service.notes(desk.uri("media/b.txt"))).toHaveLength(1);
  expect(textAt(desk, ".second-source/notes/media/b.txt.json")).toContain("../../../media/b.txt");
  expect(textAt(desk, ".second-source/notes/press/b.txt.json")).toBe("");
  expect(desk.service.articles()).toEqual([desk.uri("a.txt"), desk.uri("media/b.txt")]);
});

test("What cannot be noted is refused with a reason", async () => {
  const desk = await deskOver(files, { rules });
  const nowhere = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };
  await expect(noteOn(desk, "a.txt", "wheat", { range: nowhere })).rejects.toThrow("Select the words");
  await desk.open("untitled:Untitled-1", "The wheat failed.");
  expect(desk.service.findings("untitled:Untitled-1")).toHaveLength(1);
  await expect(noteOn(desk, "untitled:Untitled-1", "wheat")).rejects.toThrow("Save the document first");
  await expect(noteOn(desk, "a.txt", "wheat", { uri: "file:///folder/x.rs" })).rejects.toThrow(
    "not read as an article",
  );
  await expect(desk.service.noteDesk.delete(desk.uri("a.txt"), "urn:uuid:0")).rejects.toThrow(
    "not there any more",
  );
  await expect(desk.service.noteDesk.undo(desk.uri("a.txt"), "urn:uuid:0")).rejects.toThrow(
    "Nothing was done",
  );
  await desk.service.update(pace);
});
