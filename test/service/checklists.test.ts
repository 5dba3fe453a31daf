import { expect, test } from "vitest";
import { defaultChecklist } from "../../server/src/notes/checklist.ts";
import { verdictLabels } from "../../server/src/notes/verdict-labels.ts";
import { deskOver, pace, type TestDesk } from "./support.ts";

const TEXT =
  "Mayor Ida Jensen said on Tuesday that 12 ships lay in Kiel. Mayor Ida Jensen counted 12 ships.\n";
const FILE = ".second-source/checklists/news/quay.txt.json";
const LABELS = defaultChecklist.map(({ label }) => label);

const quay = (): Promise<TestDesk> => deskOver({ "news/quay.txt": TEXT });
const uriOf = (desk: TestDesk): string => desk.uri("news/quay.txt");

function onDisk(desk: TestDesk): string {
  const file = desk.workspace.contents.get(desk.uri(FILE));
  return file?.kind === "text" ? file.text : "";
}

const shown = (desk: TestDesk) => desk.service.documents().find(({ uri }) => uri === uriOf(desk))?.checklist;
const lens = (desk: TestDesk) => desk.service.codeLenses(uriOf(desk), true).at(-1)?.command;

test("A list knows the words to read back: names and titles once in each spelling, figures every time", async () => {
  const desk = await quay();
  const { items, done, total } = desk.service.checklistDesk.of(uriOf(desk));
  expect([done, total]).toEqual([0, 6]);
  const counts = Object.fromEntries(items.map(({ label, passages }) => [label, passages.length]));
  expect(counts).toMatchObject({ Names: 1, Titles: 1, Figures: 2, Dates: 1, Places: 1 });
});

test("A tick is on disk with who made it, and is there after a restart", async () => {
  const desk = await quay();
  await desk.service.checklistDesk.tick(uriOf(desk), ["Names"], true, "Ada");
  expect(JSON.parse(onDisk(desk)).items[0]).toMatchObject({ label: "Names", ticked: { by: "Ada" } });
  const again = await deskOver({ "news/quay.txt": TEXT, [FILE]: onDisk(desk) });
  expect(shown(again)).toEqual({ done: 1, total: 6, cleared: null });
  expect(lens(again)).toMatchObject({ title: "Check-list: 1 of 6", command: "secondSource.showChecklist" });
});

test("All ticks clear the article; an edit is told, and going back takes that back", async () => {
  const desk = await quay();
  await desk.open("news/quay.txt", TEXT);
  await desk.service.checklistDesk.tick(uriOf(desk), LABELS, true, "Ada");
  expect(lens(desk)?.title).toMatch(/^Cleared by Ada, 2026-03-01$/);
  await desk.open("news/quay.txt", TEXT.replace("12 ships lay", "13 ships lay"));
  expect(lens(desk)?.title).toMatch(/^Cleared by Ada, 2026-03-01, changed since$/);
  expect(shown(desk)?.cleared).toMatchObject({ by: "Ada", changed: true });
  await desk.open("news/quay.txt", TEXT.replaceAll("\n", "\r\n"));
  expect(shown(desk)?.cleared).toMatchObject({ changed: false });
});

test("Taking the last tick away leaves no file", async () => {
  const desk = await quay();
  await desk.service.checklistDesk.tick(uriOf(desk), ["Names"], true, null);
  await desk.service.checklistDesk.tick(uriOf(desk), ["Names"], false, null);
  expect(onDisk(desk)).toBe("");
});

test("It follows a file that is changed outside or renamed", async () => {
  const desk = await quay();
  await desk.service.checklistDesk.tick(uriOf(desk), ["Names"], true, "Ada");
  await desk.service.fileRenamed(uriOf(desk), desk.uri("news/pier.txt"));
  expect(onDisk(desk)).toBe("");
  desk.workspace.contents.set(desk.uri("news/pier.txt"), { kind: "text", text: TEXT });
  await desk.service.filesChanged([{ uri: desk.uri("news/pier.txt"), kind: "changed" }]);
  expect(desk.service.checklistDesk.of(desk.uri("news/pier.txt")).done).toBe(1);
  const moved = desk.uri(".second-source/checklists/news/pier.txt.json");
  desk.workspace.contents.delete(moved);
  await desk.service.filesChanged([{ uri: moved, kind: "deleted" }]);
  expect(desk.service.checklistDesk.of(desk.uri("news/pier.txt")).done).toBe(0);
});

test("A damaged file is told at its line, is not used and is never written", async () => {
  const torn = "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> theirs\n";
  const desk = await deskOver({ "news/quay.txt": TEXT, [FILE]: torn });
  expect(desk.service.damagedFiles()).toMatchObject([
    { uri: desk.uri(FILE), items: [{ code: "checklist.damaged", range: { start: { line: 0 } } }] },
  ]);
  await expect(desk.service.checklistDesk.tick(uriOf(desk), ["Names"], true, null)).rejects.toMatchObject({
    message: expect.stringMatching(/damaged at line 1.*Nothing in it was changed/),
    place: { uri: desk.uri(FILE), line: 0 },
  });
  expect(onDisk(desk)).toBe(torn);
});

test("The newsroom's own list takes effect at once, and none at all shows none", async () => {
  const desk = await quay();
  await desk.service.update(pace);
  const checklist = [{ label: "Lawyer", description: "Has seen it", reads: null }];
  desk.service.setNewsroom({ verdictLabels, checklist });
  expect(await desk.service.update(pace)).toContain(uriOf(desk));
  expect(desk.service.checklistDesk.of(uriOf(desk)).items.map(({ label }) => label)).toEqual(["Lawyer"]);
  desk.service.setNewsroom({ verdictLabels, checklist: [] });
  expect(lens(desk)?.title).toMatch(/finding/);
});

test("Nothing can be ticked on a document that is no article", async () => {
  const desk = await quay();
  await expect(desk.service.checklistDesk.tick("untitled:x", ["Names"], true, null)).rejects.toThrow();
});
