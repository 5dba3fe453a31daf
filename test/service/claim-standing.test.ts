import { describe, expect, test } from "vitest";
import type { NewNote } from "../../server/src/protocol/note-orders.ts";
import { deskOver, type TestDesk } from "./support.ts";

const files = {
  "mill.txt": `Mill closes

The owner said that 120 workers lost their jobs in March.

Prices rose by 30% last year.

It may rain.
`,
  "rain.txt": "Rain\n\nIt may rain tomorrow, perhaps.\n",
};

const said = { comment: "", reason: null, answers: null, creator: "Ada" } as const;

async function add(desk: TestDesk, words: string, part: Partial<NewNote> = {}) {
  const range = desk.find("mill.txt", words);
  return desk.service.noteDesk.add({ ...said, uri: desk.uri("mill.txt"), range, status: "open", ...part });
}

const progress = (desk: TestDesk) =>
  desk.service.documents().map(({ toCheck, checked }) => [checked, toCheck]);

const claim = (desk: TestDesk, words: string) =>
  desk.service.claims(desk.uri("mill.txt")).find(({ text }) => text.includes(words));

describe("what is to be checked", () => {
  test("are the claims that are worth it, and none of them is at first", async () => {
    const desk = await deskOver(files);
    const worth = desk.service.claims(desk.uri("mill.txt")).filter(({ toCheck }) => toCheck);
    expect(worth.length).toBeGreaterThanOrEqual(2);
    expect(worth.every(({ checkWorthiness }) => checkWorthiness >= 0.5)).toBe(true);
    expect(progress(desk)).toEqual([
      [0, worth.length],
      [0, 0],
    ]);
  });

  test("a note on just the words of a claim says nothing of one that lies in it or around it", async () => {
    const text = "Vote\n\nThe mayor of Tarn, Ada Moss, was convicted of fraud on Monday.\n";
    for (const checked of ["event", "role"] as const) {
      const desk = await deskOver({ "vote.txt": text });
      const uri = desk.uri("vote.txt");
      const kinds = () => desk.service.claims(uri).map(({ kind, status }) => [kind, status]);
      const range = desk.service.claims(uri).find(({ kind }) => kind === checked)?.range;
      if (range === undefined) throw new Error(`no ${checked}`);
      await desk.service.noteDesk.add({ ...said, uri, range, status: "checked" });
      const expected = ["event", "role"].map((kind) => [kind, kind === checked ? "checked" : "open"]);
      expect(kinds()).toEqual(expect.arrayContaining(expected));
      expect(desk.service.documents()[0]?.checked).toBeLessThanOrEqual(1);
    }
  });

  test("a claim is done once it is checked, corrected or dismissed, and not before", async () => {
    for (const status of ["checked", "corrected", "dismissed"] as const) {
      const desk = await deskOver(files);
      const [[, all] = []] = progress(desk);
      const { id, uri } = await add(desk, "30%", { status: "needs-source" });
      expect(progress(desk)[0]).toEqual([0, all]);
      await desk.service.noteDesk.update({ uri, id, change: { status } });
      expect(progress(desk)[0]).toEqual([1, all]);
      await desk.service.noteDesk.undo(uri, id);
      expect(progress(desk)[0]).toEqual([0, all]);
    }
  });

  test("the documents' numbers are those of their claims, also where words are added above", async () => {
    const desk = await deskOver(files);
    await add(desk, "30%", { status: "checked" });
    const before = progress(desk)[0];
    await desk.open("mill.txt", `About 5,000 people live in Tarn, the council said.\n\n${files["mill.txt"]}`);
    const claims = desk.service.claims(desk.uri("mill.txt"));
    expect(progress(desk)[0]).toEqual([1, claims.filter(({ toCheck }) => toCheck).length]);
    expect(progress(desk)[0]?.[1]).toBeGreaterThan(before?.[1] ?? 0);
  });
});

describe("what people decided about a claim", () => {
  test("is what the latest note on it says, with all evidence there is", async () => {
    const desk = await deskOver(files);
    const evidence = [{ source: "https://example.org/prices" }];
    await add(desk, "Prices rose by 30% last year.", { status: "disputed", evidence });
    const { id } = await add(desk, "30%", {
      status: "checked",
      verdict: "supported",
      assignee: "Ben",
      evidence,
    });
    expect(claim(desk, "30%")).toMatchObject({
      status: "checked",
      verdict: "supported",
      assignee: "Ben",
      noteId: id,
      by: "Ada",
      evidence: 2,
    });
  });

  test("carries the name of who changed it last", async () => {
    const desk = await deskOver(files);
    const { id, uri } = await add(desk, "30%");
    await desk.service.noteDesk.update({ uri, id, change: { status: "checked" }, by: "Ben" });
    expect(claim(desk, "30%")).toMatchObject({ by: "Ben" });
  });

  test("is nothing where a note only answers a finding on a part of it", async () => {
    const desk = await deskOver(files);
    const { id } = await add(desk, "30", { status: "dismissed", answers: "figure.vague" });
    expect(claim(desk, "30%")).toMatchObject({ status: "open", noteId: null, noteIds: [id] });
  });
});

test("a change that changes nothing is one step, too: taking it back takes nothing else along", async () => {
  const desk = await deskOver(files);
  const { id, uri } = await add(desk, "30%", { status: "checked" });
  await desk.service.noteDesk.update({ uri, id, change: { status: "checked" } });
  expect(await desk.service.noteDesk.undo(uri, id)).toMatchObject({ status: "checked" });
  expect(await desk.service.noteDesk.undo(uri, id)).toBeNull();
});

test("everybody who has a part in notes is known, those with most of them first", async () => {
  const desk = await deskOver(files);
  const { id, uri } = await add(desk, "30%", { assignee: "Ben" });
  await add(desk, "120", { creator: "Cleo", assignee: "Ben" });
  await desk.service.noteDesk.update({
    uri,
    id,
    change: { replies: { add: [{ comment: "?" }] } },
    by: "Dov",
  });
  expect(desk.service.people()).toEqual(["Ben", "Ada", "Cleo", "Dov"]);
});
