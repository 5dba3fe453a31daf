import { describe, expect, test, vi } from "vitest";
import type { NoteChange } from "../../server/src/protocol/note-orders.ts";
import type { NoteItem } from "../../server/src/protocol/notes.ts";
import { deskOver, type TestDesk } from "./support.ts";

const files = {
  "a.txt": "Harvest\n\nThe wheat harvest failed, farmers in the valley said. No wheat is left.\n",
  "press/b.txt": "Bread\n\nThe mill says that bread is dearer because wheat is scarce.\n",
};
const PATH = ".second-source/notes/a.txt.json";

async function noteOn(desk: TestDesk, words: string, more: object = {}): Promise<NoteItem> {
  const range = desk.find("a.txt", words);
  const said = { status: "open", comment: "", reason: null, answers: null, creator: "Ada" } as const;
  return desk.service.noteDesk.add({ uri: desk.uri("a.txt"), range, ...said, ...more });
}

function update(desk: TestDesk, id: string, change: NoteChange, by = "Ben"): Promise<NoteItem> {
  return desk.service.noteDesk.update({ uri: desk.uri("a.txt"), id, change, by });
}

function onDisk(desk: TestDesk): string {
  const file = desk.workspace.contents.get(desk.uri(PATH));
  return file?.kind === "text" ? file.text : "";
}

test("Every part of a note can be changed, and the history tells who changed what", async () => {
  const desk = await deskOver(files);
  const { id } = await noteOn(desk, "harvest failed");
  await update(desk, id, { status: "assigned", assignee: "Cem" });
  const changed = await update(desk, id, {
    status: "checked",
    verdict: "supported",
    comment: "So says the mill.",
  });
  expect(changed).toMatchObject({ status: "checked", verdict: "supported", assignee: "Cem", creator: "Ada" });
  expect(changed.history.map(({ by, changed: part, from, to }) => [by, part, from, to])).toEqual([
    ["Ben", "status", "open", "assigned"],
    ["Ben", "assignee", null, "Cem"],
    ["Ben", "status", "assigned", "checked"],
    ["Ben", "verdict", null, "supported"],
    ["Ben", "comment", "", null],
  ]);
  const again = await deskOver({ ...files, [PATH]: onDisk(desk) });
  expect(again.service.notes(desk.uri("a.txt"))).toEqual([changed]);
});

test("A change that changes nothing is not written", async () => {
  const desk = await deskOver(files);
  const note = await noteOn(desk, "harvest failed");
  const before = onDisk(desk);
  expect(await update(desk, note.id, { status: "open", comment: "" })).toEqual(note);
  expect(onDisk(desk)).toBe(before);
});

test("Evidence is a web page or the words of a document of the folder, with the day", async () => {
  const desk = await deskOver(files);
  const { id } = await noteOn(desk, "harvest failed");
  const words = desk.find("press/b.txt", "wheat is scarce");
  const { evidence } = await update(desk, id, {
    evidence: {
      add: [
        { source: desk.uri("press/b.txt"), range: words, stance: "supports" },
        { source: "https://mill.example/1", quote: "No wheat.", publisher: "The mill" },
      ],
    },
  });
  expect(evidence).toMatchObject([
    { source: desk.uri("press/b.txt"), quote: "wheat is scarce", stance: "supports", accessed: "2026-03-01" },
    { source: "https://mill.example/1", quote: "No wheat.", publisher: "The mill", stance: null },
  ]);
  expect(onDisk(desk)).toContain('"source": "../../press/b.txt"');
  const [first, second] = evidence.map((each) => each.id);
  const changed = await update(desk, id, {
    evidence: { change: [{ id: second ?? "", stance: "refutes" }], remove: [first ?? ""] },
  });
  expect(changed.evidence).toMatchObject([{ id: second, quote: "No wheat.", stance: "refutes" }]);
  expect(changed.history.slice(-2)).toMatchObject([
    { changed: "evidence", from: "../../press/b.txt", to: null },
    { changed: "evidence", from: "https://mill.example/1", to: "https://mill.example/1" },
  ]);
  await expect(update(desk, id, { evidence: { remove: ["urn:uuid:0"] } })).rejects.toThrow(
    "not there any more",
  );
});

test("Replies have their own author", async () => {
  const desk = await deskOver(files);
  const { id } = await noteOn(desk, "harvest failed", { comment: "Really?" });
  const { replies } = await update(desk, id, { replies: { add: [{ comment: "Yes." }] } });
  expect(replies).toMatchObject([{ comment: "Yes.", creator: "Ben" }]);
  const reply = replies[0]?.id ?? "";
  await update(desk, id, { replies: { change: [{ id: reply, comment: "Yes, twice." }] } });
  const { comment, history } = await update(desk, id, { replies: { remove: [reply] } });
  expect(comment).toBe("Really?");
  expect(history.map(({ changed, from }) => [changed, from])).toEqual([
    ["reply", null],
    ["reply", "Yes."],
    ["reply", "Yes, twice."],
  ]);
});

test("A note is attached to other words by hand, and back again", async () => {
  const desk = await deskOver(files);
  const uri = desk.uri("a.txt");
  const note = await noteOn(desk, "farmers in the valley");
  await desk.open("a.txt", "Harvest\n\nThe wheat harvest failed, growers said.\n");
  expect(desk.service.notes(uri)).toMatchObject([{ range: null, quote: "farmers in the valley" }]);
  const moved = await update(desk, note.id, { range: desk.find("a.txt", "growers") });
  expect(moved).toMatchObject({ range: desk.find("a.txt", "growers"), quote: "growers" });
  expect(moved.history).toMatchObject([{ changed: "words", from: "farmers in the valley", to: "growers" }]);
  expect(await desk.service.noteDesk.undo(uri, note.id)).toEqual({ ...note, range: null });
});

test("What was done to a note is taken back step by step, to the letter", async () => {
  const desk = await deskOver(files);
  const uri = desk.uri("a.txt");
  const { id } = await noteOn(desk, "harvest failed");
  const states = [onDisk(desk)];
  await update(desk, id, { status: "checked" });
  states.push(onDisk(desk).replace('"items"', '"rights": "CC0",\n  "items"'));
  desk.workspace.contents.set(desk.uri(PATH), { kind: "text", text: states[1] ?? "" });
  await desk.service.noteDesk.delete(uri, id);
  await desk.service.noteDesk.undo(uri, id);
  expect(onDisk(desk)).toBe(states[1]);
  expect(await desk.service.noteDesk.undo(uri, id)).toMatchObject({ status: "open", history: [] });
  expect(await desk.service.noteDesk.undo(uri, id)).toBeNull();
  expect(desk.service.notes(uri)).toEqual([]);
});

test("What somebody else has changed since is not taken back", async () => {
  const desk = await deskOver(files);
  const { id } = await noteOn(desk, "harvest failed");
  await update(desk, id, { comment: "Mine." });
  const theirs = onDisk(desk).replace("Mine.", "Theirs.");
  desk.workspace.contents.set(desk.uri(PATH), { kind: "text", text: theirs });
  await expect(desk.service.noteDesk.undo(desk.uri("a.txt"), id)).rejects.toThrow("changed since");
  expect(onDisk(desk)).toBe(theirs);
});

test("Both sides of a merge conflict are shown with their names, and nothing is written", async () => {
  const desk = await deskOver(files);
  await noteOn(desk, "wheat is left");
  const { id } = await noteOn(desk, "harvest failed");
  const base = onDisk(desk);
  const conflicted = base.replace(
    /(\n +"value": )"open"/,
    '\n<<<<<<< HEAD$1"checked"\n=======$1"disputed"\n>>>>>>> desk/night',
  );
  const other = await deskOver({ ...files, [PATH]: conflicted });
  const uri = desk.uri("a.txt");
  expect(other.service.notes(uri).map((note) => [note.quote, note.status, note.side])).toEqual([
    ["harvest failed", "checked", "HEAD"],
    ["harvest failed", "disputed", "desk/night"],
    ["wheat is left", "open", null],
  ]);
  const line = conflicted.split("\n").indexOf("<<<<<<< HEAD");
  expect(other.service.damagedFiles()).toMatchObject([
    { items: [{ code: "notes.damaged", range: { start: { line, character: 0 } } }] },
  ]);
  await expect(update(other, id, { status: "open" })).rejects.toMatchObject({
    message: expect.stringMatching(`damaged at line ${line + 1}`),
    place: { uri: desk.uri(PATH), line },
  });
  expect(onDisk(other)).toBe(conflicted);
});

test("An annotation of another program is shown, and can be worked on without losing what it says", async () => {
  const annotation = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "https://annotations.example/1",
    type: "Annotation",
    creator: "https://people.example/ida",
    bodyValue: "Is that so?",
    target: [
      { source: "https://web.example/page", selector: { type: "XPathSelector", value: "/p" } },
      {
        source: "https://web.example/page",
        selector: { type: "TextQuoteSelector", exact: "harvest failed", prefix: "The wheat " },
      },
    ],
  };
  const desk = await deskOver({ ...files, [PATH]: JSON.stringify([annotation]) });
  const uri = desk.uri("a.txt");
  expect(desk.service.notes(uri)).toMatchObject([
    {
      comment: "Is that so?",
      range: desk.find("a.txt", "harvest failed"),
      creator: "https://people.example/ida",
    },
  ]);
  await update(desk, annotation.id, { status: "checked" });
  const [written] = JSON.parse(onDisk(desk));
  expect(written).toMatchObject({ creator: annotation.creator, target: [annotation.target[0], {}] });
  expect(desk.service.notes(uri)).toMatchObject([{ status: "checked", comment: "Is that so?" }]);
});

test("Both sides of a merge are kept by a quick fix, and what is broken otherwise is told in words", async () => {
  const desk = await deskOver(files);
  const { id } = await noteOn(desk, "harvest failed");
  const page = onDisk(desk);
  await update(desk, id, { status: "checked" });
  const damaged = `<<<<<<< HEAD\n${page}=======\n${onDisk(desk)}>>>>>>> desk\n`;
  const torn = await deskOver({ ...files, [PATH]: damaged });
  const [file] = torn.service.damagedFiles();
  const diagnostics = [...(file?.items ?? [])];
  expect(diagnostics).toMatchObject([
    { message: expect.stringMatching(/keep both sides with the quick fix/) },
  ]);
  const asked = () =>
    torn.service.codeActions(torn.uri(PATH), torn.find(PATH, "<<<"), { diagnostics }, "client");
  expect(asked()).toEqual([]);
  await torn.open(PATH, damaged, "json");
  const [fix, ...others] = asked();
  expect(others).toEqual([]);
  expect(fix).toMatchObject({ title: "Keep both sides", kind: "quickfix", diagnostics });
  const [edit] = fix?.edit?.changes?.[torn.uri(PATH)] ?? [];
  const mended = await deskOver({ ...files, [PATH]: edit?.newText ?? "" });
  expect(mended.service.damagedFiles()).toEqual([]);
  expect(mended.service.notes(mended.uri("a.txt")).map(({ status }) => status)).toEqual(["open", "checked"]);

  await torn.open(PATH, damaged.slice(0, 300), "json");
  expect(asked()).toEqual([]);
  const broken = await deskOver({ ...files, [PATH]: page.slice(0, -5) });
  expect(broken.service.damagedFiles()).toMatchObject([
    {
      items: [
        {
          message: expect.stringMatching(/One of its notes can be shown\..*keep what is right, and save it/),
        },
      ],
    },
  ]);
});

const said = { status: "checked", comment: "", reason: null, answers: null, creator: "Ada" } as const;

function addition(desk: TestDesk, path: string, words: string) {
  return { add: { uri: desk.uri(path), range: desk.find(path, words), ...said } };
}

test("Several changes are one write for each article, and are taken back at once", async () => {
  const desk = await deskOver(files);
  const old = await noteOn(desk, "farmers");
  const before = onDisk(desk);
  const writes = vi.spyOn(desk.workspace, "update");
  const uri = desk.uri("a.txt");
  const made = await desk.service.noteDesk.changeAll([
    addition(desk, "a.txt", "harvest failed"),
    addition(desk, "press/b.txt", "bread is dearer"),
    { update: { uri, id: old.id, change: { status: "disputed" }, by: "Ben" } },
    { update: { uri, id: old.id, change: { comment: "No." }, by: "Ben" } },
    addition(desk, "a.txt", "No wheat is left"),
    { delete: { uri, id: old.id } },
  ]);
  expect(writes).toHaveBeenCalledTimes(2);
  expect(made.map(({ quote, status }) => [quote, status])).toEqual([
    ["harvest failed", "checked"],
    ["bread is dearer", "checked"],
    ["farmers", "disputed"],
    ["farmers", "disputed"],
    ["No wheat is left", "checked"],
    ["farmers", "disputed"],
  ]);
  expect(desk.service.notes(uri).map(({ quote }) => quote)).toEqual(["harvest failed", "No wheat is left"]);
  await desk.service.noteDesk.undoAll(made);
  expect(writes).toHaveBeenCalledTimes(4);
  expect(onDisk(desk)).toBe(before);
  expect(desk.service.notes(desk.uri("press/b.txt"))).toEqual([]);
});

test("Of several changes none is made where one cannot be written, and the file in the way is named", async () => {
  const broken = ".second-source/notes/press/b.txt.json";
  const desk = await deskOver({ ...files, [broken]: "{ torn" });
  const orders = [
    addition(desk, "a.txt", "harvest failed"),
    addition(desk, "press/b.txt", "bread is dearer"),
  ];
  await expect(desk.service.noteDesk.changeAll(orders)).rejects.toMatchObject({
    place: { uri: desk.uri(broken), line: 0 },
  });
  expect(onDisk(desk)).toBe("");
  expect(desk.service.notes(desk.uri("a.txt"))).toEqual([]);
  await expect(
    desk.service.noteDesk.changeAll([{ delete: { uri: desk.uri("a.txt"), id: "gone" } }]),
  ).rejects.toThrow("This note is not there any more.");
});

describe("In an open document a note follows its words", () => {
  async function openWith(words: string): Promise<{ desk: TestDesk; look: () => NoteItem | undefined }> {
    const desk = await deskOver(files);
    await desk.open("a.txt", files["a.txt"]);
    await noteOn(desk, words);
    return { desk, look: () => desk.service.notes(desk.uri("a.txt"))[0] };
  }
  const twice = files["a.txt"].replace(
    "No wheat",
    "The wheat harvest failed, farmers in the valley said. No wheat",
  );

  test("though a copy of their sentence is written beside it, and after the document was saved for good", async () => {
    const { desk, look } = await openWith("harvest failed");
    await desk.open("a.txt", twice);
    expect(look()?.range).toEqual(desk.find("a.txt", "harvest failed"));
    const unsaved = await deskOver({ ...files, "a.txt": twice, [PATH]: onDisk(desk) });
    expect(unsaved.service.notes(desk.uri("a.txt"))).toMatchObject([{ range: null, near: null }]);
    await desk.service.noteDesk.keepPlaces(desk.uri("a.txt"));
    const saved = await deskOver({ ...files, "a.txt": twice, [PATH]: onDisk(desk) });
    expect(saved.service.notes(desk.uri("a.txt"))).toMatchObject([{ range: look()?.range, history: [] }]);
  });

  test("and is not written where they are found anyway", async () => {
    const { desk } = await openWith("harvest failed");
    const before = onDisk(desk);
    await desk.open("a.txt", `In brief\n\n${files["a.txt"]}`);
    await desk.service.noteDesk.keepPlaces(desk.uri("a.txt"));
    expect(onDisk(desk)).toBe(before);
  });

  test("that are written otherwise: it is an orphan, shown where it was, and answers nothing", async () => {
    const { desk, look } = await openWith("harvest failed");
    const other = files["a.txt"].replace("harvest failed", "crop was lost");
    for (let at = 1; at <= "crop was lost".length; at++)
      await desk.open("a.txt", files["a.txt"].replace("harvest failed", "crop was lost".slice(0, at)));
    expect(look()).toMatchObject({ range: null, near: { start: desk.find("a.txt", "crop was lost").start } });
    await desk.service.noteDesk.keepPlaces(desk.uri("a.txt"));
    await desk.open("a.txt", files["a.txt"]);
    expect(look()).toMatchObject({ range: desk.find("a.txt", "harvest failed"), near: null });
    await desk.open("a.txt", other);
    desk.workspace.contents.set(desk.uri("a.txt"), { kind: "text", text: other });
    await desk.service.closeDocument(desk.uri("a.txt"));
    expect(look()).toMatchObject({ range: null, near: null });
  });

  test("is nowhere when all of them is taken out", async () => {
    const { desk, look } = await openWith("harvest failed");
    await desk.open("a.txt", files["a.txt"].replace("harvest failed", ""));
    expect(look()).toMatchObject({ range: null, near: null });
  });
});
