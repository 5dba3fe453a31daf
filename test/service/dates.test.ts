import { describe, expect, test } from "vitest";
import { areDates, parseDates, writeDates } from "../../server/src/service/dates-file.ts";
import { DatesShelf } from "../../server/src/service/dates-shelf.ts";
import { memoryWorkspace } from "../support/memory-workspace.ts";
import { deskOver, pace, type TestDesk } from "./support.ts";

const DATES = ".second-source/dates.json";
const files = {
  "mill.txt": "The mill burned down on Tuesday, the mayor said.",
  "news/quay.txt": "The quay sank.",
};

const dateOf = (desk: TestDesk, path: string): string | null =>
  desk.service.documents().find(({ uri }) => uri === desk.uri(path))?.date?.value ?? null;

function onDisk(desk: TestDesk): string | null {
  const file = desk.workspace.contents.get(desk.uri(DATES));
  return file?.kind === "text" ? file.text : null;
}

test("A date that is set is on disk, beside the text, and counts after a restart", async () => {
  const desk = await deskOver(files);
  const settled = await desk.service.setArticleDate(desk.uri("news/quay.txt"), "2024-05-07");
  expect(settled).toEqual({ value: "2024-05-07", basis: "set by hand" });
  expect(onDisk(desk)).toBe('{\n  "news/quay.txt": "2024-05-07"\n}\n');

  const again = await deskOver({ ...files, [DATES]: onDisk(desk) ?? "" });
  expect(dateOf(again, "news/quay.txt")).toBe("2024-05-07");
  expect(dateOf(again, "mill.txt")).toBeNull();
});

test("It counts before what the text tells, and the text counts again once it is unset", async () => {
  const desk = await deskOver({ "quay.txt": "LISBON, Feb. 17, 2026 — The quay sank." });
  expect(dateOf(desk, "quay.txt")).toBe("2026-02-17");
  await desk.service.setArticleDate(desk.uri("quay.txt"), "2026-02-19");
  expect(dateOf(desk, "quay.txt")).toBe("2026-02-19");
  expect(await desk.service.setArticleDate(desk.uri("quay.txt"), null)).toMatchObject({
    value: "2026-02-17",
  });
  expect(onDisk(desk)).toBeNull();
});

test("It is told in the line above the article, which sets it", async () => {
  const desk = await deskOver(files);
  await desk.service.setArticleDate(desk.uri("mill.txt"), "2024-05-07");
  expect(desk.service.codeLenses(desk.uri("mill.txt"), true)[0]?.command).toEqual({
    title: "2024-05-07 (set by hand)",
    command: "secondSource.setArticleDate",
    arguments: [desk.uri("mill.txt")],
  });
});

test("It tells of the article that it changes", async () => {
  const desk = await deskOver(files);
  await desk.service.update(pace);
  await desk.service.setArticleDate(desk.uri("mill.txt"), "2024-05-07");
  expect(await desk.service.update(pace)).toContain(desk.uri("mill.txt"));
});

test("It follows an article that is renamed", async () => {
  const desk = await deskOver(files);
  await desk.service.setArticleDate(desk.uri("mill.txt"), "2024-05-07");
  desk.workspace.contents.set(desk.uri("old/mill.txt"), { kind: "text", text: files["mill.txt"] });
  desk.workspace.contents.delete(desk.uri("mill.txt"));
  await desk.service.fileRenamed(desk.uri("mill.txt"), desk.uri("old/mill.txt"));
  expect(dateOf(desk, "old/mill.txt")).toBe("2024-05-07");
  expect(onDisk(desk)).toBe('{\n  "old/mill.txt": "2024-05-07"\n}\n');
});

test("A file of dates that others wrote is followed", async () => {
  const desk = await deskOver(files);
  desk.workspace.contents.set(desk.uri(DATES), { kind: "text", text: '{ "mill.txt": "2020-01-02" }' });
  await desk.service.filesChanged([{ uri: desk.uri(DATES), kind: "changed" }]);
  expect(dateOf(desk, "mill.txt")).toBe("2020-01-02");
  desk.workspace.contents.delete(desk.uri(DATES));
  await desk.service.filesChanged([{ uri: desk.uri(DATES), kind: "deleted" }]);
  expect(dateOf(desk, "mill.txt")).toBeNull();
});

test("Of two windows that settle dates at once, none loses the other’s", async () => {
  const workspace = memoryWorkspace({ "a.txt": "", "b.txt": "" });
  const windows = [new DatesShelf(workspace), new DatesShelf(workspace)];
  await Promise.all(
    ["a.txt", "b.txt"].map((path, at) => windows[at]?.set(`file:///folder/${path}`, "2026-02-18")),
  );
  const file = workspace.contents.get(`file:///folder/${DATES}`);
  const dates = parseDates(file?.kind === "text" ? file.text : "");
  expect(areDates(dates) && [...dates.keys()]).toEqual(["a.txt", "b.txt"]);
});

test("A damaged file of dates is told of and never written", async () => {
  const damaged = '{\n  "mill.txt": "2024-13-07"\n}';
  const desk = await deskOver({ ...files, [DATES]: damaged });
  expect(desk.service.damagedFiles()).toMatchObject([
    { uri: desk.uri(DATES), items: [{ code: "dates.damaged", range: { start: { line: 1, character: 2 } } }] },
  ]);
  await expect(desk.service.setArticleDate(desk.uri("mill.txt"), "2024-05-07")).rejects.toThrow(
    "Repair it first",
  );
  expect(onDisk(desk)).toBe(damaged);
});

test.each([
  ["no day", "mill.txt", "May 2024"],
  ["no day of the calendar", "mill.txt", "2024-02-30"],
  ["no article", "nothing.txt", "2024-05-07"],
])("%s is refused", async (_, path, day) => {
  const desk = await deskOver(files);
  await expect(desk.service.setArticleDate(desk.uri(path), day)).rejects.toThrow();
  expect(onDisk(desk)).toBeNull();
});

test("A file’s time stamp dates an article only where the workspace tells it, and only for want of better", async () => {
  const desk = await deskOver(files);
  const quay = desk.uri("news/quay.txt");
  desk.workspace.contents.set(quay, { kind: "text", text: "The quay sank.", modified: "2023-04-05" });
  await desk.service.filesChanged([{ uri: quay, kind: "changed" }]);
  expect(dateOf(desk, "news/quay.txt")).toBe("2023-04-05");
  const told = { kind: "text", text: "LISBON, Feb. 17, 2026 — It sank.", modified: "2023-04-05" } as const;
  desk.workspace.contents.set(quay, told);
  await desk.service.filesChanged([{ uri: quay, kind: "changed" }]);
  expect(dateOf(desk, "news/quay.txt")).toBe("2026-02-17");
});

describe("a file of dates", () => {
  test("keeps one date a line, in the order of paths", () => {
    const text = writeDates(
      new Map([
        ["b.txt", "2024-05-07"],
        ["a.txt", "2023-01-02"],
      ]),
    );
    expect(text.split("\n")[1]).toBe('  "a.txt": "2023-01-02",');
    expect(parseDates(text)).toEqual(
      new Map([
        ["a.txt", "2023-01-02"],
        ["b.txt", "2024-05-07"],
      ]),
    );
  });

  test.each(["[]", "7", "null", "{", '{"a": 7}', '{"a": "soon"}', '{"a": "2024-05"}'])(
    "%s is none",
    (text) => {
      expect(areDates(parseDates(text))).toBe(false);
    },
  );

  test.each(["", "{}", " \n"])("%j has none", (text) => expect(parseDates(text)).toEqual(new Map()));
});
